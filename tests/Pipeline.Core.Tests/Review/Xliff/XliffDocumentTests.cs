using System.Text;
using System.Xml.Linq;
using Pipeline.Core.Review.Xliff;
using static Pipeline.Core.Tests.Review.Xliff.Xlf;

namespace Pipeline.Core.Tests.Review.Xliff;

public sealed class XliffDocumentTests
{
    [Fact]
    public void What_is_not_understood_is_kept()
    {
        var xliff = File("""
            <!-- of a tool --><my:own a="1"><b xmlns="urn:example:other">  </b></my:own><?tool state?>
            <unit id="u1" my:own="2"><segment><source><![CDATA[<一>]]>&#xD;</source></segment></unit>
            """);

        Assert.True(XliffDocument.Read(Bytes(xliff)).IsSuccess(out var document));

        Assert.True(XNode.DeepEquals(
            XDocument.Parse(xliff, LoadOptions.PreserveWhitespace),
            XDocument.Parse(Encoding.UTF8.GetString(Saved(document)).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace)));
    }

    [Fact]
    public void The_core_of_version_2_2_is_given_the_name_of_2_1()
    {
        Assert.True(XliffDocument.Read(Bytes(Pair("一", "one").Replace("document:2.0", "document:2.2", StringComparison.Ordinal).Replace("2.1", "2.2", StringComparison.Ordinal))).IsSuccess(out var document));

        Assert.Empty(XliffValidator.Faults(document));
        Assert.Equal("2.1", document.Root.Attribute("version")?.Value);
    }

    [Theory]
    [InlineData("RPT652", "<xliff")]
    [InlineData("RPT652", "<!DOCTYPE xliff [<!ENTITY a 'a'>]><xliff>&a;</xliff>")]
    [InlineData("RPT653", "<html/>")]
    [InlineData("RPT653", """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>""")]
    [InlineData("RPT653", """<xliff version="3.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>""")]
    public void What_is_no_XLIFF_2_is_refused(string code, string xml) =>
        Assert.Equal([code], CodesOf(xml));

    [Fact]
    public void A_file_that_nests_too_deep_is_refused_before_a_tree_is_made() =>
        Assert.Equal(["RPT651"], CodesOf(string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300))));

    [Fact]
    public void A_file_of_more_bytes_than_any_report_makes_is_refused() =>
        Assert.Equal(["RPT650"], XliffDocument.Read(new byte[XliffDocument.ByteLimit + 1]).Diagnostics.Select(finding => finding.Code));

    [Fact]
    public void A_file_of_more_elements_than_any_report_makes_is_refused() =>
        Assert.Equal(["RPT650"], CodesOf($"<a>{string.Concat(Enumerable.Repeat("<b/>", XliffDocument.ElementLimit))}</a>"));

    [Fact]
    public void A_file_of_more_attributes_than_any_report_needs_is_refused()
    {
        var many = string.Concat(Enumerable.Range(0, XliffDocument.AttributesOfOneLimit).Select(i => $" a{i}=''"));
        var elements = XliffDocument.AttributeLimit / XliffDocument.AttributesOfOneLimit;

        Assert.Equal(["RPT650"], CodesOf($"<a{many} one=''/>"));
        Assert.Equal(["RPT650"], CodesOf($"<a one=''>{string.Concat(Enumerable.Repeat($"<b{many}/>", elements))}</a>"));
        Assert.Equal(["RPT653"], CodesOf($"<a>{string.Concat(Enumerable.Repeat($"<b{many}/>", elements))}</a>"));
    }

    [Fact]
    public void A_fault_names_its_line_and_its_rule_in_both_languages()
    {
        Assert.True(XliffDocument.Read(Bytes(Unit("\n\n<segment subState=\"gr:mt\"><source/></segment>"))).IsSuccess(out var document));

        var finding = Assert.Single(XliffValidator.Faults(document)).Describe();

        Assert.Equal(("RPT654", 3), (finding.Code, finding.Line));
        Assert.Contains("a subState needs a state beside it (“gr:mt”)", finding.Message, StringComparison.Ordinal);
        Assert.Contains("subState 必须与 state 同时出现（“gr:mt”）", finding.MessageZh, StringComparison.Ordinal);
    }

    private static IEnumerable<string> CodesOf(string xml) => XliffDocument.Read(Bytes(xml)).Diagnostics.Select(finding => finding.Code);
}
