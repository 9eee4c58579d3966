using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>The mark of a note printed above the line never becomes a digit of the figure before it.</summary>
public sealed class RaisedDigitTests
{
    private const string Raised = "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>";

    [Fact]
    public void A_raised_digit_of_a_Word_document_stays_raised() =>
        Assert.Equal(["公开112²件"], DocxBuilder.Body($"<w:p><w:r><w:t>公开112</w:t></w:r><w:r>{Raised}<w:t>2</w:t></w:r><w:r><w:t>件</w:t></w:r></w:p>").Lines());

    [Fact]
    public void A_digit_raised_by_its_character_style_stays_raised() => Assert.Equal(
        ["公开112²件"],
        new DocxBuilder().Style("Mark", "footnote reference", Raised).Raw("<w:p><w:r><w:t>公开112</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Mark\"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>件</w:t></w:r></w:p>").Build().Lines());

    [Theory]
    [InlineData("<!doctype html><p>公开112<sup>2</sup>件</p>")]
    [InlineData("<!doctype html><p>公开112<span style=\"vertical-align:super\">2</span>件</p>")]
    public void A_raised_digit_of_a_page_stays_raised(string page) => Assert.Equal(["公开112²件"], Uploads.Html(page).Lines());

    [Fact]
    public void A_raised_digit_of_Markdown_stays_raised() => Assert.Equal(["公开112²件"], Uploads.Markdown("公开112<sup>2</sup>件").Lines());

    [Fact]
    public void Letters_above_the_line_stay_as_they_are() => Assert.Equal(["the 5th"], Uploads.Html("<!doctype html><p>the 5<sup>th</sup></p>").Lines());

    [Fact]
    public void A_fraction_of_a_Word_document_keeps_its_stroke() => Assert.Equal(
        ["占42/84"],
        DocxBuilder.Body("<w:p><w:r><w:t>占</w:t></w:r><m:oMath xmlns:m=\"m\"><m:f><m:num><m:r><m:t>42</m:t></m:r></m:num><m:den><m:r><m:t>84</m:t></m:r></m:den></m:f></m:oMath></w:p>").Lines());

    [Theory]
    [InlineData("<mn>42</mn><mn>84</mn>", "占42/84")]
    [InlineData("<mn>42</mn><mn>84</mn>件", "占42/84件")]
    public void A_fraction_of_a_page_keeps_its_stroke(string parts, string text) =>
        Assert.Equal([text], Uploads.Html($"<!doctype html><p>占<math><mfrac>{parts}</mfrac></math></p>").Lines());

    [Fact]
    public void The_mark_of_a_note_is_no_part_of_the_figure_of_a_cell()
    {
        var report = Parsing.Report($"<!doctype html>{new ReportText().ToString().Replace("\n", "<p>", StringComparison.Ordinal)}".Replace(
            "三、", "<table><tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>3</td><td>1</td><td>12<sup>1</sup></td></tr></table><p>三、", StringComparison.Ordinal), "report.html");

        Assert.Equal(new TableValue("12¹", 12, "件"), report.Tables.Single().Values["a20_1.rules.in_force"]);
    }
}
