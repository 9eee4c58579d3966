using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Core.Syndication;

/// <summary>
/// Identifiers that follow from a name and nothing else: UUIDs of version 8 over SHA-256, as RFC 9562, appendix B.2, shows.
/// They stay the same wherever the site moves.
/// </summary>
internal static class NameBasedUuid
{
    /// <summary>
    /// Keeps the names of this archive apart from everybody else's. It was drawn once, at random; with another one, every
    /// subscriber would be told of all reports again.
    /// </summary>
    public static readonly Guid Archive = new("b6602539-ea71-47cd-af7d-dacc1492f294");

    /// <summary>The name in this archive, as a URN.</summary>
    public static string Urn(string name) => $"urn:uuid:{Of(Archive, name)}";

    /// <summary>The identifier of a name.</summary>
    /// <param name="space">Whose name it is.</param>
    /// <param name="name">The name.</param>
    public static Guid Of(Guid space, string name)
    {
        var hash = SHA256.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new(hash, bigEndian: true);
    }
}
