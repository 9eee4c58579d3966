using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Statutory;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Publishing;

public sealed class TableCsvTests
{
    private const string Head = "agency,year,table,form,row,parent,row_zh,row_en,column,column_zh,column_en,raw,status,value,unit,unit_en";

    public static TheoryData<string> AllTables =>
        [PublishedTables.Disclosure2021, PublishedTables.Disclosure2019, PublishedTables.Applications2021, PublishedTables.Applications2019, PublishedTables.Review, PublishedTables.Statistics];

    [Fact]
    public void Each_cell_is_a_line_with_its_labels_in_both_languages()
    {
        var lines = Lines(PublishedTables.Disclosure2021);

        Assert.Equal(Head, lines[0]);
        Assert.Equal(10, lines.Length - 1);
        Assert.Contains("water,2021,proactive_disclosure,2021,a20_1.normative,,行政规范性文件,Administrative normative documents,in_force,现行有效件数,Documents currently in force,420,figure,420,件,items", lines);
        Assert.Contains("water,2021,proactive_disclosure,2021,a20_6.penalties,,行政处罚,Administrative penalties,decisions,本年处理决定数量,Decisions made this year,\"1,234\",figure,1234,件,items", lines);
        Assert.Contains(lines, line => line.EndsWith(",59237.2449,figure,59237.2449,万元,\"CNY 10,000\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllTables))]
    public void Every_cell_of_every_form_has_labels(string drawing) =>
        Assert.All(Lines(drawing), line => Assert.DoesNotContain("", line.Split(',').Where((_, field) => field is < 5 or > 5 and < 11)));

    [Fact]
    public void It_is_utf_8_with_a_byte_order_mark_and_lines_end_as_rfc_4180_has_it()
    {
        var bytes = Bytes(PublishedTables.Review).ToArray();

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(16, Encoding.UTF8.GetString(bytes).Split("\r\n").Length - 1);
        Assert.DoesNotContain('\n', Encoding.UTF8.GetString(bytes).Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", ",blank,,件,items")]
    [InlineData("/", "/,not_applicable,,件,items")]
    [InlineData("-", "-,not_applicable,,件,items")]
    [InlineData("3宗", "3宗,figure,3,宗,cases")]
    [InlineData("=1+1", "'=1+1,not_a_figure,,件,items")]
    [InlineData("+86", "'+86,not_a_figure,,件,items")]
    [InlineData("-7", "'-7,not_a_figure,,件,items")]
    [InlineData("@SUM(A1)", "'@SUM(A1),not_a_figure,,件,items")]
    [InlineData("＝cmd", "'＝cmd,not_a_figure,,件,items")]
    [InlineData("—=1", "—=1,not_a_figure,,件,items")]
    [InlineData("无“数”", "无“数”,not_a_figure,,件,items")]
    [InlineData("约\"3\"，或¶4", "\"约\"\"3\"\"，或\n4\",not_a_figure,,件,items")]
    public void A_cell_stands_as_received_and_never_runs_as_a_formula(string cell, string end)
    {
        var text = Csv(PublishedTables.Review.Replace("1 | 2 | 3 | 4 | 10", $"{cell} | 2 | 3 | 4 | 10", StringComparison.Ordinal));

        Assert.Contains($"reconsideration,,行政复议,Administrative reconsideration,upheld,结果维持,Upheld,{end}\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_change_stays_a_figure() =>
        Assert.Contains(Lines(PublishedTables.Disclosure2019), line => line.EndsWith(",change,本年增/减,Increase/decrease this year,+173,figure,173,,", StringComparison.Ordinal));

    [Fact]
    public async Task Statutory_tables_stand_beside_the_page_and_in_the_manifest()
    {
        var newsroom = new Newsroom();
        var entry = Assert.IsType<Published>(await newsroom.PublishAsync(With("渠道 | 条数\n网站 | 3", PublishedTables.Review))).Entry;

        var folder = $"r/{entry.Report}/";
        var manifest = StoredJson.Read(newsroom.Site.Content[folder + "manifest.json"], StoredJson.Manifest);
        Assert.Equal(["review_litigation.csv"], newsroom.Site.Content.Keys.Where(path => path.StartsWith("r/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal)).Select(path => path[folder.Length..]));
        Assert.Contains("review_litigation.csv", manifest.Files.Select(file => file.Name));
        Assert.Contains("href=\"review_litigation.csv\"", newsroom.Site.Text(folder + "index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../review_litigation.csv\"", newsroom.Site.Text(folder + "en/index.html"), StringComparison.Ordinal);
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_revision_with_fewer_tables_leaves_none_of_the_earlier_ones_in_its_place()
    {
        var newsroom = new Newsroom();
        var first = Assert.IsType<Published>(await newsroom.PublishAsync(With(PublishedTables.Review))).Entry;
        var second = Assert.IsType<Published>(await newsroom.PublishAsync(With())).Entry;

        Assert.Equal([$"r/{second.Report}/{first.Revision}/review_litigation.csv"], newsroom.Site.Content.Keys.Where(path => path.StartsWith("r/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal)));
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_withdrawal_takes_them_away_and_a_rebuild_writes_a_lost_one_again()
    {
        var newsroom = new Newsroom();
        var entry = Assert.IsType<Published>(await newsroom.PublishAsync(With(PublishedTables.Review))).Entry;
        var path = $"r/{entry.Report}/review_litigation.csv";
        var before = newsroom.Site.Content[path];

        await newsroom.Site.DeleteAsync(path, default);
        Assert.NotEmpty(await newsroom.VerifyAsync());
        await newsroom.Operations.RebuildAsync(default);
        Assert.Equal(before, newsroom.Site.Content[path]);

        await newsroom.Operations.WithdrawAsync(entry.Report, default);
        Assert.DoesNotContain(path, newsroom.Site.Content.Keys);
    }

    [Fact]
    public void Tables_of_one_kind_are_joined_in_one_file()
    {
        var lines = Lines("信息内容 | 本年处理决定数量\n行政许可 | 4", "信息内容 | 本年处理决定数量\n行政处罚 | 5\n行政强制 | 6");

        Assert.Equal(["a20_5.licensing", "a20_6.penalties", "a20_6.compulsory"], lines.Skip(1).Select(line => line.Split(',')[4]));
    }

    [Fact]
    public void A_row_of_a_group_names_its_parent()
    {
        Assert.Contains(Lines(PublishedTables.Statistics), line => line.Contains(",p3_1_3,p3_1,", StringComparison.Ordinal));
        Assert.Contains(Lines(PublishedTables.Applications2021), line => line.Contains(",r3_5_2,r3_5,", StringComparison.Ordinal));
    }

    private static Upload With(params string[] tables) => new TabledReport { Tables = tables }.ToUpload();

    private static string[] Lines(params string[] drawings) => Csv(drawings).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Csv(params string[] drawings) => Encoding.UTF8.GetString(Bytes(drawings).Span);

    private static ReadOnlyMemory<byte> Bytes(params string[] drawings)
    {
        var tables = drawings.Select((drawing, i) => StatutoryTables.Read($"t{i + 1}", DrawnTable.Of(drawing)).Table);
        var report = Parsing.Report(new TabledReport(), "report.html") with { AgencySlug = "water", Tables = StatutoryTables.Settle([.. tables], Generation.Form2021) };
        return TableCsv.Of(report, report.Tables[0].Kind);
    }
}
