namespace Pipeline.Core.Model;

/// <summary>A file as an agency sent it.</summary>
/// <param name="Name">The file's name without its folder; it helps to tell Markdown from text, nothing more.</param>
/// <param name="Content">The bytes, hostile until parsed.</param>
/// <param name="AgencySlug">The agency's slug where the place of the upload names it; null at the desk, where the title decides.</param>
/// <param name="Arrived">When it was uploaded; null at the desk, where uploads arrive in the order they are given.</param>
public sealed record Upload(string Name, ReadOnlyMemory<byte> Content, string? AgencySlug = null, DateTimeOffset? Arrived = null)
{
    /// <summary>The most bytes of an upload in any format; whoever receives one need not take in more to refuse it.</summary>
    public const int MostBytes = 64 * 1024 * 1024;
}
