using System.Security.Cryptography;

namespace Pipeline.Core.Model;

/// <summary>One uploaded version of a report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Hash">The first 12 hexadecimal digits of the SHA-256 of the uploaded bytes: the same bytes are the same revision.</param>
public sealed record Revision(ReportId Report, string Hash)
{
    /// <summary>The hash that names these bytes.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..12];

    /// <inheritdoc/>
    public override string ToString() => $"{Report}/{Hash}";
}
