using System.Text;
using System.Xml;
using Pipeline.Core.Review.Xliff;

namespace Pipeline.Core.Tests.Review.Xliff;

/// <summary>Small XLIFF documents: a test writes what it is about, the rest is a valid file around it.</summary>
internal static class Xlf
{
    public const string Namespaces = """
        xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:its="http://www.w3.org/2005/11/its" xmlns:my="urn:example:own"
        """;

    public static string Root(string content, string attributes = """srcLang="zh-Hans" trgLang="en" """) =>
        $"""<xliff {Namespaces} version="2.1" {attributes}>{content}</xliff>""";

    public static string File(string content) => Root($"""<file id="f1">{content}</file>""");

    public static string Unit(string content) => File($"""<unit id="u1">{content}</unit>""");

    public static string Source(string content) => Unit($"<segment><source>{content}</source></segment>");

    public static string Pair(string source, string target) => Unit($"<segment><source>{source}</source><target>{target}</target></segment>");

    public static string Segment(string attributes, bool isTranslated = false) =>
        Unit($"<segment {attributes}><source>一</source>{(isTranslated ? "<target>one</target>" : "")}</segment>");

    public static byte[] Bytes(string xliff) => Encoding.UTF8.GetBytes(xliff);

    /// <summary>A document as a tool would save it.</summary>
    public static byte[] Saved(XliffDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { NewLineHandling = NewLineHandling.Entitize }))
        {
            document.Root.Document?.Save(writer);
        }

        return stream.ToArray();
    }

    /// <summary>The rules a document breaks.</summary>
    public static IReadOnlyList<string> Faults(string xliff)
    {
        Assert.True(XliffDocument.Read(Bytes(xliff)).IsSuccess(out var document));
        return [.. XliffValidator.Faults(document).Select(fault => fault.Rule).Distinct()];
    }
}
