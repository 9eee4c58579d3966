using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Exchange;

namespace Pipeline.Local.Storage;

/// <summary>Lexicons in files; the ending tells the format.</summary>
internal static class LexiconStore
{
    /// <summary>A lexicon in its own format.</summary>
    public const string Own = ".tsv";

    /// <summary>TBX-Basic.</summary>
    public const string Tbx = ".tbx";

    /// <summary>UTX.</summary>
    public const string Utx = ".utx";

    /// <summary>Reads a file of any of the formats.</summary>
    public static async Task<Result<LexiconFile>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var content = await File.ReadAllBytesAsync(path, cancellationToken);
        switch (Format(path))
        {
            case Tbx:
                using (var stream = new MemoryStream(content))
                {
                    return TbxFile.Read(stream);
                }

            case Utx:
                return UtxFile.Read(content);
            default:
                return LexiconFile.Parse(content);
        }
    }

    /// <summary>Writes a file of any of the formats, over one that is there.</summary>
    public static Task WriteAsync(LexiconFile lexicon, string path, CancellationToken cancellationToken) => File.WriteAllBytesAsync(path, Format(path) switch
    {
        Tbx => TbxFile.Write(lexicon),
        Utx => UtxFile.Write(lexicon, TimeProvider.System.GetUtcNow()),
        _ => lexicon.Write(),
    }, cancellationToken);

    private static string Format(string path) => Path.GetExtension(path).ToLowerInvariant();
}
