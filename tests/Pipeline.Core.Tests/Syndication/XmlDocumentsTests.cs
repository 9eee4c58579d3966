using System.Text;
using Pipeline.Core.Syndication;

namespace Pipeline.Core.Tests.Syndication;

public sealed class XmlDocumentsTests
{
    [Theory]
    [InlineData("a\u0001b\u000bc", "abc")]
    [InlineData("\ufffe年度报告\uffff", "年度报告")]
    [InlineData("𠮷林 & <b>", "𠮷林 & <b>")]
    public void A_text_loses_only_what_XML_cannot_hold(string text, string clean) => Assert.Equal(clean, XmlDocuments.Clean(text));

    [Fact]
    public void A_document_begins_with_its_declaration_and_ends_with_a_line_feed() => Assert.Equal(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<报告>\n  <a />\n</报告>\n",
        Encoding.UTF8.GetString(XmlDocuments.Write(writer =>
        {
            writer.WriteStartElement("报告");
            writer.WriteElementString("a", null);
            writer.WriteEndElement();
        })));
}
