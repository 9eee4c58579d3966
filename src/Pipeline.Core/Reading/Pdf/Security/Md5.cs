using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Pipeline.Core.Reading.Pdf.Security;

/// <summary>The hash that the older ways to encrypt a PDF are defined with.</summary>
internal static class Md5
{
    [SuppressMessage("Security", "CA5351", Justification = "The file format names the algorithm; nothing here is protected by it.")]
    public static byte[] Hash(ReadOnlySpan<byte> data) => MD5.HashData(data);
}
