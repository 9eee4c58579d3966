using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>What a document prints beside its text: never in the report, always in the list of what was left out.</summary>
public sealed class DocxBesideTextTests
{
    private const string Header = "<w:p><w:r><w:t>内部资料</w:t></w:r></w:p>";

    [Fact]
    public void Page_headers_and_footers_are_left_out_each_text_once()
    {
        var document = new DocxBuilder().Paragraph("文")
            .Relationship("h1", "header", "header1.xml").WordPart("word/header1.xml", "hdr", Header)
            .Relationship("h2", "header", "header2.xml").WordPart("word/header2.xml", "hdr", Header)
            .Relationship("f1", "footer", "footer1.xml").WordPart("word/footer1.xml", "ftr", "<w:p><w:r><w:t>某某市水务局</w:t></w:r></w:p>");

        Assert.Equal([(DropReason.PageHeader, "内部资料"), (DropReason.PageHeader, "某某市水务局")], LeftOut(document));
    }

    [Fact]
    public void A_watermark_drawn_twice_for_older_programs_is_said_once() =>
        Assert.Equal([(DropReason.PageHeader, "草稿")], LeftOut(new DocxBuilder().Paragraph("文").Relationship("h", "header", "header1.xml").WordPart("word/header1.xml", "hdr",
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>草稿</w:t></mc:Choice><mc:Fallback><w:pict><v:shape><v:textpath string=\"草稿\"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")));

    [Fact]
    public void Comments_are_left_out() =>
        Assert.Equal([(DropReason.Comment, "请核实")], LeftOut(new DocxBuilder().Paragraph("文").Relationship("c", "comments", "comments.xml")
            .WordPart("word/comments.xml", "comments", "<w:comment w:id=\"1\"><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment>")));

    [Fact]
    public void The_text_of_a_diagram_is_left_out_as_a_picture() =>
        Assert.Equal([(DropReason.Picture, "受理 办结")], LeftOut(new DocxBuilder().Paragraph("文").Relationship("d", "diagramData", "diagrams/data1.xml").Part("word/diagrams/data1.xml",
            "<dgm:dataModel xmlns:dgm=\"d\" xmlns:a=\"a\"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>受理</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>办结</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>")));

    [Fact]
    public void The_title_categories_and_values_of_a_chart_are_left_out_as_a_picture() =>
        Assert.Equal([(DropReason.Picture, "申请数量 2021年 120")], LeftOut(new DocxBuilder().Paragraph("文").Relationship("c", "chart", "charts/chart1.xml").Part("word/charts/chart1.xml",
            "<c:chartSpace xmlns:c=\"c\" xmlns:a=\"a\"><c:title><a:t>申请数量</a:t></c:title><c:cat><c:strRef><c:f>Sheet1!$A$2</c:f><c:strCache><c:pt><c:v>2021年</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numCache><c:pt><c:v>120</c:v></c:pt></c:numCache></c:val></c:chartSpace>")));

    [Fact]
    public void What_stands_beside_the_text_is_in_the_account()
    {
        var reading = new DocxBuilder().Paragraph("文").Relationship("h", "header", "header1.xml").WordPart("word/header1.xml", "hdr", Header).Build().Read().Reading;
        Assert.Equal((5, 1), (reading.SourceCharacters, reading.Characters));
    }

    [Fact]
    public void A_header_outside_of_the_package_is_not_fetched() =>
        Assert.Empty(LeftOut(new DocxBuilder().Paragraph("文").Relationship("h", "header", "http://example.org/header1.xml", isExternal: true)));

    /// <summary>What was left out of a document whose text is 文, of which no warning is given.</summary>
    private static IEnumerable<(DropReason Reason, string? Text)> LeftOut(DocxBuilder document)
    {
        var upload = document.Build();
        Assert.Equal(["文"], upload.Lines());
        Assert.Empty(upload.Codes());
        return upload.Read().Reading.Dropped.Select(dropped => (dropped.Reason, dropped.Text));
    }
}
