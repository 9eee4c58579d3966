using System.Text.RegularExpressions;

namespace Pipeline.Core.Terminology;

/// <summary>Knows a line that holds the number of a page and nothing else.</summary>
internal static partial class PageNumberLine
{
    /// <summary>Its form, on folded text: a number between dashes (GB/T 9704-2012, 7.5), or 第 3 页.</summary>
    [GeneratedRegex(@"^(?:[-—–―·]\s*[0-9]{1,3}\s*[-—–―·]|第\s*[0-9]{1,3}\s*页(?:\s*[,/]?\s*共\s*[0-9]{1,3}\s*页)?|Page\s+[0-9]{1,3}\s+of\s+[0-9]{1,3})$", RegexOptions.IgnoreCase)]
    public static partial Regex Form();
}
