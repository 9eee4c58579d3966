using System.Text;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology.Exchange;

/// <summary>
/// TermBase eXchange (ISO 30042), dialect TBX-Basic: written as version 3 in the DCA style, read as that or as the
/// <c>martif</c> of version 2. One concept a Chinese term; the scope of a rendering is its <c>customerSubset</c>.
/// </summary>
public static class TbxFile
{
    private const string Status = "administrativeStatus";
    private const string Scope = "customerSubset";

    private static readonly XNamespace Namespace = "urn:iso:std:iso:30042:ed:3.0";
    private static readonly XName LanguageAttribute = XNamespace.Xml + "lang";

    /// <summary>The lexicon as a TBX file.</summary>
    public static byte[] Write(LexiconFile lexicon)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            Document(lexicon).Save(writer);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a TBX file; a failure names every fault with its line. Nothing outside the file is ever followed.</summary>
    public static Result<LexiconFile> Read(Stream tbx)
    {
        try
        {
            var root = BoundedXml.Load(tbx, new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = LexiconText.LargestFile }, LoadOptions.SetLineInfo);
            return root.Name.LocalName is "tbx" or "martif"
                ? Read(root)
                : Result.Failure<LexiconFile>(Findings.LexiconUnreadable(LineOf(root), $"its root is {root.Name.LocalName}, not tbx or martif."));
        }
        catch (XmlException failure)
        {
            return Result.Failure<LexiconFile>(Findings.LexiconUnreadable(failure.LineNumber, failure.Message));
        }
    }

    private static XElement Document(LexiconFile lexicon) => new(Namespace + "tbx",
        new XAttribute("type", "TBX-Basic"),
        new XAttribute("style", "dca"),
        new XAttribute(LanguageAttribute, Language.SimplifiedChinese.Tag),
        Element("tbxHeader", Element("fileDesc", Element("sourceDesc", Element("p", "Terms of government information disclosure, Chinese and English")))),
        Element("text", Element("body", lexicon.Rows.GroupBy(row => row.Chinese).Select((term, index) => Element("conceptEntry",
            new XAttribute("id", $"c{index + 1}"),
            Element("langSec", new XAttribute(LanguageAttribute, Language.SimplifiedChinese.Tag), Element("termSec", Element("term", term.Key))),
            Element("langSec", new XAttribute(LanguageAttribute, Language.English.Tag), term.Select(Rendering)))))));

    private static XElement Rendering(LexiconRow row) => Element("termSec",
        Element("term", row.English),
        Element("termNote", new XAttribute("type", Status), row.Status switch
        {
            RenderingStatus.Preferred => "preferredTerm-admn-sts",
            RenderingStatus.Admitted => "admittedTerm-admn-sts",
            _ => "deprecatedTerm-admn-sts",
        }),
        Element("admin", new XAttribute("type", Scope), LexiconWords.ScopeOf(row)),
        row.Note.Length > 0 ? Element("note", row.Note) : null);

    private static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    private static Result<LexiconFile> Read(XElement root)
    {
        List<ImportedRow> rows = [];
        List<Diagnostic> found = [];
        foreach (var entry in root.Descendants().Where(element => element.Name.LocalName is "conceptEntry" or "termEntry"))
        {
            var sections = entry.Elements().Where(element => element.Name.LocalName is "langSec" or "langSet").ToList();
            var chinese = Terms(sections, "zh").DistinctBy(term => FoldedKey.Of(Text(term))).ToList();
            var english = Terms(sections, "en").ToList();
            found.AddRange(chinese.Count == 0 || english.Count == 0 ? [Findings.LexiconEntryLeftOut(LineOf(entry))] : []);
            foreach (var rendering in english)
            {
                var status = Note(rendering, "termNote", Status);
                found.AddRange(status is not null && StatusOf(status) is null ? [Findings.LexiconStatus(LineOf(rendering), status)] : []);
                rows.AddRange(chinese.Select(term => new ImportedRow(Text(term), Text(rendering), StatusOf(status), Note(rendering, "admin", Scope), NoteOf(rendering), LineOf(rendering))));
            }
        }

        return ImportedRow.Settle(rows, found);
    }

    /// <summary>What holds a term and all that is said of it: termSec, or tig or ntig of version 2.</summary>
    private static IEnumerable<XElement> Terms(IEnumerable<XElement> sections, string language) =>
        from section in sections
        let tag = ((string?)section.Attribute(LanguageAttribute) ?? (string?)section.Attribute("lang") ?? "").ToLowerInvariant()
        where tag == language || tag.StartsWith(language + "-", StringComparison.Ordinal)
        from term in section.Elements()
        where term.Name.LocalName is "termSec" or "tig" or "ntig"
        select term;

    private static string Text(XElement term) => LexiconText.Field(term.Descendants().FirstOrDefault(element => element.Name.LocalName == "term")?.Value ?? "");

    private static string? Note(XElement term, string name, string type) =>
        term.Descendants().FirstOrDefault(element => element.Name.LocalName == name && (string?)element.Attribute("type") == type)?.Value.Trim();

    private static string NoteOf(XElement term) => LexiconText.Field(string.Join(' ', term.Elements().Where(element => element.Name.LocalName == "note").Select(note => note.Value)));

    /// <summary>The four values of the standard, and what older exports write for them.</summary>
    private static RenderingStatus? StatusOf(string? status) => status switch
    {
        "preferredTerm-admn-sts" or "preferred" => RenderingStatus.Preferred,
        "admittedTerm-admn-sts" or "admitted" => RenderingStatus.Admitted,
        "deprecatedTerm-admn-sts" or "supersededTerm-admn-sts" or "deprecated" or "superseded" or "forbidden" or "obsolete" => RenderingStatus.Forbidden,
        _ => null,
    };

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;
}
