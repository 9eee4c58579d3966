using System.Text.RegularExpressions;

namespace Pipeline.Core.Reading;

/// <summary>The part of a file's name that claims a format.</summary>
internal static partial class FileExtension
{
    /// <summary>
    /// The extension in lower case with its dot, or null. Chinese after a dot, or digits alone, end a title and claim nothing:
    /// “年报.定稿”, “年报2023.12”.
    /// </summary>
    public static string? Of(string name) =>
        AsciiExtension().Match(name) is { Success: true } match ? match.Value.ToLowerInvariant() : null;

    [GeneratedRegex(@"\.(?=[0-9]*[A-Za-z])[0-9A-Za-z]{1,10}\z")]
    private static partial Regex AsciiExtension();
}
