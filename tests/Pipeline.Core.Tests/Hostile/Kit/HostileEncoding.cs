using System.Text;

namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>Writes a text as bytes: mostly UTF-8, else in another encoding, under its own byte order mark or a wrong one.</summary>
internal static class HostileEncoding
{
    private static readonly byte[][] Marks = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0]];

    /// <summary>The bytes of a text, in an encoding by chance.</summary>
    public static byte[] Write(string text, Random chance) => chance.Next(10) switch
    {
        0 => [.. Marks[chance.Next(Marks.Length)], .. Encoding.Unicode.GetBytes(text)],
        1 => [.. Marks[chance.Next(Marks.Length)], .. Encoding.BigEndianUnicode.GetBytes(text)],
        2 => [.. Marks[chance.Next(2)], .. CodePage("gb18030", text)],
        3 => [.. Marks[chance.Next(Marks.Length)], .. CodePage("big5", text)],
        4 => [.. Marks[chance.Next(Marks.Length)], .. Utf8(text)],
        _ => Utf8(text),
    };

    /// <summary>UTF-8 in which a lone surrogate is written like any other character, as programs that do not know better do.</summary>
    public static byte[] Utf8(string text)
    {
        var bytes = new MemoryStream(text.Length * 2);
        Span<byte> buffer = stackalloc byte[4];
        for (var at = 0; at < text.Length; at++)
        {
            if (Rune.TryGetRuneAt(text, at, out var rune))
            {
                bytes.Write(buffer[..rune.EncodeToUtf8(buffer)]);
                at += rune.Utf16SequenceLength - 1;
                continue;
            }

            bytes.Write([(byte)(0xE0 | (text[at] >> 12)), (byte)(0x80 | ((text[at] >> 6) & 0x3F)), (byte)(0x80 | (text[at] & 0x3F))]);
        }

        return bytes.ToArray();
    }

    private static byte[] CodePage(string name, string text) => CodePagesEncodingProvider.Instance.GetEncoding(name)?.GetBytes(text) ?? [];
}
