using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Security;

/// <summary>How a file is encrypted (ISO 32000-2, table 21), its references resolved.</summary>
/// <param name="Revision">The revision of the standard handler, 2 to 6.</param>
/// <param name="KeyBytes">The length of the key.</param>
/// <param name="Owner">What proves the owner's password.</param>
/// <param name="User">What proves the user's password.</param>
/// <param name="UserKey">The key, encrypted with the user's password; from revision 5 on.</param>
/// <param name="Permissions">What a reader may do, as bits.</param>
/// <param name="EncryptsMetadata">False when the metadata are plain.</param>
/// <param name="Streams">The cipher of streams.</param>
/// <param name="Strings">The cipher of strings.</param>
internal sealed record EncryptionEntries(
    int Revision, int KeyBytes, byte[] Owner, byte[] User, byte[] UserKey, int Permissions, bool EncryptsMetadata, Cipher Streams, Cipher Strings)
{
    private const int WithCryptFilters = 4;

    /// <summary>The entries of the standard handler, or null for another.</summary>
    public static EncryptionEntries? Read(PdfDictionary dictionary, Func<PdfValue, PdfValue> resolve)
    {
        var version = resolve(dictionary["V"]).WholeOr(0);
        var revision = resolve(dictionary["R"]).WholeOr(0);
        if (resolve(dictionary["Filter"]).Name != "Standard" || (version, revision) is not ((1 or 2 or 4, >= 2 and <= 4) or (5, 5 or 6)))
        {
            return null;
        }

        var bits = version switch { 1 => 40, 5 => 256, WithCryptFilters => 128, _ => resolve(dictionary["Length"]).WholeOr(40) };
        return new EncryptionEntries(
            revision,
            Math.Clamp(bits / 8, 5, version == 5 ? 32 : 16),
            Bytes("O"),
            Bytes("U"),
            Bytes("UE"),
            (int)(long)resolve(dictionary["P"]).NumberOr(-1),
            resolve(dictionary["EncryptMetadata"]) is not PdfBoolean { Value: false },
            version < WithCryptFilters ? Cipher.Rc4 : CipherOf("StmF"),
            version < WithCryptFilters ? Cipher.Rc4 : CipherOf("StrF"));

        byte[] Bytes(string key) => resolve(dictionary[key]) is PdfString text ? text.Bytes : [];

        Cipher CipherOf(string key) =>
            resolve(dictionary[key]).Name is { } name && name != "Identity"
            && resolve(dictionary["CF"]) is PdfDictionary filters && resolve(filters[name]) is PdfDictionary filter
                ? resolve(filter["CFM"]).Name switch { "V2" => Cipher.Rc4, "AESV2" => Cipher.Aes128, "AESV3" => Cipher.Aes256, _ => Cipher.None }
                : Cipher.None;
    }
}

/// <summary>What bytes are encrypted with.</summary>
internal enum Cipher
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>RC4 with a key for each object.</summary>
    Rc4,

    /// <summary>AES with a key of 128 bits for each object.</summary>
    Aes128,

    /// <summary>AES with the one key of 256 bits.</summary>
    Aes256,
}
