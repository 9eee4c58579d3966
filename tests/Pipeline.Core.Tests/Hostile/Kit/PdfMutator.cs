using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>Changes a PDF: its objects and what its streams unpack to, references among them first, and its bytes.</summary>
/// <param name="documents">Files to splice pieces from.</param>
/// <param name="mostCharacters">Characters a mutant may have.</param>
internal sealed partial class PdfMutator(IReadOnlyList<byte[]> documents, int mostCharacters)
{
    private const int LargestStream = 200_000;

    private readonly TokenMutator _tokens = new([.. documents.Select(Unpacked)], HostileWords.Pdf, mostCharacters);

    /// <summary>A file like this one, and yet not.</summary>
    public byte[] Mutate(byte[] document, Random chance)
    {
        var text = chance.Next(3) == 0 ? Encoding.Latin1.GetString(document) : Unpacked(document);
        text = chance.Next(3) == 0 ? Redirected(text, chance) : text;
        var mutant = Encoding.Latin1.GetBytes(_tokens.Mutate(text, chance));
        return chance.Next(4) == 0 ? ByteMutator.Mutate(mutant, chance) : mutant;
    }

    /// <summary>Points some references to other objects: rings, and pages that are fonts.</summary>
    private static string Redirected(string text, Random chance) => Reference().Replace(text, reference => chance.Next(8) == 0 ? $"{chance.Next(1, 40)} 0 R" : reference.Value);

    /// <summary>The file with every stream that inflates written out, so that what it says can be changed. Its references are wrong then, which readers bear.</summary>
    private static string Unpacked(byte[] document) => Stream().Replace(Encoding.Latin1.GetString(document), stream =>
        stream.Groups["head"].Value.Contains("/FlateDecode", StringComparison.Ordinal) && !stream.Groups["head"].Value.Contains("/Predictor", StringComparison.Ordinal) && Inflated(Encoding.Latin1.GetBytes(stream.Groups["data"].Value)) is { } content
            ? $"{Length().Replace(stream.Groups["head"].Value.Replace("/FlateDecode", "", StringComparison.Ordinal).Replace("/Filter", "", StringComparison.Ordinal), $"/Length {content.Length}")}stream\n{content}\nendstream"
            : stream.Value);

    private static string? Inflated(byte[] data)
    {
        try
        {
            using var inflater = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
            var content = new MemoryStream();
            inflater.CopyTo(content);
            return content.Length < LargestStream ? Encoding.Latin1.GetString(content.ToArray()) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(?<head><<(?:(?!stream)[^\0])*?>>\s*)stream\r?\n(?<data>.*?)\r?\nendstream", RegexOptions.Singleline)]
    private static partial Regex Stream();

    [GeneratedRegex(@"/Length \d+(?: \d+ R)?")]
    private static partial Regex Length();

    [GeneratedRegex(@"\d+ 0 R")]
    private static partial Regex Reference();
}
