using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Statutory;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Publishing;

public sealed class TableCsvTests
{
    private const string Head = "row,row_zh,row_en,column,column_zh,column_en,raw,value,unit";

    public static TheoryData<string> AllTables =>
        [PublishedTables.Disclosure2021, PublishedTables.Disclosure2019, PublishedTables.Applications2021, PublishedTables.Applications2019, PublishedTables.Review, PublishedTables.Statistics];

    [Fact]
    public void Each_cell_is_a_line_with_its_labels_in_both_languages()
    {
        var lines = Lines(PublishedTables.Disclosure2021);

        Assert.Equal(Head, lines[0]);
        Assert.Equal(10, lines.Length - 1);
        Assert.Contains("a20_1.normative,行政规范性文件,Administrative normative documents,in_force,现行有效件数,Documents currently in force,420,420,件", lines);
        Assert.Contains("a20_6.penalties,行政处罚,Administrative penalties,decisions,本年处理决定数量,Decisions made this year,\"1,234\",1234,件", lines);
        Assert.Contains(lines, line => line.EndsWith(",59237.2449,59237.2449,万元", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllTables))]
    public void Every_cell_of_every_form_has_labels(string drawing) =>
        Assert.All(Lines(drawing), line => Assert.DoesNotContain("", line.Split(',')[..6]));

    [Fact]
    public void It_is_utf_8_with_a_byte_order_mark_and_lines_end_as_rfc_4180_has_it()
    {
        var bytes = TableCsv.Of(Read(PublishedTables.Review)).ToArray();

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(16, Encoding.UTF8.GetString(bytes).Split("\r\n").Length - 1);
        Assert.DoesNotContain('\n', Encoding.UTF8.GetString(bytes).Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", ",,件")]
    [InlineData("/", "/,,件")]
    [InlineData("-", "-,,件")]
    [InlineData("3宗", "3宗,3,宗")]
    [InlineData("=1+1", "'=1+1,,件")]
    [InlineData("+86", "'+86,,件")]
    [InlineData("-7", "'-7,,件")]
    [InlineData("@SUM(A1)", "'@SUM(A1),,件")]
    [InlineData("＝cmd", "'＝cmd,,件")]
    [InlineData("—=1", "—=1,,件")]
    [InlineData("无“数”", "无“数”,,件")]
    [InlineData("约\"3\"，或¶4", "\"约\"\"3\"\"，或\n4\",,件")]
    public void A_cell_stands_as_received_and_never_runs_as_a_formula(string cell, string end)
    {
        var text = Csv(PublishedTables.Review.Replace("1 | 2 | 3 | 4 | 10", $"{cell} | 2 | 3 | 4 | 10", StringComparison.Ordinal));

        Assert.Contains($"reconsideration,行政复议,Administrative reconsideration,upheld,结果维持,Upheld,{end}\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_change_stays_a_figure() =>
        Assert.Contains(Lines(PublishedTables.Disclosure2019), line => line.EndsWith(",change,本年增/减,Increase/decrease this year,+173,173,", StringComparison.Ordinal));

    [Fact]
    public async Task Statutory_tables_stand_beside_the_page_and_in_the_manifest()
    {
        var newsroom = new Newsroom();
        var entry = Assert.IsType<Published>(await newsroom.PublishAsync(With("渠道 | 条数\n网站 | 3", PublishedTables.Review))).Entry;

        var folder = $"r/{entry.Report}/";
        var manifest = StoredJson.Read(newsroom.Site.Content[folder + "manifest.json"], StoredJson.Manifest);
        Assert.Equal(["t2.csv"], newsroom.Site.Content.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Select(path => path[folder.Length..]));
        Assert.Contains("t2.csv", manifest.Files.Select(file => file.Name));
        Assert.Contains("href=\"t2.csv\"", newsroom.Site.Text(folder + "index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../t2.csv\"", newsroom.Site.Text(folder + "en/index.html"), StringComparison.Ordinal);
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_revision_with_fewer_tables_leaves_none_of_the_earlier_ones_in_its_place()
    {
        var newsroom = new Newsroom();
        var first = Assert.IsType<Published>(await newsroom.PublishAsync(With(PublishedTables.Review))).Entry;
        var second = Assert.IsType<Published>(await newsroom.PublishAsync(With())).Entry;

        Assert.Equal([$"r/{second.Report}/{first.Revision}/t1.csv"], newsroom.Site.Content.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)));
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_withdrawal_takes_them_away_and_a_rebuild_writes_a_lost_one_again()
    {
        var newsroom = new Newsroom();
        var entry = Assert.IsType<Published>(await newsroom.PublishAsync(With(PublishedTables.Review))).Entry;
        var path = $"r/{entry.Report}/t1.csv";
        var before = newsroom.Site.Content[path];

        await newsroom.Site.DeleteAsync(path, default);
        Assert.NotEmpty(await newsroom.VerifyAsync());
        await newsroom.Operations.RebuildAsync(default);
        Assert.Equal(before, newsroom.Site.Content[path]);

        await newsroom.Operations.WithdrawAsync(entry.Report, default);
        Assert.DoesNotContain(path, newsroom.Site.Content.Keys);
    }

    [Theory]
    [InlineData("r/a/2021/t12.csv", "r/a/2021/t*.csv")]
    [InlineData("r/a/2021/t.csv", "r/a/2021/t.csv")]
    [InlineData("r/a/2021/tx.csv", "r/a/2021/tx.csv")]
    [InlineData("r/a/2021/t1.json", "r/a/2021/t1.json")]
    [InlineData("t1/data.csv", "t1/data.csv")]
    public void Only_tables_stand_under_the_name_of_all_tables(string path, string name) => Assert.Equal(name, SitePath.WithAnyCsvName(path));

    private static Upload With(params string[] tables) => new TabledReport { Tables = tables }.ToUpload();

    private static string[] Lines(string drawing) => Csv(drawing).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Csv(string drawing) => Encoding.UTF8.GetString(TableCsv.Of(Read(drawing)).Span);

    private static ReportTable Read(string drawing) => StatutoryTables.Settle([StatutoryTables.Read("t1", DrawnTable.Of(drawing)).Table], Generation.Form2021)[0];
}
