using System.IO.Compression;
using System.Text;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>A Word document as a package of parts, in the order given and without any time of its own making.</summary>
internal static class PackageFile
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>The time of every part of a package whose bytes must not depend on when it is made.</summary>
    public static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IEnumerable<(string Path, string Content)> parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                var entry = archive.CreateEntry(path);
                entry.LastWriteTime = NoTime;
                using var part = entry.Open();
                part.Write(Encoding.UTF8.GetBytes(Declaration + content));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The parts of a package, unpacked: the same whichever version of zlib packed them.</summary>
    public static IEnumerable<string> Parts(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            yield return $"{entry.FullName}\n{reader.ReadToEnd()}";
        }
    }

    /// <summary>The part that says what every other part is.</summary>
    public static (string Path, string Content) ContentTypes(params IEnumerable<(string Path, string Type)> parts) => ("[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + string.Concat(parts.Select(part => $"<Override PartName=\"/{part.Path}\" ContentType=\"application/vnd.openxmlformats-officedocument.{part.Type}+xml\"/>"))
        + "</Types>");

    /// <summary>The relationships of the package, or of one of its parts.</summary>
    public static (string Path, string Content) Relationships(string path, params IEnumerable<(string Kind, string Target)> targets) => (path,
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((to, index) =>
            $"<Relationship Id=\"rId{index + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{to.Kind}\" Target=\"{to.Target}\"/>"))
        + "</Relationships>");
}
