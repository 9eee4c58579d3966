using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>Every file of one published revision, so that a reader can check what was downloaded.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Files">Its files, this one left out.</param>
public sealed record Manifest(string Revision, IReadOnlyList<ManifestFile> Files);

/// <summary>One file of a <see cref="Manifest"/>.</summary>
/// <param name="Name">Its path below the report's page.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Sha256">Their SHA-256, in lower-case hexadecimal.</param>
public sealed record ManifestFile(string Name, FileSource Source, int Size, string Sha256)
{
    /// <summary>Describes a file.</summary>
    public static ManifestFile Of(string name, FileSource source, ReadOnlySpan<byte> content) =>
        new(name, source, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}

/// <summary>Where a published file comes from, in the words the Internet Archive uses for its items.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FileSource>))]
public enum FileSource
{
    /// <summary>The agency's upload, byte for byte.</summary>
    [JsonStringEnumMemberName("original")]
    Original,

    /// <summary>Made from it.</summary>
    [JsonStringEnumMemberName("derivative")]
    Derivative,
}
