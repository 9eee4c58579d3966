using System.Security.Cryptography;
using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Security;

/// <summary>Decrypts the strings and streams of a file with its key (ISO 32000-2, 7.6.3).</summary>
/// <param name="entries">How the file is encrypted.</param>
/// <param name="key">The file's key.</param>
internal sealed class Decryption(EncryptionEntries entries, byte[] key)
{
    private const int BlockBytes = 16;
    private const int CopyBit = 1 << 4;

    /// <summary>False when the owner forbids to copy or extract text (bit 5).</summary>
    public bool AllowsExtraction => (entries.Permissions & CopyBit) != 0;

    /// <summary>The bytes of a stream.</summary>
    public ReadOnlyMemory<byte> Decrypt(PdfStream stream) =>
        entries.Streams == Cipher.None || (!entries.EncryptsMetadata && stream.Dictionary["Type"].Name == "Metadata")
            ? stream.Raw
            : Decrypt(entries.Streams, stream.Raw.Span, stream.Number, stream.Generation);

    /// <summary>An object with its strings decrypted; streams are decrypted when they are read.</summary>
    public PdfValue DecryptStrings(IndirectObject found)
    {
        return entries.Strings == Cipher.None ? found.Value : Visit(found.Value);

        PdfValue Visit(PdfValue value) => value switch
        {
            PdfString text => new PdfString(Decrypt(entries.Strings, text.Bytes, found.Number, found.Generation)),
            PdfArray array => new PdfArray([.. array.Items.Select(Visit)]),
            PdfDictionary dictionary => VisitEntries(dictionary),
            PdfStream stream => stream with { Dictionary = VisitEntries(stream.Dictionary) },
            _ => value,
        };

        PdfDictionary VisitEntries(PdfDictionary dictionary) => new(dictionary.Entries.ToDictionary(entry => entry.Key, entry => Visit(entry.Value)));
    }

    private byte[] Decrypt(Cipher cipher, ReadOnlySpan<byte> data, int number, int generation) => cipher switch
    {
        Cipher.Rc4 => Rc4.Transform(ObjectKey(number, generation, []), data),
        Cipher.Aes128 => DecryptAes(ObjectKey(number, generation, "sAlT"u8), data),
        Cipher.Aes256 => DecryptAes(key, data),
        _ => data.ToArray(),
    };

    private byte[] ObjectKey(int number, int generation, ReadOnlySpan<byte> salt)
    {
        var hash = Md5.Hash(
            [.. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8), .. salt]);
        return hash[..Math.Min(key.Length + 5, hash.Length)];
    }

    /// <summary>The first block is the initialisation vector; what does not fill a block at the end is damage and left out.</summary>
    private static byte[] DecryptAes(byte[] key, ReadOnlySpan<byte> data)
    {
        var length = (data.Length - BlockBytes) / BlockBytes * BlockBytes;
        if (length <= 0)
        {
            return [];
        }

        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(data.Slice(BlockBytes, length), data[..BlockBytes], PaddingMode.None);
        return plain[^1] is >= 1 and <= BlockBytes and var padding ? plain[..^padding] : plain;
    }
}
