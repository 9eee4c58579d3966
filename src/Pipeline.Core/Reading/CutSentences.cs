using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading;

/// <summary>
/// Joins sentences that the end of a page or of its lines cut in two, where that is certain: a page number, a form feed or the
/// full width of the page stands between, the first part ends inside a sentence, and the second begins at the margin without a
/// number. The page number follows the whole.
/// </summary>
internal sealed class CutSentences(PrintedLines lines)
{
    /// <summary>Characters of a text's end that tell whether a sentence ends there.</summary>
    private const int LongestEnd = 16;

    private readonly List<SourceBlock> _joined = [];

    /// <summary>Page numbers since the last text, which must not part it from its rest.</summary>
    private readonly List<SourceBlock> _numbers = [];
    private StringBuilder? _text;
    private SourceText? _open;
    private int _lastLine;

    /// <summary>The blocks, their sentences whole.</summary>
    public IReadOnlyList<SourceBlock> Join(IReadOnlyList<SourceBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Take(block);
        }

        Close();
        return _joined;
    }

    private void Take(SourceBlock block)
    {
        switch (block)
        {
            case SourceText number when _open is not null && PageNumberLine.Form().IsMatch(ScriptFolding.Fold(number.Text)):
                _numbers.Add(number);
                break;
            case SourceText rest when _open is { } open && _text is { } text && IsRest(open, text, rest):
                text.AppendLine(rest.Text, breaksLine: true);
                _lastLine = rest.Position.Line ?? _lastLine;
                break;
            case SourceText { OutlineLevel: null, IsListItem: false, IsChrome: false, Typesetting: null, Position.Line: { } line } text:
                Close();
                (_open, _text, _lastLine) = (text, new(text.Text), line);
                break;
            default:
                Close();
                _joined.Add(block);
                break;
        }
    }

    private void Close()
    {
        if (_open is { } open)
        {
            _joined.Add(open with { Text = _text?.ToString() ?? open.Text });
        }

        _joined.AddRange(_numbers);
        _numbers.Clear();
        _open = null;
    }

    private bool IsRest(SourceText open, StringBuilder text, SourceText rest) =>
        rest is { OutlineLevel: null, IsListItem: false, IsChrome: false, Typesetting: null, Position.Line: { } line }
        && rest.IsNote == open.IsNote && !SentenceEnd.Is(EndOf(text)) && !lines.IsIndented(line) && !IsNumbered(rest.Text)
        && (lines.RunOn(_lastLine, line)
            || ((_numbers.Count > 0 || lines.HavePageStartBetween(_lastLine, line)) && IsSentence(open.Text) && IsSentence(rest.Text)));

    private static string EndOf(StringBuilder text) => text.ToString(Math.Max(0, text.Length - LongestEnd), Math.Min(text.Length, LongestEnd));

    /// <summary>True for what only running text holds; a heading, a name or a date above the end of a page has none of these.</summary>
    private static bool IsSentence(string text) => text.AsSpan().ContainsAny("，。；");

    private static bool IsNumbered(string text) =>
        EnumeratorToken.At(text, Language.SimplifiedChinese) is not null || EnumeratorToken.At(text, Language.English) is not null
        || StatutoryForms.Default.SectionTitled(text) is not null || text is ['-' or '—' or '•' or '·' or '●' or '|', ..];
}
