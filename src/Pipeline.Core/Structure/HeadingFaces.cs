using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>
/// What the faces of a document say of its headings. GB/T 9704-2012 sets level 1 in 黑体 and level 2 in 楷体, of the same size as the
/// text in 仿宋; a face says something only where the text has another one and few characters have this one.
/// </summary>
internal sealed class HeadingFaces
{
    /// <summary>The level of 楷体.</summary>
    public const int LevelOfParts = 2;

    /// <summary>
    /// The most characters of a document that may be set in the faces of headings, as a share of all; numbered headings and
    /// statutory titles count on neither side, since a short report consists of little else.
    /// </summary>
    private const double MostOfDocument = 0.3;

    /// <summary>Characters; a longer line is a paragraph in whatever face.</summary>
    private const int LongestLine = 40;

    /// <summary>Letters a run-in heading has at least beside its number: the number alone is often set apart.</summary>
    private const int ShortestLead = 2;

    private readonly bool _tell;

    /// <summary>Looks at all lines of a document.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="language">Their language.</param>
    public HeadingFaces(IReadOnlyList<SourceText> lines, Language language)
    {
        var (all, heading) = (0, 0);
        foreach (var line in lines.Where(line => line.Typesetting?.Face is not null))
        {
            var inFace = RankOf(line.Typesetting) is null ? 0 : line.Typesetting?.LeadLength ?? line.Text.Length;
            var isKnown = inFace <= LongestLine && IsHeadingAnyhow(line.Text, language);
            all += line.Text.Length - (isKnown ? inFace : 0);
            heading += isKnown ? 0 : inFace;
        }

        _tell = all > 0 && heading <= all * MostOfDocument;
    }

    /// <summary>True when the line begins in a face that the document keeps for headings.</summary>
    public bool Marks(SourceText line) => _tell && RankOf(line.Typesetting) is not null;

    /// <summary>The level a line without number has by its face alone; null for a line that may be something else: a caption, a name, a sentence.</summary>
    public int? LevelOf(SourceText line) =>
        _tell && line.Typesetting is { IsCentered: false, IsRight: false, LeadLength: null } typesetting && line.Text.Length <= LongestLine && !EndsOpen(line.Text)
            ? RankOf(typesetting)
            : null;

    /// <summary>Where the heading of a line ends because its face does, counted from the start of the line; null where its face says nothing.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Characters its number takes.</param>
    public int? LeadOf(SourceText line, int number) =>
        Marks(line) && line.Typesetting?.LeadLength is { } lead && lead > number && lead <= number + LongestLine && lead < line.Text.Length
            && line.Text.AsSpan(number, lead - number).Trim().Length >= ShortestLead
            ? lead
            : null;

    private static bool IsHeadingAnyhow(string text, Language language) =>
        EnumeratorToken.At(text, language) is not null || StatutoryForms.Default.SectionTitled(text) is not null;

    private static int? RankOf(Typesetting? typesetting) => typesetting?.Face switch
    {
        TypeFace.Hei => 1,
        TypeFace.Kai => LevelOfParts,
        _ => null,
    };

    private static bool EndsOpen(string text) => text[^1] is '。' or '；' or '，' or '：' or ';' or ',' or ':' or '、';
}
