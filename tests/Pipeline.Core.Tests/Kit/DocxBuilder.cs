using System.IO.Compression;
using System.Security;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit.Making;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Makes a Word document in memory. Only what a call adds differs from the smallest document there is.</summary>
internal sealed class DocxBuilder
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly StringBuilder _body = new();
    private readonly StringBuilder _styles = new();
    private readonly StringBuilder _abstracts = new();
    private readonly StringBuilder _instances = new();
    private readonly StringBuilder _relationships = new();
    private readonly Dictionary<string, byte[]> _parts = [];
    private string _namespace = Transitional;

    /// <summary>A document whose body is this markup.</summary>
    public static Upload Body(string xml) => new DocxBuilder().Raw(xml).Build();

    public DocxBuilder Raw(string xml)
    {
        _body.Append(xml);
        return this;
    }

    public DocxBuilder Paragraph(string text, string properties = "") =>
        Raw($"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>");

    public DocxBuilder Numbered(string text, int instance, int level = 0) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{instance}\"/></w:numPr>");

    public DocxBuilder Style(string id, string name, string properties = "", string? basedOn = null)
    {
        _styles.Append($"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>")
            .Append(basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>")
            .Append($"{properties}</w:style>");
        return this;
    }

    /// <summary>Defines a numbering and one instance of it, both under the same id.</summary>
    public DocxBuilder Numbering(int id, params (string Format, string Pattern)[] levels) =>
        Abstract(id, string.Concat(levels.Select((level, index) => Level(index, level.Format, level.Pattern)))).Instance(id, id);

    public DocxBuilder Abstract(int id, string levels)
    {
        _abstracts.Append($"<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>");
        return this;
    }

    public DocxBuilder Instance(int id, int abstractId, string overrides = "")
    {
        _instances.Append($"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{abstractId}\"/>{overrides}</w:num>");
        return this;
    }

    public static string Level(int level, string format, string pattern, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{pattern}\"/>{more}</w:lvl>";

    /// <summary>A table; the cells of a row are separated by bars.</summary>
    public DocxBuilder Table(params string[] rows) => Raw($"<w:tbl>{string.Concat(rows.Select(row => Row([.. row.Split('|').Select(text => Cell(text))])))}</w:tbl>");

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p></w:tc>";

    public DocxBuilder Relationship(string id, string kind, string target, bool isExternal = false)
    {
        _relationships.Append($"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"")
            .Append(isExternal ? " TargetMode=\"External\"/>" : "/>");
        return this;
    }

    /// <summary>Puts a part into the package as it is.</summary>
    public DocxBuilder Part(string path, string content) => Part(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Puts a part into the package as it is.</summary>
    public DocxBuilder Part(string path, byte[] content)
    {
        _parts[path] = content;
        return this;
    }

    /// <summary>A part of WordprocessingML: footnotes, endnotes.</summary>
    public DocxBuilder WordPart(string path, string root, string content) => Part(path, Wrap(root, content));

    public DocxBuilder AsStrict()
    {
        _namespace = Strict;
        return this;
    }

    public Upload Build(string name = "report.docx")
    {
        Default("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        Default("word/document.xml", Wrap("document", $"<w:body>{_body}</w:body>"));
        Default("word/styles.xml", Wrap("styles", _styles.ToString()));
        Default("word/numbering.xml", Wrap("numbering", $"{_abstracts}{_instances}"));
        Default("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{_relationships}</Relationships>");
        return Uploads.Bytes(Zip(_parts.Select(part => (part.Key, part.Value))), name);
    }

    /// <summary>A zip archive of these entries.</summary>
    public static byte[] Zip(params (string Name, string Content)[] entries) => Zip(entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content))));

    private static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = PackageFile.NoTime;
                using var part = entry.Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    private void Default(string path, string content) => _parts.TryAdd(path, Encoding.UTF8.GetBytes(content));

    private string Wrap(string root, string content) => $"""
        <w:{root} xmlns:w="{_namespace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
          xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
          xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"
          xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
          xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">{content}</w:{root}>
        """;
}
