using System.Xml;
using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Review.Xliff;

/// <summary>A rule of XLIFF that a file breaks.</summary>
/// <param name="Place">The element that breaks it.</param>
/// <param name="Rule">The rule's name in <c>xliff_rules.tsv</c>.</param>
/// <param name="Detail">The id, name or value it is about.</param>
internal sealed record XliffFault(XElement Place, string Rule, string Detail)
{
    private static readonly Dictionary<string, string[]> Rules = EmbeddedData.Rows("xliff_rules.tsv").ToDictionary(row => row[0]);

    /// <summary>The faults of elements that all break the same rule.</summary>
    /// <param name="places">The elements.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="attribute">The attribute it is about.</param>
    public static IEnumerable<XliffFault> Of(IEnumerable<XElement> places, string rule, string attribute) =>
        places.Select(place => new XliffFault(place, rule, (string?)place.Attribute(attribute) ?? ""));

    /// <summary>The unit it concerns; null where it concerns the file.</summary>
    public XElement? Unit => Place.AncestorsAndSelf(XliffNamespaces.Core + "unit").FirstOrDefault();

    /// <summary>The fault in words.</summary>
    public Diagnostic Describe() => Findings.XliffRuleBroken(
        LineOf(Place), XliffNamespaces.NameOf(Place), Detail, Rules[Rule][1], Rules[Rule][2]);

    /// <summary>The line an element stands on.</summary>
    public static int? LineOf(XElement element) => ((IXmlLineInfo)element) is { LineNumber: > 0 and var line } ? line : null;
}
