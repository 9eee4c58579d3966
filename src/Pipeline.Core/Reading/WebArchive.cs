using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Reading;

/// <summary>Knows the web archives that browsers and word processors save: a page and its pictures as the parts of one message (RFC 2557).</summary>
internal static partial class WebArchive
{
    private const int HeadBytes = 4096;

    /// <summary>Fields the head of such a message has.</summary>
    private static readonly string[] Fields = ["MIME-Version:", "multipart/related"];

    /// <summary>True when the bytes begin with the head of such a message.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        return FirstField().IsMatch(head) && Fields.All(field => head.Contains(field, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"\A[A-Za-z-]{1,60}:[ \t]")]
    private static partial Regex FirstField();
}
