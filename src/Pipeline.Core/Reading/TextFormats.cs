using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>Tells web pages, Markdown and plain text apart.</summary>
internal static partial class TextFormats
{
    private const int SampleLength = 64 * 1024;

    /// <summary>A page without head is still a page when every so many characters bring a tag.</summary>
    private const int CharactersPerTag = 100;

    private const int FewestTags = 4;

    /// <summary>The format of a text. Its marks decide; the name decides only where marks could mean either.</summary>
    public static SourceFormat Recognize(string text, string? extension)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)];
        return extension switch
        {
            _ when PageOpening().IsMatch(sample) => SourceFormat.Html,
            ".html" or ".htm" => AnyTag().IsMatch(text) ? SourceFormat.Html : SourceFormat.Text,
            ".md" or ".markdown" => SourceFormat.Markdown,
            _ when MarkdownMark().IsMatch(sample) => SourceFormat.Markdown,
            _ => IsFullOfTags(sample) ? SourceFormat.Html : SourceFormat.Text,
        };
    }

    private static bool IsFullOfTags(string sample)
    {
        var tags = PageTag().Count(sample);
        return tags >= FewestTags && tags * CharactersPerTag >= sample.Length;
    }

    /// <summary>Atomic, so that a text of nothing but comments is looked through once and not in every combination.</summary>
    [GeneratedRegex(@"\A(?>\s*(<\?xml[^>]*>\s*)?(<!--(?>.*?-->)\s*)*)<(!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex PageOpening();

    [GeneratedRegex(@"</?[a-z][a-z0-9:-]*(\s[^<>]*)?/?>|<!doctype\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"</?(p|div|span|font|table|tr|td|th|br|h[1-6]|ul|ol|li|section|article|strong)\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex PageTag();

    [GeneratedRegex(@"^#{1,6}[ \t]+\S|^\|?[ \t]*:?-{3,}:?[ \t]*\|", RegexOptions.Multiline)]
    private static partial Regex MarkdownMark();
}
