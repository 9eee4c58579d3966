using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Core.Review.Xliff;

namespace Pipeline.Core.Review;

/// <summary>Tells later whether a text is still the one that was sent out.</summary>
internal static partial class ReviewHash
{
    /// <summary>The SHA-256 of a sentence, exact, in lower-case hexadecimal.</summary>
    public static string OfSource(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The same of a translation, whose white space tools rearrange and whose control characters they lose.</summary>
    public static string OfTarget(string text) => OfSource(Space().Replace(XliffText.Kept(text), " ").Trim());

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
