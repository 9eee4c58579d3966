using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Markdown;

/// <summary>
/// What has to be known or mended in Markdown before a parser sees it. Every line keeps its number; a line ends where the parser ends it,
/// at a line feed and at no other character of Unicode.
/// </summary>
internal static partial class MarkdownSource
{
    private const int ColumnsPerLevel = 2;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\n|*_[]<>`&!~\\");

    /// <summary>True when a text has more line ends and marks than the limit: a parser makes an object of each.</summary>
    public static bool HasMoreMarksThan(string text, int limit)
    {
        var rest = text.AsSpan();
        for (var left = limit; rest.IndexOfAny(Marks) is >= 0 and var at; left--)
        {
            if (left == 0)
            {
                return true;
            }

            rest = rest[(at + 1)..];
        }

        return false;
    }

    /// <summary>
    /// True when a line opens more nested quotations and list items than the limit: by its marks, or by the indentation of its mark.
    /// Indentation alone is harmless; signatures are pushed to the right margin with a hundred spaces.
    /// </summary>
    public static bool NestsDeeperThan(string text, int limit)
    {
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            foreach (var match in ContainerMarks().EnumerateMatches(line))
            {
                var (marks, columns) = Measure(line.Slice(match.Index, match.Length));
                if (marks > limit || (marks > 0 && columns > limit * ColumnsPerLevel * 2))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The refusal of lines without a blank one between them that hold more than a paragraph or table of a report can. HTML tables do
    /// not count; they are passed on unparsed.
    /// </summary>
    public static Diagnostic? FindOverlongParagraph(string text)
    {
        var (number, lines, length, links, definitions, isHtml) = (0, 0, 0, 0, 0, false);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            number++;
            if (line.IsWhiteSpace())
            {
                (lines, length, links) = (0, 0, 0);
                continue;
            }

            isHtml = lines == 0 ? line.TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase) : isHtml;
            lines++;
            length += line.Length;
            links += line.Count("](");
            definitions += line.Count("]:");
            if (!isHtml && Refusal(number - lines + 1, lines, length, Math.Max(links, definitions)) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Leaves out what pandoc writes behind a heading, e.g. “{#id .class align="center"}”: it is printed nowhere.</summary>
    public static string WithoutAttributes(string text, out string attributes)
    {
        var leftOut = new StringBuilder();
        var kept = HeadingWithBrace().Replace(text, heading => Attributes().Replace(heading.Value, match =>
        {
            leftOut.Append(match.Value);
            return "";
        }));
        attributes = leftOut.ToString();
        return kept;
    }

    /// <summary>Fills blank lines inside an HTML table with an empty comment: to Markdown a blank line would end the table there.</summary>
    public static string KeepTablesWhole(string text)
    {
        var lastEnd = text.LastIndexOf("</table", StringComparison.OrdinalIgnoreCase);
        if (lastEnd < 0)
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        var isInside = false;
        foreach (var range in text.AsSpan(0, lastEnd).Split('\n'))
        {
            var line = text.AsSpan(range);
            isInside = (isInside || line.TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase))
                && !line.Contains("</table", StringComparison.OrdinalIgnoreCase);
            whole.Append(isInside && line.IsWhiteSpace() ? "<!---->" : line).Append('\n');
        }

        return whole.Remove(whole.Length - 1, 1).Append(text, lastEnd, text.Length - lastEnd).ToString();
    }

    private static Diagnostic? Refusal(int firstLine, int lines, int length, int links) =>
        lines > ReadingLimits.MarkdownLines ? Findings.TooManyLines(firstLine, ReadingLimits.MarkdownLines)
        : length > ReadingLimits.MarkdownParagraph ? Findings.TooManyCharacters(firstLine, ReadingLimits.MarkdownParagraph)
        : links > ReadingLimits.MarkdownLinks ? Findings.TooManyLinks(firstLine, ReadingLimits.MarkdownLinks)
        : null;

    private static (int Marks, int Columns) Measure(ReadOnlySpan<char> prefix)
    {
        var (marks, columns) = (0, 0);
        foreach (var character in prefix)
        {
            if (character is '>' or '-' or '*' or '+' or '.' or ')')
            {
                marks++;
            }

            columns += character == '\t' ? 4 : 1;
        }

        return (marks, columns);
    }

    [GeneratedRegex(@"^ {0,3}\#{1,6}[ \t][^\n]*\}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex HeadingWithBrace();

    [GeneratedRegex(@"\{[ \t]*(?>[#.][^\s{}]+|[A-Za-z][\w:-]*=(""[^""{}]*""|[^\s""{}]+))(?>[ \t]+([#.][^\s{}]+|[A-Za-z][\w:-]*=(""[^""{}]*""|[^\s""{}]+)))*[ \t]*\}[ \t]*\z")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^(?>[ \t]*(>|[-*+](?=[ \t])|[0-9]{1,9}[.)](?=[ \t])))+")]
    private static partial Regex ContainerMarks();
}
