using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Makes uploads of a few words.</summary>
internal static class Uploads
{
    public static Upload Text(string content, string name = "report.txt") => Bytes(Encoding.UTF8.GetBytes(content), name);

    public static Upload Markdown(string content) => Text(content, "report.md");

    public static Upload Html(string content) => Text(content, "report.html");

    /// <summary>Text in an older encoding, by its name: gb18030, big5.</summary>
    public static Upload Encoded(string content, string encoding, string name = "report.txt") =>
        Bytes(CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes(content) ?? [], name);

    public static Upload Bytes(byte[] content, string name) => new(name, content);
}
