using System.Globalization;
using System.Text;

namespace Pipeline.Core.Tests.Reading.Pdf.Kit;

/// <summary>How a file says where its objects stand.</summary>
internal enum PdfReferences
{
    Table,
    Stream,
    Hybrid,
    Missing,
    Wrong,
}

/// <summary>Makes a PDF in memory. Object 1 is the catalog, object 2 the tree of pages; only what a call adds differs from the smallest file.</summary>
internal sealed class PdfBuilder
{
    private readonly List<(string Head, byte[]? Data)> _objects = [("", null), ("", null)];
    private readonly List<int> _pages = [];
    private string _resources = "";
    private string _tree = "";
    private string _catalog = "";
    private PdfLock? _lock;

    /// <summary>A page of one font, F, that prints operators.</summary>
    public static PdfBuilder Of(string content, string font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>") => new PdfBuilder().Font(font).Page(content);

    /// <summary>Adds an object; its number.</summary>
    public int Add(string body)
    {
        _objects.Add((body, null));
        return _objects.Count;
    }

    public int AddStream(string data, string entries = "") => AddStream(Latin(data), entries);

    public int AddStream(byte[] data, string entries = "")
    {
        _objects.Add(($"<< /Length {data.Length} {entries} >>", data));
        return _objects.Count;
    }

    /// <summary>Adds a stream with exactly this dictionary.</summary>
    public int AddRawStream(string head, byte[] data)
    {
        _objects.Add((head, data));
        return _objects.Count;
    }

    /// <summary>The font that all pages call F.</summary>
    public PdfBuilder Font(string font) => Resources($"/Font << /F {font} >>");

    public PdfBuilder Resources(string entries)
    {
        _resources += entries;
        return this;
    }

    /// <summary>Makes the entries added so far the drawings that pages can name.</summary>
    public PdfBuilder AsDrawings()
    {
        _resources = $"/XObject << {_resources} >>";
        return this;
    }

    public PdfBuilder Page(string content, string entries = "") => PageOf($"{AddStream(content)} 0 R", entries);

    /// <summary>A page whose content is this value.</summary>
    public PdfBuilder PageOf(string contents, string entries = "")
    {
        _pages.Add(Add($"<< /Type /Page /Parent 2 0 R /Contents {contents} {entries} >>"));
        return this;
    }

    /// <summary>Puts these entries into the root of the tree of pages instead of the usual ones.</summary>
    public PdfBuilder Tree(string entries)
    {
        _tree = entries;
        return this;
    }

    /// <summary>Adds entries to the catalog.</summary>
    public PdfBuilder Catalog(string entries)
    {
        _catalog += entries;
        return this;
    }

    public PdfBuilder Encrypt(PdfLock with)
    {
        _lock = with;
        return this;
    }

    public byte[] Build(PdfReferences references = PdfReferences.Table)
    {
        _objects[0] = ($"<< /Type /Catalog /Pages 2 0 R {_catalog} >>", null);
        var kids = _tree.Length > 0 ? _tree : $"/Kids [{string.Join(' ', _pages.Select(page => $"{page} 0 R"))}] /Count {_pages.Count}";
        _objects[1] = ($"<< /Type /Pages {kids} /MediaBox [0 0 600 800] /Resources << {_resources} >> >>", null);
        var file = new MemoryStream();
        file.Write(Latin("%PDF-1.7\n"));
        var isPacked = references is PdfReferences.Stream or PdfReferences.Hybrid;
        var places = new List<(int Kind, int Place, int Detail)>();
        var packed = new List<int>();
        for (var number = 1; number <= _objects.Count; number++)
        {
            var (head, data) = _objects[number - 1];
            if (isPacked && data is null)
            {
                places.Add((2, _objects.Count + 1, packed.Count));
                packed.Add(number);
                continue;
            }

            places.Add((1, (int)file.Length, 0));
            Write(file, number, head, data);
        }

        if (isPacked)
        {
            places.Add((1, (int)file.Length, 0));
            WritePack(file, packed);
        }

        Finish(file, references, places);
        return file.ToArray();
    }

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private void Write(MemoryStream file, int number, string head, byte[]? data)
    {
        file.Write(Latin($"{number} 0 obj\n{head}\n"));
        if (data is not null)
        {
            var bytes = _lock?.Encrypt(data, number) ?? data;
            file.Position -= head.Length + 1;
            file.Write(Latin($"{head.Replace($"/Length {data.Length} ", $"/Length {bytes.Length} ", StringComparison.Ordinal)}\nstream\r\n"));
            file.Write(bytes);
            file.Write(Latin("\nendstream\n"));
        }

        file.Write(Latin("endobj\n"));
    }

    private void WritePack(MemoryStream file, List<int> numbers)
    {
        var (index, bodies) = (new StringBuilder(), new StringBuilder());
        foreach (var number in numbers)
        {
            index.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Length} ");
            bodies.Append(_objects[number - 1].Head).Append('\n');
        }

        var data = Latin($"{index}{bodies}");
        Write(file, _objects.Count + 1, $"<< /Type /ObjStm /N {numbers.Count} /First {index.Length} /Length {data.Length} >>", data);
    }

    private void Finish(MemoryStream file, PdfReferences references, List<(int Kind, int Place, int Detail)> places)
    {
        var trailer = $"/Size {places.Count + 2} /Root 1 0 R {_lock?.Trailer}";
        var start = file.Length;
        if (references is PdfReferences.Stream or PdfReferences.Hybrid)
        {
            var fields = places.SelectMany(place => (byte[])[(byte)place.Kind, (byte)(place.Place >> 24), (byte)(place.Place >> 16), (byte)(place.Place >> 8), (byte)place.Place, (byte)(place.Detail >> 8), (byte)place.Detail]).ToArray();
            file.Write(Latin($"{places.Count + 1} 0 obj\n<< /Type /XRef /W [1 4 2] /Index [1 {places.Count}] /Length {fields.Length} {trailer} >>\nstream\n"));
            file.Write(fields);
            file.Write(Latin("\nendstream\nendobj\n"));
        }

        if (references is PdfReferences.Hybrid)
        {
            var table = file.Length;
            file.Write(Latin($"xref\n0 1\n0000000000 65535 f \ntrailer\n<< {trailer} /XRefStm {start} >>\n"));
            start = table;
        }
        else if (references is PdfReferences.Table or PdfReferences.Wrong)
        {
            var shift = references == PdfReferences.Wrong ? 7 : 0;
            file.Write(Latin($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place.Place + shift:D10} 00000 n \n"))}trailer\n<< {trailer} >>\n"));
        }
        else if (references is PdfReferences.Missing && _lock is not null)
        {
            file.Write(Latin($"trailer\n<< {trailer} >>\n"));
        }

        if (references is not PdfReferences.Missing)
        {
            file.Write(Latin($"startxref\n{start}\n%%EOF\n"));
        }
    }
}
