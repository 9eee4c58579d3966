using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>A PDF file in its plainest form: numbered objects, one table of their offsets, a trailer.</summary>
internal sealed partial class PdfFile
{
    private readonly List<string> _objects = [];

    /// <summary>Adds an object; its number is what others refer to it by.</summary>
    public int Add(string content)
    {
        _objects.Add(content);
        return _objects.Count;
    }

    /// <summary>Gives a number to an object that is written later.</summary>
    public int Reserve() => Add("");

    public void Set(int number, string content) => _objects[number - 1] = content;

    public int AddStream(string content) => Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");

    public int AddPackedStream(string content)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(Encoding.Latin1.GetBytes(content));
        }

        return Add($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n{Encoding.Latin1.GetString(packed.ToArray())}\nendstream");
    }

    /// <summary>The file. Every character of an object is one byte.</summary>
    public byte[] Write(int catalog, int information)
    {
        var file = new StringBuilder("%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n");
        var offsets = new List<int>();
        foreach (var (index, content) in _objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root {catalog} 0 R /Info {information} 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>The objects of a file written here, their streams unpacked: the same whichever version of zlib packed them.</summary>
    public static IEnumerable<string> Parts(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var table = int.Parse(StartOfTable().Match(text).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        foreach (Match offset in Offset().Matches(text, table))
        {
            var start = int.Parse(offset.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            var packed = PackedStream().Match(text, start);
            yield return packed.Success ? packed.Groups[1].Value + Unpack(file.AsSpan(packed.Index + packed.Length, int.Parse(packed.Groups[2].ValueSpan, CultureInfo.InvariantCulture)))
                : text[start..text.IndexOf("endobj", start, StringComparison.Ordinal)];
        }
    }

    private static string Unpack(ReadOnlySpan<byte> packed)
    {
        using var reader = new StreamReader(new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress), Encoding.Latin1);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF\n\z")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"(\d{10}) 00000 n \n")]
    private static partial Regex Offset();

    [GeneratedRegex(@"\G(\d+ 0 obj\n)<< /Length (\d+) /Filter /FlateDecode >>\nstream\n")]
    private static partial Regex PackedStream();
}
