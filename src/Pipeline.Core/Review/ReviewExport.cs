using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Review.Xliff;

namespace Pipeline.Core.Review;

/// <summary>Writes a report for review, as XLIFF 2.1: a group for every section, a unit for every text, a segment for every sentence.</summary>
public static class ReviewExport
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    private static readonly XNamespace Metadata = XliffNamespaces.Metadata;

    private static readonly XmlWriterSettings Layout = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>The file; the same report gives the same bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="aids">Terms and similar sentences to show; none by default.</param>
    public static byte[] Write(BilingualReport report, ReviewAids? aids = null)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Layout))
        {
            new XDocument(Root(report, aids ?? ReviewAids.None)).Save(writer);
        }

        return stream.ToArray();
    }

    private static XElement Root(BilingualReport report, ReviewAids aids) => new(
        Core + "xliff",
        new XAttribute(XNamespace.Xmlns + "mda", Metadata),
        new XAttribute(XNamespace.Xmlns + "gls", XliffNamespaces.Glossary),
        new XAttribute(XNamespace.Xmlns + "mtc", XliffNamespaces.Matches),
        new XAttribute("version", "2.1"),
        new XAttribute("srcLang", report.Report.Language.Tag),
        new XAttribute("trgLang", report.Target.Tag),
        new XElement(
            Core + "file",
            new XAttribute("id", "f1"),
            new XAttribute("original", report.Report.Id),
            new XAttribute("canResegment", "no"),
            new XAttribute(XNamespace.Xml + "space", "preserve"), // Here, not at every text: who writes a target by hand need not know.
            new XElement(
                Metadata + "metadata",
                new XElement(
                    Metadata + "metaGroup",
                    new XAttribute("category", ReviewNames.ReportData),
                    Meta(ReviewNames.Report, report.Report.Id.ToString()),
                    Meta(ReviewNames.Revision, report.Revision))),
            Notes(report),
            Groups(report).Select(group => Group(group, report, aids))));

    /// <summary>A name and a value of our own.</summary>
    internal static XElement? Meta(string type, string? value) => value is null ? null : new(Metadata + "meta", new XAttribute("type", type), XliffText.Plain(value));

    private static XElement Notes(BilingualReport report) => new(
        Core + "notes",
        new XElement(
            Core + "note",
            new XAttribute("id", "n1"),
            new XAttribute("category", "report"),
            XliffText.Plain(string.Create(CultureInfo.InvariantCulture, $"{report.AgencyName.Zh ?? report.AgencyName.En} / {report.Report.Year} / {report.Revision}"))),
        report.Remarks.Where(remark => remark.Unit is null).Select((remark, i) => ReviewNotes.Remark(remark, i + 2)));

    private static XElement Group(UnitGroup group, BilingualReport report, ReviewAids aids) => new(
        Core + "group",
        new XAttribute("id", group.Id),
        new XAttribute("name", XliffText.Plain(group.Name)),
        group.Units.Select(unit => new ReviewUnit(unit, [.. report.Remarks.Where(remark => remark.Unit == unit.Id)], aids).Write()));

    /// <summary>The units by section; what stands before the first heading and what closes the report have groups of their own.</summary>
    private static List<UnitGroup> Groups(BilingualReport report)
    {
        var titles = report.Report.Sections.ToDictionary(section => section.Id, section => section.Title);
        var groups = new List<UnitGroup> { new("preamble", "preamble", []) };
        foreach (var unit in report.Units.Where(unit => unit.Segments.Count > 0))
        {
            if (unit.Kind is UnitKind.Heading)
            {
                groups.Add(new(unit.Id, titles.GetValueOrDefault(unit.Id, unit.Id), []));
            }
            else if (unit.Kind is UnitKind.Signature && groups[^1].Id is not "signature")
            {
                groups.Add(new("signature", "signature", []));
            }

            groups[^1].Units.Add(unit);
        }

        return [.. groups.Where(group => group.Units.Count > 0 || groups.Count == 1)];
    }

    private sealed record UnitGroup(string Id, string Name, List<TranslationUnit> Units);
}
