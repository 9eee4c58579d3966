using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Terminology;

/// <summary>What is the same for lexicons in every format: the bytes, and the text of a field.</summary>
internal static partial class LexiconText
{
    /// <summary>The largest file that is read, in bytes; the largest public term bases are smaller.</summary>
    public const int LargestFile = 8 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a text, no mark before it.</summary>
    public static byte[] Write(string text) => Strict.GetBytes(text);

    /// <summary>The text of the bytes, the mark some editors put before it left out; null when they are no UTF-8.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A field on one line, without what no format can carry.</summary>
    public static string Field(string text) => Unwritable().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s\p{Cc}\uFFFE\uFFFF]+")]
    private static partial Regex Unwritable();
}
