using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Core.Tests.Reading.Pdf.Kit;

/// <summary>Encrypts a file as its makers do: RC4 of 40 or 128 bits (revisions 2 and 3), AES of 128 (4) or 256 bits (5 and 6).</summary>
internal sealed class PdfLock
{
    public const int Everything = -4;
    public const int NoCopying = Everything & ~16;

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    private static readonly byte[] Id = "0123456789abcdef"u8.ToArray();
    private static readonly byte[] Owner = [.. Enumerable.Range(1, 32).Select(value => (byte)value)];
    private static readonly byte[] Salts = "saltsalt_keysalt"u8.ToArray();

    private readonly int _revision;
    private readonly byte[] _key;

    public PdfLock(int revision, string userPassword = "", int permissions = Everything)
    {
        _revision = revision;
        var password = Encoding.UTF8.GetBytes(userPassword);
        var (user, owner, wrapped) = ("", Owner, "");
        if (revision >= 5)
        {
            _key = [.. Enumerable.Range(100, 32).Select(value => (byte)value)];
            user = Convert.ToHexString([.. Hash(password, Salts[..8]), .. Salts]);
            using var aes = Aes.Create();
            aes.Key = Hash(password, Salts[8..]);
            owner = [.. Owner, .. Salts];
            wrapped = $"/UE <{Convert.ToHexString(aes.EncryptCbc(_key, new byte[16], PaddingMode.None))}> /OE <{Convert.ToHexString(Owner)}>";
        }
        else
        {
            _key = ClassicKey(password, permissions);
            user = Convert.ToHexString(ClassicProof());
        }

        var filters = revision switch
        {
            4 => "/CF << /StdCF << /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF",
            >= 5 => "/CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF",
            _ => "",
        };
        var version = revision switch { 2 => 1, 3 => 2, 4 => 4, _ => 5 };
        Trailer = $"/ID [<{Convert.ToHexString(Id)}> <{Convert.ToHexString(Id)}>] /Encrypt << /Filter /Standard /V {version} /R {revision} /Length {_key.Length * 8} /P {permissions} /O <{Convert.ToHexString(owner)}> /U <{user}> {wrapped} {filters} >>";
    }

    public string Trailer { get; }

    public byte[] Encrypt(byte[] data, int number)
    {
        var key = _key;
        if (_revision < 5)
        {
            byte[] seed = [.. _key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), 0, 0, .. _revision == 4 ? "sAlT"u8 : []];
            key = Md5(seed)[..Math.Min(_key.Length + 5, 16)];
        }

        if (_revision < 4)
        {
            return Rc4(key, data);
        }

        using var aes = Aes.Create();
        aes.Key = key;
        var vector = Salts;
        return [.. vector, .. aes.EncryptCbc(data, vector)];
    }

    private byte[] ClassicKey(byte[] password, int permissions)
    {
        var bits = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bits, permissions);
        var length = _revision == 2 ? 5 : 16;
        var hash = Md5([.. Padded(password), .. Owner, .. bits, .. Id]);
        for (var round = 0; round < 50 && _revision > 2; round++)
        {
            hash = Md5(hash[..length]);
        }

        return hash[..length];
    }

    private byte[] ClassicProof()
    {
        if (_revision == 2)
        {
            return Rc4(_key, Padding);
        }

        var proof = Md5([.. Padding, .. Id]);
        for (var round = 0; round < 20; round++)
        {
            proof = Rc4([.. _key.Select(value => (byte)(value ^ round))], proof);
        }

        return [.. proof, .. new byte[16]];
    }

    private byte[] Hash(byte[] password, byte[] salt)
    {
        var key = SHA256.HashData([.. password, .. salt]);
        using var aes = Aes.Create();
        for (var round = 0; _revision == 6; round++)
        {
            byte[] one = [.. password, .. key];
            aes.Key = key[..16];
            var block = aes.EncryptCbc(Enumerable.Range(0, 64).SelectMany(_ => one).ToArray(), key[16..32], PaddingMode.None);
            key = (block[..16].Sum(value => value) % 3) switch { 0 => SHA256.HashData(block), 1 => SHA384.HashData(block), _ => SHA512.HashData(block) };
            if (round >= 63 && block[^1] <= round + 1 - 32)
            {
                break;
            }
        }

        return key[..32];
    }

    private static byte[] Padded(byte[] password) => [.. ((byte[])[.. password, .. Padding]).Take(32)];

    private static byte[] Rc4(byte[] key, byte[] data)
    {
        var box = Enumerable.Range(0, 256).ToArray();
        for (int at = 0, mix = 0; at < 256; at++)
        {
            mix = (mix + box[at] + key[at % key.Length]) % 256;
            (box[at], box[mix]) = (box[mix], box[at]);
        }

        var (first, second) = (0, 0);
        return [.. data.Select(value =>
        {
            first = (first + 1) % 256;
            second = (second + box[first]) % 256;
            (box[first], box[second]) = (box[second], box[first]);
            return (byte)(value ^ box[(box[first] + box[second]) % 256]);
        })];
    }

    [SuppressMessage("Security", "CA5351", Justification = "The file format names the algorithm; nothing here is protected by it.")]
    private static byte[] Md5(byte[] data) => MD5.HashData(data);
}
