using System.Text;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class TextDecodingTests
{
    private const string Simplified = "北京市政府信息公开工作年度报告：一、总体情况。全年主动公开政府信息，办理申请。";
    private const string Traditional = "臺北市政府資訊公開工作年度報告：一、總體情況。全年主動公開政府資訊，辦理申請。";

    [Fact]
    public void Should_read_GB18030_without_a_mark() => Assert.Equal([Simplified], Uploads.Encoded(Simplified, "gb18030").Lines());

    [Fact]
    public void Should_read_four_byte_GB18030() => Assert.Equal([$"{Simplified}𠀀"], Uploads.Encoded($"{Simplified}𠀀", "gb18030").Lines());

    [Fact]
    public void Should_read_Big5_without_a_mark() => Assert.Equal([Traditional], Uploads.Encoded(Traditional, "big5").Lines());

    [Fact]
    public void Traditional_text_in_GB18030_is_not_taken_for_Big5() => Assert.Equal([Traditional], Uploads.Encoded(Traditional, "gb18030").Lines());

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_names_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal([Simplified], Uploads.Bytes([.. encoding.GetPreamble(), .. encoding.GetBytes(Simplified)], "report.txt").Lines());
    }

    [Theory]
    [InlineData("gb2312")]
    [InlineData("utf-8")]
    [InlineData("big5")]
    public void A_page_is_read_even_when_it_declares_the_wrong_encoding(string declared)
    {
        var page = $"<html><head><meta charset={declared}></head><body><p>{Simplified}</p></body></html>";
        Assert.Equal([Simplified], Uploads.Encoded(page, "gb18030", "report.html").Lines());
    }

    [Fact]
    public void Text_in_no_known_encoding_is_refused() =>
        Assert.Equal("RPT006", Uploads.Bytes([.. Encoding.UTF8.GetBytes(Simplified), 0xFF, (byte)'a', 0xE9, 0xFF], "report.txt").Refusal().Code);

    [Fact]
    public void A_damaged_UTF8_text_is_not_read_as_GB18030() =>
        Assert.Equal("RPT006", Uploads.Bytes([.. Encoding.UTF8.GetBytes(Simplified + Simplified).AsSpan()[..^1]], "report.txt").Refusal().Code);

    [Fact]
    public void Invisible_characters_are_removed_and_counted()
    {
        var upload = Uploads.Text("公开\u200B信息\u202E共\u00075\uFEFF件");
        Assert.Equal(["公开信息共5件"], upload.Lines());
        Assert.Equal(["RPT012"], upload.Codes());
    }

    [Fact]
    public void Compatibility_characters_stay_as_received() => Assert.Equal(["（１）①㎡"], Uploads.Text("（１）①㎡").Lines());
}
