using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Markdown;

/// <summary>Makes plain text of the inlines of one block; marks, links and images are left to what the reader sees of them.</summary>
/// <param name="firstLine">The line the block begins on.</param>
internal sealed partial class MarkdownInlineReader(int firstLine)
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Text, int Line)> _lines = [];
    private readonly List<(string Alt, string? Name)> _figures = [];
    private bool _isAfterSoftBreak;
    private bool _isRaised;
    private int _startLine = firstLine;
    private int _line = firstLine;

    /// <summary>The images met so far.</summary>
    public IReadOnlyList<(string Alt, string? Name)> Figures => _figures;

    /// <summary>The lines a reader sees, each with its place: a hard break, or an enumerator or note at the start of a line, begins another.</summary>
    public IReadOnlyList<(string Text, int Line)> Read(ContainerInline? inlines)
    {
        _lines.Clear();
        if (inlines is not null)
        {
            ReadChildren(inlines);
        }

        EndLine();
        return _lines;
    }

    private void ReadChildren(ContainerInline container)
    {
        foreach (var inline in container)
        {
            ReadInline(inline);
        }
    }

    private void ReadInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.ToString());
                break;
            case CodeInline code:
                Append(code.Content);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.ToString());
                break;
            case AutolinkInline link:
                Append(link.Url);
                break;
            case DelimiterInline mark:
                Append(mark.ToLiteral());
                ReadChildren(mark);
                break;
            case LineBreakInline lineBreak:
                Break(lineBreak.IsHard);
                break;
            case HtmlInline html when LineBreakTag().IsMatch(html.Tag):
                EndLine();
                break;
            case HtmlInline html when RaisedTag().Match(html.Tag) is { Success: true } tag:
                _isRaised = tag.Groups["end"].Length == 0;
                break;
            case LinkInline { IsImage: true } image:
                _figures.Add((AltOf(image), FigureName.Of(image.Url)));
                break;
            case ContainerInline container:
                ReadChildren(container);
                break;
        }
    }

    private void Append(string text)
    {
        if (_isAfterSoftBreak && (IsLineOfItsOwn(text) || Enumerator().IsMatch(text) || IsWholeLine(_text.ToString())))
        {
            EndLine();
        }

        if (_text.Length == 0)
        {
            _startLine = _line;
        }

        _text.AppendLine(_isRaised ? RaisedDigits.Raise(text) : text, breaksLine: _isAfterSoftBreak);
        _isAfterSoftBreak = false;
    }

    private void Break(bool isHard)
    {
        _line++;
        if (isHard)
        {
            EndLine();
        }
        else
        {
            _isAfterSoftBreak = true;
        }
    }

    private void EndLine()
    {
        if (_text.Length > 0)
        {
            _lines.Add((_text.ToString(), _startLine));
        }

        _text.Clear();
        _isAfterSoftBreak = false;
    }

    /// <summary>True for the start of a note, or of a page's number.</summary>
    private static bool IsLineOfItsOwn(string text) => text is [LiteralMarks.Bracket or LiteralMarks.Dash or LiteralMarks.Note, ..];

    private static bool IsWholeLine(string text) => text is [LiteralMarks.Dash, ..] || NumberedHeading().IsMatch(text);

    private static string AltOf(LinkInline image) => string.Concat(image.FindDescendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    /// <summary>A line that begins so is a line of its own, even where its author left no blank line before it.</summary>
    [GeneratedRegex(@"\A\s*([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])")]
    private static partial Regex Enumerator();

    /// <summary>A numbered line without a stop is a heading, even where its author left no blank line after it.</summary>
    [GeneratedRegex(@"\A\s*([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；，：,;:]{1,40}\z")]
    private static partial Regex NumberedHeading();

    [GeneratedRegex(@"\A<(?<end>/?)sup>\z", RegexOptions.IgnoreCase)]
    private static partial Regex RaisedTag();

    [GeneratedRegex(@"\A<br\s*/?>\z", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreakTag();
}
