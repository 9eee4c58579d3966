using System.Text.RegularExpressions;

namespace Pipeline.Azure.Recognition;

/// <summary>Text as the service writes it: lines joined by white space, and marks that were ticked or not as words of its own.</summary>
internal static partial class ScanText
{
    /// <summary>The text as it is printed: Chinese has no space where a line ends, and a box is a box.</summary>
    public static string Of(string? content) => SpaceInChinese()
        .Replace((content ?? "").Replace(":unselected:", "☐", StringComparison.Ordinal).Replace(":selected:", "☑", StringComparison.Ordinal), "")
        .ReplaceLineEndings(" ")
        .Trim();

    /// <summary>The text of a cell, whose lines stay lines.</summary>
    public static string OfCell(string? content) => string.Join('\n', (content ?? "").Split('\n').Select(Of).Where(line => line.Length > 0));

    /// <summary>White space between ideographs, or between one and Chinese punctuation.</summary>
    [GeneratedRegex(@"(?<=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’])\s+(?=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’])")]
    private static partial Regex SpaceInChinese();
}
