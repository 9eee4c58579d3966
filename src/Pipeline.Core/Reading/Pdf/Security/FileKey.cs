using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Pipeline.Core.Reading.Pdf.Security;

/// <summary>Makes the key of a file that anybody may open: that of the empty user password (ISO 32000-2, 7.6.4).</summary>
internal static class FileKey
{
    private const int SaltBytes = 8;
    private const int HashBytes = 32;

    /// <summary>What stands for the part of a password that is not there.</summary>
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    /// <summary>The key, or null when a password is needed.</summary>
    /// <param name="entries">How the file is encrypted.</param>
    /// <param name="id">The first half of the file's identifier.</param>
    public static byte[]? OfEmptyPassword(EncryptionEntries entries, byte[] id) =>
        entries.Revision >= 5 ? Modern(entries) : Classic(entries, id);

    private static byte[]? Classic(EncryptionEntries entries, byte[] id)
    {
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, entries.Permissions);
        byte[] mark = entries.Revision >= 4 && !entries.EncryptsMetadata ? [0xFF, 0xFF, 0xFF, 0xFF] : [];
        var hash = Md5.Hash([.. Padding, .. First(entries.Owner, HashBytes), .. permissions, .. id, .. mark]);
        for (var round = 0; entries.Revision >= 3 && round < 50; round++)
        {
            hash = Md5.Hash(hash.AsSpan(0, entries.KeyBytes));
        }

        var key = hash[..entries.KeyBytes];
        return Proof(entries, key, id).AsSpan().SequenceEqual(First(entries.User, entries.Revision == 2 ? HashBytes : 16)) ? key : null;
    }

    /// <summary>What the entry U begins with when the key is right.</summary>
    private static byte[] Proof(EncryptionEntries entries, byte[] key, byte[] id)
    {
        if (entries.Revision == 2)
        {
            return Rc4.Transform(key, Padding);
        }

        var proof = Rc4.Transform(key, Md5.Hash([.. Padding, .. id]));
        for (var round = 1; round <= 19; round++)
        {
            proof = Rc4.Transform([.. key.Select(value => (byte)(value ^ round))], proof);
        }

        return proof;
    }

    private static byte[]? Modern(EncryptionEntries entries)
    {
        if (entries.User.Length < HashBytes + (2 * SaltBytes) || entries.UserKey.Length < HashBytes)
        {
            return null;
        }

        var proof = Hash(entries.Revision, entries.User.AsSpan(HashBytes, SaltBytes));
        if (!proof.AsSpan().SequenceEqual(entries.User.AsSpan(0, HashBytes)))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(entries.Revision, entries.User.AsSpan(HashBytes + SaltBytes, SaltBytes));
        return aes.DecryptCbc(entries.UserKey.AsSpan(0, HashBytes), new byte[16], PaddingMode.None);
    }

    /// <summary>The hash of the empty password and a salt; from revision 6 on made hard to compute (algorithm 2.B).</summary>
    private static byte[] Hash(int revision, ReadOnlySpan<byte> salt)
    {
        var hash = SHA256.HashData(salt);
        if (revision < 6)
        {
            return hash;
        }

        using var aes = Aes.Create();
        for (var (round, last) = (0, 0); round < 64 || last > round - 32; round++)
        {
            aes.Key = hash[..16];
            var block = aes.EncryptCbc([.. Enumerable.Repeat(hash, 64).SelectMany(part => part)], hash.AsSpan(16, 16), PaddingMode.None);
            last = block[^1];
            hash = (block.Take(16).Sum(value => value) % 3) switch
            {
                0 => SHA256.HashData(block),
                1 => SHA384.HashData(block),
                _ => SHA512.HashData(block),
            };
        }

        return hash[..HashBytes];
    }

    private static byte[] First(byte[] bytes, int count) => bytes.Length <= count ? bytes : bytes[..count];
}
