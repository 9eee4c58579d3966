using System.Text;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology;

public sealed class LexiconFileTests
{
    private const string Head = "zh\ten\tstatus\tscope\tnote";

    [Fact]
    public void A_row_is_a_rendering_with_status_scope_and_note()
    {
        var row = Assert.Single(Read("答复\treply\tadmitted\tagency:changping\tas they print it").Rows);

        Assert.Equal(("答复", "reply", RenderingStatus.Admitted, LexiconScope.Agency, "changping", "as they print it", 2), (row.Chinese, row.English, row.Status, row.Scope, row.Agency, row.Note, row.Line));
    }

    [Theory]
    [InlineData("答复\treply\tpreferred\tstatutory", "RPT531")]
    [InlineData("答复\treply\tgood\tstatutory\t", "RPT532")]
    [InlineData("答复\treply\tPreferred\tstatutory\t", "RPT532")]
    [InlineData("答复\treply\tpreferred\teverybody\t", "RPT532")]
    [InlineData("答复\treply\tpreferred\tagency:No Slug\t", "RPT532")]
    [InlineData("\treply\tpreferred\tstatutory\t", "RPT533")]
    [InlineData("reply\t答复\tpreferred\tstatutory\t", "RPT533", "RPT533")]
    [InlineData("答复\t\tpreferred\tstatutory\t", "RPT533")]
    [InlineData("答复\tthe\tpreferred\tstatutory\t", "RPT533")]
    public void A_row_that_says_nothing_a_lexicon_understands_is_a_fault(string row, params string[] codes) =>
        Assert.Equal(codes.Select(code => (code, (int?)2)), Faults(Head, row));

    [Theory]
    [InlineData("答复\treply\tpreferred\tstatutory\t", "答复\tresponse\tpreferred\tstatutory\t", "RPT534")]
    [InlineData("答复\treply\tpreferred\tstatutory\t", "答復\tresponse\tpreferred\tstatutory\t", "RPT534")]
    [InlineData("答复\treply\tpreferred\tstatutory\t", "答复\tReplies\tforbidden\tstatutory\t", "RPT535")]
    [InlineData("答复\treply\tadmitted\tarchive\t", "答复\tthe reply\tadmitted\tarchive\t", "RPT536")]
    [InlineData("答复\treply\tadmitted\tagency:a\t", "答复\treply\tadmitted\tagency:a\t", "RPT536")]
    public void Two_rows_that_do_not_go_together_are_a_fault_of_the_second(string one, string other, string code) =>
        Assert.Equal([(code, 3)], Faults(Head, one, other));

    [Theory]
    [InlineData("答复\treply\tpreferred\tstatutory\t", "答复\tresponse\tpreferred\tarchive\t")]
    [InlineData("答复\treply\tpreferred\tagency:a\t", "答复\tresponse\tpreferred\tagency:b\t")]
    [InlineData("答复\treply\tpreferred\tstatutory\t", "答复\treply\tforbidden\tagency\t")]
    public void Each_scope_may_have_its_own(string one, string other) => Assert.Equal(2, Read(one, other).Rows.Count);

    [Fact]
    public void All_faults_are_named_at_once_in_the_order_of_the_file() => Assert.Equal(
        [("RPT530", 1), ("RPT532", 2), ("RPT531", 3), ("RPT534", 5)],
        Faults("zh\ten", "答复\treply\tgood\tstatutory\t", "答复", "申请\tapplication\tpreferred\tstatutory\t", "申请\trequest\tpreferred\tstatutory\t"));

    [Theory]
    [InlineData("\uFEFF" + Head + "\r\n答复\treply\tpreferred\tstatutory\t\r\n")]
    [InlineData(Head + "\n\n答复\treply\tpreferred\tstatutory\t")]
    public void Files_of_any_editor_are_read(string file) => Assert.Equal("reply", Assert.Single(Read(Encoding.UTF8.GetBytes(file)).Rows).English);

    [Fact]
    public void A_file_in_another_encoding_is_refused() => Assert.Equal("RPT538", Assert.Single(LexiconFile.Parse([0xB4, 0xF0, 0xB8, 0xB4]).Diagnostics).Code);

    [Fact]
    public void A_file_too_large_is_refused() => Assert.Equal("RPT537", Assert.Single(LexiconFile.Parse(new byte[9 * 1024 * 1024]).Diagnostics).Code);

    [Fact]
    public void The_lexicon_of_the_program_is_written_as_it_was_read() => Assert.Equal(
        LexiconFile.Default.Rows.Select(row => row with { Line = null }),
        Read(LexiconFile.Default.Write()).Rows.Select(row => row with { Line = null }));

    private static LexiconFile Read(params string[] rows) => Read(Bytes([Head, .. rows]));

    private static LexiconFile Read(byte[] file)
    {
        var parsed = LexiconFile.Parse(file);
        Assert.True(parsed.IsSuccess(out var lexicon), string.Join('\n', parsed.Diagnostics));
        return lexicon;
    }

    private static IEnumerable<(string Code, int? Line)> Faults(params string[] lines)
    {
        var parsed = LexiconFile.Parse(Bytes(lines));
        Assert.False(parsed.IsSuccess(out _));
        return parsed.Diagnostics.Select(fault => (fault.Code, fault.Line));
    }

    private static byte[] Bytes(string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
}
