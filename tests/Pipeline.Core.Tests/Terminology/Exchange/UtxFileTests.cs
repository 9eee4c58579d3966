using System.Text;
using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Exchange;

namespace Pipeline.Core.Tests.Terminology.Exchange;

public sealed class UtxFileTests
{
    private static readonly DateTimeOffset Noon = new(2022, 1, 1, 20, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Nothing_is_lost_on_the_way_there_and_back() => Assert.Equal(
        LexiconFile.Default.Rows.Select(row => row with { Line = null }),
        Read(Encoding.UTF8.GetString(UtxFile.Write(LexiconFile.Default, Noon))).Rows.Select(row => row with { Line = null }));

    [Fact]
    public void The_file_is_written_without_a_mark_and_with_both_line_ends() => Assert.Equal(
        "#UTX 1.11; zh/en; 2022-01-01T12:00:00Z\r\n#src\ttgt\tsrc:pos\tterm status\tcomment\tx:scope\r\n答复\treply\tnoun\tapproved\twhy\tarchive\r\n",
        Encoding.UTF8.GetString(UtxFile.Write(new([new() { Chinese = "答复", English = "reply", Status = RenderingStatus.Preferred, Scope = LexiconScope.Archive, Note = "why" }]), Noon)));

    [Fact]
    public void An_older_file_with_a_mark_and_plain_line_ends_is_read() => Assert.Equal(
        [("答复", "reply", RenderingStatus.Preferred), ("答复", "response", RenderingStatus.Admitted)],
        Read("\uFEFF#UTX-S 1.00; zh-CN/en-US; 2010-01-01T00:00:00Z; license: any\n#src\ttgt\tsrc:pos\n答复\treply\tnoun\n# a remark\n答复\tresponse\tnoun\n")
            .Rows.Select(row => (row.Chinese, row.English, row.Status)));

    [Fact]
    public void A_file_from_english_is_turned_round() => Assert.Equal(
        ("答复", "reply", RenderingStatus.Forbidden),
        Read("#UTX 1.11; en/zh; 2010\n#src\ttgt\tsrc:pos\tterm status\nreply\t答复\tnoun\tforbidden\n").Rows is [var row] ? (row.Chinese, row.English, row.Status) : default);

    [Theory]
    [InlineData("src\ttgt\n", "RPT538", 1)]
    [InlineData("#UTX 1.11; zh/en; 2010\n答复\treply\n", "RPT538", 2)]
    [InlineData("#UTX 1.11; ja/en; 2010\n#src\ttgt\n", "RPT538", 1)]
    [InlineData("#UTX 1.11; zh/en; 2010\n#src\ttgt\tterm status\n答复\treply\tnice\n", "RPT532", 3)]
    [InlineData("#UTX 1.11; zh/en; 2010\n#src\ttgt\tterm status\n答复\treply\tapproved\n答复\tresponse\tapproved\n", "RPT534", 4)]
    public void A_fault_is_named_with_its_line(string utx, string code, int line)
    {
        var read = UtxFile.Read(Encoding.UTF8.GetBytes(utx));

        Assert.False(read.IsSuccess(out _));
        Assert.Equal([(code, line)], read.Diagnostics.Select(fault => (fault.Code, fault.Line ?? 0)));
    }

    [Fact]
    public void A_row_without_one_of_the_languages_is_left_out_and_named() => Assert.Equal(
        [("RPT539", 3)],
        UtxFile.Read("#UTX 1.11; zh/en; 2010\n#src\ttgt\n答复\t\n"u8).Diagnostics.Select(fault => (fault.Code, fault.Line ?? 0)));

    private static LexiconFile Read(string utx)
    {
        var parsed = UtxFile.Read(Encoding.UTF8.GetBytes(utx));
        Assert.True(parsed.IsSuccess(out var lexicon), string.Join('\n', parsed.Diagnostics));
        return lexicon;
    }
}
