using System.Text;
using System.Text.Json;
using Pipeline.Core.Archive.Data;
using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>The data files of a year.</summary>
public sealed class YearDataTests
{
    private static readonly string[] Files = ["data/2021.csv", "data/2021.json", "data/catalogue-2021.csv", "data/catalogue-2021.json"];

    [Fact]
    public async Task A_year_has_the_lines_of_every_table_of_every_report()
    {
        var newsroom = new Newsroom();
        var report = await PublishAsync(newsroom, new TabledReport { Tables = [PublishedTables.Disclosure2021, PublishedTables.Review] });

        var lines = Lines(newsroom, "data/2021.csv");

        Assert.Equal(
            [.. Lines(newsroom, $"r/{report}/proactive_disclosure.csv"), .. Lines(newsroom, $"r/{report}/review_litigation.csv").Skip(1)],
            lines);
    }

    [Fact]
    public async Task The_array_has_the_columns_as_properties_and_values_as_numbers()
    {
        var newsroom = new Newsroom();
        await PublishAsync(newsroom, new TabledReport { Tables = [PublishedTables.Disclosure2021] });

        using var json = JsonDocument.Parse(newsroom.Site.Text("data/2021.json"));

        Assert.Equal(Lines(newsroom, "data/2021.csv").Count - 1, json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), record => Assert.Equal(FigureRecord.Heads, record.EnumerateObject().Select(property => property.Name)));
        Assert.Contains(json.RootElement.EnumerateArray(), record => record.GetProperty("raw").GetString() == "1,234" && record.GetProperty("value").GetDecimal() == 1234);
    }

    [Fact]
    public async Task The_catalogue_says_what_a_report_is_and_where_it_stands()
    {
        var newsroom = new Newsroom();
        var entry = await newsroom.PublishAsync(new ReportText());

        using var json = JsonDocument.Parse(newsroom.Site.Text("data/catalogue-2021.json"));
        var record = Assert.Single(json.RootElement.EnumerateArray());

        Assert.Equal(CatalogueRecord.Heads, record.EnumerateObject().Select(property => property.Name));
        Assert.Equal(CatalogueRecord.Heads, Lines(newsroom, "data/catalogue-2021.csv")[0].Split(','));
        Assert.Equal(entry.Title.Zh, record.GetProperty("title_zh").GetString());
        Assert.Equal("pending", record.GetProperty("state").GetString());
        Assert.Equal($"http://127.0.0.1:8080/r/{entry.Report}/data.json", record.GetProperty("data").GetString());
    }

    [Fact]
    public async Task Reports_stand_in_the_order_of_their_agencies_whenever_they_were_published()
    {
        var (one, other) = (new Newsroom(), new Newsroom());
        ReportText[] reports = [.. "东西南".Select(place => new ReportText { Title = $"{place}城市水务局2021年政府信息公开工作年度报告" })];
        foreach (var (first, second) in reports.Zip(reports.Reverse()))
        {
            await one.PublishAsync(first);
            await other.PublishAsync(second);
        }

        Assert.All(Files, file => Assert.Equal(one.Site.Text(file), other.Site.Text(file)));
        Assert.Equal(3, Lines(one, "data/catalogue-2021.csv").Skip(1).Select(line => line.Split(',')[0]).Order(StringComparer.Ordinal).Distinct().Count());
    }

    [Fact]
    public async Task A_new_revision_takes_the_place_of_the_earlier_ones_lines()
    {
        var newsroom = new Newsroom();
        await PublishAsync(newsroom, new TabledReport { Tables = [PublishedTables.Review] });
        await PublishAsync(newsroom, new TabledReport { Tables = [PublishedTables.Disclosure2021] });

        Assert.All(Lines(newsroom, "data/2021.csv").Skip(1), line => Assert.Contains(",proactive_disclosure,", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withdrawn_report_leaves_the_data()
    {
        var newsroom = new Newsroom();
        var report = await PublishAsync(newsroom, new TabledReport { Tables = [PublishedTables.Review] });
        await newsroom.Operations.WithdrawAsync(report, default);

        Assert.Single(Lines(newsroom, "data/2021.csv"));
        Assert.Single(Lines(newsroom, "data/catalogue-2021.csv"));
        Assert.Equal("[\n]\n", newsroom.Site.Text("data/2021.json"));
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task Figures_whose_report_has_lost_its_data_stay_as_they_stand()
    {
        var newsroom = new Newsroom();
        var report = await PublishAsync(newsroom, new TabledReport { Tables = [PublishedTables.Review] });
        var before = newsroom.Site.Text("data/2021.csv");
        newsroom.Work.Clear();
        newsroom.Site.Add($"r/{report}/data.json", "{}"u8.ToArray());

        await newsroom.Operations.RebuildAsync(default);

        Assert.Equal(before, newsroom.Site.Text("data/2021.csv"));
        Assert.DoesNotContain(await newsroom.VerifyAsync(), finding => finding.Message.Contains("data/2021", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figures_of_a_report_whose_data_are_in_a_form_no_longer_read_stay_as_they_stand()
    {
        var newsroom = new Newsroom();
        var report = await PublishAsync(newsroom, new TabledReport { Tables = [PublishedTables.Review] });
        var before = newsroom.Site.Text("data/2021.csv");
        var entry = StoredJson.Read(newsroom.Site.Content[SitePath.Entry(report, 1).Value], StoredJson.CatalogueEntry);
        newsroom.Work.Clear();
        newsroom.Site.Add($"r/{report}/data.json", "[]"u8.ToArray());
        newsroom.Site.Add(SitePath.Entry(report, 1).Value, StoredJson.Write(entry with { Data = Revision.HashOf("[]"u8) }, StoredJson.CatalogueEntry));

        await newsroom.Operations.RebuildAsync(default);

        Assert.Equal(before, newsroom.Site.Text("data/2021.csv"));
    }

    [Fact]
    public void A_title_never_runs_as_a_formula() =>
        Assert.Contains(",'=1+1,,", CatalogueRecord.Of(CatalogueEntries.Of(SampleReport.Build()) with { Title = new("=1+1", null) }, SiteAddress.Desk).ToCsv(), StringComparison.Ordinal);

    [Fact]
    public async Task A_report_published_after_a_file_was_lost_does_not_stand_in_it_alone()
    {
        var site = await SoundSite.MakeAsync();
        await site.Newsroom.PublishAsync(new ReportText { Title = "南城市水务局2021年政府信息公开工作年度报告" });
        await site.DeleteAsync(Files);
        await site.WriteAsync(Files[1], "{"u8.ToArray());

        await site.Newsroom.PublishAsync(new ReportText { Title = "北城市水务局2021年政府信息公开工作年度报告" });

        Assert.Equal(3, Lines(site.Newsroom, "data/catalogue-2021.csv").Count - 1);
        Assert.Empty(await site.Newsroom.VerifyAsync());
    }

    [Fact]
    public async Task Of_other_reports_nothing_is_read_when_one_is_published()
    {
        var newsroom = new Newsroom();
        var other = await newsroom.PublishAsync(new ReportText { Title = "南城市水务局2021年政府信息公开工作年度报告" });
        newsroom.Site.Reads.Clear();

        await newsroom.PublishAsync(new ReportText());

        Assert.DoesNotContain(newsroom.Site.Reads, path => path.StartsWith($"r/{other.Report}/", StringComparison.Ordinal) || path.StartsWith($"index/e/2021/{other.AgencySlug}", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_come_back_as_they_were_written()
    {
        string[] csv = ["east,\"two\r\nlines, one \"\"cell\"\"\"", "east,2", "west,\"\r\n\""];
        string[] json = ["{\"agency\":\"east\",\"raw\":\"a,\\n{\"}", "{\"agency\":\"west\",\"raw\":\"\"}"];

        Assert.Equal(csv, Again(new CsvRows(["agency", "raw"]), csv));
        Assert.Equal(json, Again(new JsonRows(), json));
        Assert.Empty(Again(new CsvRows(["agency"]), []));
        Assert.Empty(Again(new JsonRows(), []));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[\n{\"agency\":\"no slug\"}\n]\n")]
    [InlineData("\uFEFFagency,other\r\neast,1\r\n")]
    [InlineData("\uFEFFagency,raw\r\neast,\"1\r\n")]
    [InlineData("\uFEFFagency,raw\r\neast,1")]
    public void A_file_that_was_not_written_so_has_no_rows_to_keep(string file)
    {
        Assert.Null(new CsvRows(["agency", "raw"]).TryRead(Encoding.UTF8.GetBytes(file)));
        Assert.Null(new JsonRows().TryRead(Encoding.UTF8.GetBytes(file)));
    }

    private static IEnumerable<string> Again(RowFormat format, IReadOnlyList<string> rows) =>
        format.TryRead(format.Write(rows))?.Values.SelectMany(agency => agency) ?? ["unread"];

    private static async Task<ReportId> PublishAsync(Newsroom newsroom, TabledReport report) =>
        Assert.IsType<Core.Publishing.Published>(await newsroom.PublishAsync(report.ToUpload())).Entry.Report;

    private static IReadOnlyList<string> Lines(Newsroom newsroom, string path) => newsroom.Site.Text(path).TrimStart('\uFEFF').Split("\r\n")[..^1];
}
