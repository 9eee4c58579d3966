using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>Documents embedded in the text of a document (<c>altChunk</c>): Word prints them in their place, no other reader did.</summary>
public sealed class DocxEmbeddedTests
{
    [Fact]
    public void A_web_page_is_read_in_its_place() =>
        Assert.Equal(["前", "表一", "SourceTable", "后"], Shape(With("<html><body><p>表一</p><table><tr><td>规章<td>5</table></body></html>"u8.ToArray()).Read()));

    [Fact]
    public void A_text_is_read_in_its_place() => Assert.Equal(["前", "甲", "乙", "后"], Shape(With("甲\n乙"u8.ToArray()).Read()));

    [Fact]
    public void A_Word_document_is_read_in_its_place_with_its_own_numbers() =>
        Assert.Equal(["前", "一、总体情况", "后"], Shape(With(new DocxBuilder().Numbering(1, ("chineseCounting", "%1、")).Numbered("总体情况", 1).Build().Content.ToArray()).Read()));

    [Fact]
    public void Its_characters_are_in_the_account()
    {
        var reading = With(DocxBuilder.Body("<w:p><w:r><w:t>明</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗处</w:t></w:r></w:p>").Content.ToArray()).Read().Reading;
        Assert.Equal((5, 3), (reading.SourceCharacters, reading.Characters));
        Assert.Equal([new DroppedText(DropReason.Hidden, 2, "暗处")], reading.Dropped);
    }

    [Fact]
    public void It_may_stand_in_a_cell() =>
        Assert.Equal(["甲\n乙"], new DocxBuilder().Relationship("k", "aFChunk", "chunk.txt").Part("word/chunk.txt", "甲\n乙")
            .Raw("<w:tbl><w:tr><w:tc><w:altChunk r:id=\"k\"/><w:p/></w:tc></w:tr></w:tbl>").Build().Rows());

    [Fact]
    public void A_second_anchor_prints_nothing() =>
        Assert.Equal(["甲"], new DocxBuilder().Relationship("k", "aFChunk", "chunk.txt").Part("word/chunk.txt", "甲").Raw("<w:altChunk r:id=\"k\"/><w:altChunk r:id=\"k\"/>").Build().Lines());

    [Theory]
    [InlineData("http://example.org/chunk.html", true)]
    [InlineData("missing.html", false)]
    public void What_is_not_in_the_package_is_not_fetched(string target, bool isExternal) =>
        Assert.Equal(["文"], new DocxBuilder().Paragraph("文").Relationship("k", "aFChunk", target, isExternal).Raw("<w:altChunk r:id=\"k\"/>").Build().Lines());

    [Fact]
    public void One_outside_of_the_package_is_told_by_its_address()
    {
        var outside = new DocxBuilder().Paragraph("文").Relationship("k", "aFChunk", "http://example.org/chunk.html", isExternal: true).Raw("<w:altChunk r:id=\"k\"/>").Build();
        var finding = Assert.Single(UploadReader.Read(outside, TimeProvider.System).Diagnostics);
        Assert.Equal("RPT024", finding.Code);
        Assert.Contains("http://example.org/chunk.html", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["RPT024"], With(outside.Content.ToArray()).Codes());
    }

    [Theory]
    [InlineData("{\\rtf1 文}")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related")]
    [InlineData("\uFEFF\r\nMIME-Version: 1.0\r\nContent-Type: text/html")]
    [InlineData("PK\u0003\u0004")]
    public void One_that_cannot_be_read_is_not_left_out_silently(string chunk) =>
        Assert.Equal("RPT023", With(System.Text.Encoding.UTF8.GetBytes(chunk)).Refusal().Code);

    [Fact]
    public void Documents_inside_documents_without_end_are_refused() =>
        Assert.Equal("RPT023", Enumerable.Range(0, ReadingLimits.Embedding).Aggregate(With("文"u8.ToArray()), (inner, _) => With(inner.Content.ToArray())).Refusal().Code);

    private static Upload With(byte[] chunk) => new DocxBuilder()
        .Relationship("k", "aFChunk", "chunk.dat").Part("word/chunk.dat", chunk)
        .Paragraph("前").Raw("<w:altChunk r:id=\"k\"/>").Paragraph("后").Build();

    private static IEnumerable<string> Shape(SourceDocument document) =>
        document.Blocks.Select(block => block is SourceText text ? text.Text : block.GetType().Name);
}
