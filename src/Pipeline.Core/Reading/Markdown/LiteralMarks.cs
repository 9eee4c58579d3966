using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Markdown;

/// <summary>
/// Characters that are Markdown to a parser and text to the people who write reports. Stand-ins hide them from the parser, because
/// a backslash would show where the parser does not read it: in code and in HTML.
/// </summary>
/// <param name="source">The text as the parser is to read it.</param>
internal sealed partial class LiteralMarks(string source)
{
    /// <summary>Stands for the bracket that begins a line like a link definition's.</summary>
    public const char Bracket = '\uFDD0';

    /// <summary>Stands for the dash that begins the line with a page's number; to a parser it begins a list.</summary>
    public const char Dash = '\uFDD3';

    /// <summary>Begins the line that says what a footnote is.</summary>
    public const char Note = '\uFDD4';

    private const char NumberStart = '\uFDD5';
    private const char NumberEnd = '\uFDD6';
    private const char Asterisk = '\uFDD1';
    private const char Underscore = '\uFDD2';

    private static readonly SearchValues<char> StandIns = SearchValues.Create(Bracket, Dash, Asterisk, Underscore, Note, NumberStart, NumberEnd);

    /// <summary>Unicode reserves the stand-ins for use inside a program; a text that holds them all the same is left as it is.</summary>
    private readonly bool _areHidden = !source.AsSpan().ContainsAny(StandIns);

    /// <summary>The text with stand-ins for marks that are text.</summary>
    public string Hidden { get; } = source.AsSpan().ContainsAny(StandIns)
        ? source
        : MarkBetweenDigits().Replace(NoteLine().Replace(PageNumber().Replace(HideFootnotes(source), $"{Dash}"), $"${{before}}{Bracket}"), marks => marks.Value.Replace('*', Asterisk).Replace('_', Underscore));

    /// <summary>A piece of the text with the marks themselves again.</summary>
    public string Show(string text) => !_areHidden ? text : FootnoteNumber()
        .Replace(text, number => RaisedDigits.Raise(number.Groups["number"].Value))
        .Replace($"{Note}", "").Replace(Bracket, '[').Replace(Dash, '-').Replace(Asterisk, '*').Replace(Underscore, '_');

    /// <summary>Footnotes as pandoc writes them, “7[^9]件” and “[^9]: 含复议。”; a mark without its note is text.</summary>
    private static string HideFootnotes(string text)
    {
        var notes = FootnoteStart().Matches(text).Select(note => note.Groups["number"].Value).ToHashSet();
        return notes.Count == 0 ? text : FootnoteMark().Replace(
            FootnoteStart().Replace(text, $"{Note}{NumberStart}${{number}}{NumberEnd} "),
            mark => notes.Contains(mark.Groups["number"].Value) ? $"{NumberStart}{mark.Groups["number"].Value}{NumberEnd}" : mark.Value);
    }

    [GeneratedRegex(@"^ {0,3}\[\^(?<number>[0-9]{1,4})\]:[ \t]*", RegexOptions.Multiline)]
    private static partial Regex FootnoteStart();

    [GeneratedRegex(@"\[\^(?<number>[0-9]{1,4})\]")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"\uFDD5(?<number>[0-9]{1,4})\uFDD6")]
    private static partial Regex FootnoteNumber();

    /// <summary>
    /// What would be a link definition, were it an address that follows: a note, e.g. “[2]: 国办公开办函〔2021〕30号”. Definitions print
    /// nothing, and their references lose the brackets.
    /// </summary>
    [GeneratedRegex(
        @"^(?<before>(?>[ \t>]|[-*+][ \t]|[0-9]{1,9}[.)][ \t])*)\[(?=(?>[^\[\]\\\n]|\\.){1,999}\]:(?>[ \t]*(\n[ \t>]*)?)(?!<?(https?:|mailto:|/|\#|\./)))",
        RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex NoteLine();

    /// <summary>The dash of a line like <c>- 3 -</c>, which programs leave where a page ended.</summary>
    [GeneratedRegex(@"^-(?=[ \t]{0,4}[0-9]{1,3}[ \t]{0,4}-[ \t]{0,4}$)", RegexOptions.Multiline)]
    private static partial Regex PageNumber();

    /// <summary>Between digits these marks multiply or join; nobody emphasises a part of a figure.</summary>
    [GeneratedRegex(@"(?<=\d)[*_]+(?=\d)")]
    private static partial Regex MarkBetweenDigits();
}
