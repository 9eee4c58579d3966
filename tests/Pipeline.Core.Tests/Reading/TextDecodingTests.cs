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

    public static TheoryData<byte[]> SavedPages =>
    [
        Saved(new UTF8Encoding(false), "utf-8"),
        Saved(new UTF8Encoding(true), "gb2312"),
        Saved(new UTF8Encoding(false), "gb2312"),
        Saved(CodePage(54936), "gb2312"),
        Saved(CodePage(54936), "utf-8"),
        Saved(CodePage(936), null),
        Saved(Encoding.Unicode, "gb2312"),
        Saved(Encoding.BigEndianUnicode, null),
        [.. Encoding.Unicode.GetBytes(Page(null, Simplified))],
    ];

    [Theory]
    [MemberData(nameof(SavedPages))]
    public void A_saved_page_gives_the_same_text_in_every_encoding_and_under_every_label(byte[] page) =>
        Assert.Equal([Simplified], Uploads.Bytes(page, "report.htm").Lines());

    [Theory]
    [InlineData("gb2312")]
    [InlineData("big5")]
    [InlineData("utf-8")]
    public void A_page_in_Big5_is_read_whatever_it_declares(string declared) =>
        Assert.Equal([Traditional], Uploads.Encoded(Page(declared, Traditional), "big5", "report.htm").Lines());

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF16_is_known_without_a_mark(string encoding) =>
        Assert.Equal([Simplified, "2021"], Uploads.Bytes(Encoding.GetEncoding(encoding).GetBytes(Simplified + "\r\n2021"), "report.txt").Lines());

    [Fact]
    public void UTF16_cut_in_the_middle_of_a_character_is_refused() =>
        Assert.Equal("RPT006", Uploads.Bytes([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Simplified).AsSpan()[..^1]], "report.txt").Refusal().Code);

    [Fact]
    public void Two_encodings_in_one_file_are_refused() =>
        Assert.Equal("RPT006", Uploads.Bytes([.. CodePage(54936).GetBytes(Simplified + Simplified + "\n"), .. Encoding.UTF8.GetBytes(Simplified)], "report.txt").Refusal().Code);

    [Fact]
    public void Overlong_UTF8_is_refused() =>
        Assert.Equal("RPT006", Uploads.Bytes([.. Encoding.UTF8.GetBytes(Simplified), 0xC0, 0xAF], "report.txt").Refusal().Code);

    [Theory]
    [InlineData("公开信\uFFFD\uFFFD共5件", "RPT029")]
    [InlineData("公开信锟斤拷共5件", "RPT029")]
    public void Characters_lost_before_the_upload_are_named(string text, string code) => Assert.Equal([code], Uploads.Text(text).Codes());

    [Theory]
    [InlineData("From: <Saved by Blink>\r\nSnapshot-Content-Location: http://www.example.org/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"", "page.mht")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_NextPart\"\r\n\r\n<html>", "report.htm")]
    public void A_web_archive_is_refused_by_name(string head, string name)
    {
        var refusal = Uploads.Text(head, name).Refusal();
        Assert.Equal("RPT005", refusal.Code);
        Assert.StartsWith("MHTML (.mht) files are not read. ", refusal.Message, StringComparison.Ordinal);
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

    private static byte[] Saved(Encoding encoding, string? declared) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Page(declared, Simplified))];

    /// <summary>A page as a browser saves it.</summary>
    private static string Page(string? declared, string text) =>
        $"<!-- saved from url=(0042)http://www.example.gov.cn/zwgk/2022/1.html -->\r\n<html><head>{(declared is null ? "" : $"<meta http-equiv=Content-Type content=\"text/html; charset={declared}\">")}</head><body><p>{text}</p></body></html>";

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.UTF8;
}
