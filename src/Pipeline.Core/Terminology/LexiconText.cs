using System.Text;

namespace Pipeline.Core.Terminology;

/// <summary>The bytes of a lexicon as text.</summary>
internal static class LexiconText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, the mark some editors put before it left out; null when the bytes are no UTF-8.</summary>
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
}
