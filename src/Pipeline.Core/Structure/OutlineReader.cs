using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>
/// Reads the lines of one document in order and says which are headings: exact statutory titles first, then what the open
/// sequences of numbers let in, then what the source's own markup calls a heading.
/// </summary>
/// <param name="language">The document's language.</param>
/// <param name="anchors">The document's exact statutory titles.</param>
/// <param name="faces">What the document's faces say.</param>
/// <param name="topOutlineLevel">The highest heading level of the source's own markup, the title's left out.</param>
internal sealed class OutlineReader(Language language, StatutoryAnchors anchors, HeadingFaces faces, int topOutlineLevel)
{
    /// <summary>Characters; markup sometimes calls a whole paragraph a heading.</summary>
    private const int LongestUnnumbered = 200;

    private readonly OpenSequences _open = new();
    private bool? _isStatutoryPlan;
    private bool _hasNumbers;
    private bool _hasNumberedParts;

    /// <summary>The heading a line is; null for a line of text.</summary>
    public HeadingRole? Read(SourceText line)
    {
        var heading = Anchored(line) ?? Numbered(line) ?? Unnumbered(line);
        if (heading is { Level: 1 })
        {
            _isStatutoryPlan ??= heading.Canonical is not null;
        }

        return heading;
    }

    private HeadingRole? Anchored(SourceText line)
    {
        if (anchors.At(line) is not { } title)
        {
            return null;
        }

        var number = (int)title.Kind + 1;
        var place = _open.Top(number, EnumeratorToken.At(line.Text, language));
        return Enter(line, place, number, title.Number, new HeadingText(title.Text, null), title.Kind);
    }

    private HeadingRole? Numbered(SourceText line)
    {
        if (EnumeratorToken.At(line.Text, language) is not { } token)
        {
            return null;
        }

        var rest = line.Text[token.Text.Length..];
        var canonical = CanonicalTitles.Match(rest, language);
        var opensForm = canonical is { } kind && token.Readings.Contains((int)kind + 1);
        return _open.PlaceOf(token, opensForm, mayRestart: language.IsChinese) is { } place
            && !(place.Level == 1 && anchors.HasSection(place.Value))
            && (RunInByFace(line, token) ?? HeadingText.Of(rest, place.Rank, language)) is { } text
            && IsPlausible(token, place, text, canonical)
            ? Enter(line, place, place.Value, token.Text.Trim(), text, place.Level == 1 ? text.RunIn is null ? canonical : RunInTitle(text.Heading) : null)
            : null;
    }

    /// <summary>六、其他需要报告的事项：无。 opens its section too; a clause before the first stop does not.</summary>
    private SectionKind? RunInTitle(string heading) =>
        language.IsChinese && !heading.Contains('，', StringComparison.Ordinal) ? CanonicalTitles.Match(heading.TrimEnd('：', ':', '。'), language) : null;

    /// <summary>
    /// <c>First, …</c> opens sections and sentences alike. Once the plan is known to be the statutory one, only a statutory
    /// title can follow; before that, only the first section may.
    /// </summary>
    private bool IsPlausible(EnumeratorToken token, SequencePlace place, HeadingText text, SectionKind? canonical) =>
        !token.OpensSentences
        || (text.RunIn is null && (place.Level > 1 ? place.Value > 1 : canonical is not null || _isStatutoryPlan is not true));

    /// <summary>（一）标题 in one face and the text after it in another.</summary>
    private HeadingText? RunInByFace(SourceText line, EnumeratorToken token) => faces.LeadOf(line, token.Text.Length) is { } lead
        ? new(line.Text[token.Text.Length..lead].TrimEnd(), line.Text[lead..].TrimStart())
        : null;

    /// <summary>A heading by markup alone, by its face in a report whose sections have no numbers, or the statutory title that is due and lost its number.</summary>
    private HeadingRole? Unnumbered(SourceText line)
    {
        var due = StatutoryForms.Default.SectionTitled(line.Text) is { } section && (int)section.Kind == _open.Reached && !anchors.HasSection(_open.Reached + 1);
        var level = line.OutlineLevel is { } own ? Math.Max(1, own - topOutlineLevel + 1) : LevelByFace(line);
        if ((level is null && !due) || line.Text.Length > LongestUnnumbered)
        {
            return null;
        }

        var place = _open.PlaceOf(due ? 1 : level ?? 1);
        return Enter(line, place, place.Value, "", new HeadingText(line.Text, null), place.Level == 1 ? CanonicalTitles.Match(line.Text, language) : null);
    }

    /// <summary>Once numbers were seen, only 楷体 still makes a heading without one: in a section none of whose parts has a number.</summary>
    private int? LevelByFace(SourceText line) => faces.LevelOf(line) is not { } level ? null
        : !_hasNumbers ? level
        : level == HeadingFaces.LevelOfParts && _open.Reached > 0 && !_hasNumberedParts && IsTitleOfPart(line) ? level
        : null;

    /// <summary>Neither 单位：件 nor a line of the signature.</summary>
    private static bool IsTitleOfPart(SourceText line) =>
        !line.Text.AsSpan().ContainsAny('：', ':') && SignatureReading.Of(line, "") is null;

    private HeadingRole Enter(SourceText line, SequencePlace place, int reached, string number, HeadingText text, SectionKind? canonical)
    {
        var repeats = place.Restarts && _hasNumberedParts;
        _hasNumbers |= number.Length > 0;
        _hasNumberedParts = place.Level > 1 && (_hasNumberedParts || number.Length > 0);
        return new(number, number.Length > 0 ? place.Value : null, place.Level, _open.Take(place, reached), text.Heading, text.RunIn, canonical, place.Expected)
        {
            Repeats = repeats,
            Evidence = [.. EvidenceFor(line, number, text, canonical)],
        };
    }

    private IEnumerable<HeadingEvidence> EvidenceFor(SourceText line, string number, HeadingText text, SectionKind? canonical)
    {
        (HeadingEvidence Evidence, bool Holds)[] all =
        [
            (HeadingEvidence.OutlineLevel, line.OutlineLevel is not null),
            (HeadingEvidence.StatutoryTitle, canonical is not null),
            (HeadingEvidence.Number, number.Length > 0),
            (HeadingEvidence.Face, faces.Marks(line)),
            (HeadingEvidence.ShortLine, text.RunIn is null && text.Heading[^1] is not ('。' or '.')),
        ];
        return all.Where(one => one.Holds).Select(one => one.Evidence);
    }
}
