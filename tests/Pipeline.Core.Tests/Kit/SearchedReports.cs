using System.Collections.Concurrent;
using Pipeline.Core.Archive.Levels;
using Pipeline.Core.Model;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Reports for the search alone: their data and entries, put together by chance from what reports say, without pages.</summary>
internal sealed class SearchedReports
{
    private static readonly (string Zh, string Hant, string En)[] Sentences =
    [
        ("全年办理信访事项，群众满意率提升。", "全年辦理信訪事項，群眾滿意率提升。", "Petitions by letter and visit were handled over the year."),
        ("与昌平区教育委员会联合开展培训。", "與昌平區教育委員會聯合開展培訓。", "Training was held with the Changping District Education Commission."),
        ("昌平区交通局与教育委员会座谈。", "昌平區交通局與教育委員會座談。", "The transport bureau met the education commission."),
        ("推进政府信息公开工作。", "推進政府信息公開工作。", "Government information is disclosed."),
        ("依申请公开按时答复。", "依申請公開按時答覆。", "Applications were answered in time; the Government was informed, information was given."),
        ("政府网站信息及时公开。", "政府網站資訊及時公開。", "Information of the government was published."),
        ("本年度行政诉讼减少。", "本年度行政訴訟減少。", "Administrative litigation decreased."),
        ("诉讼代理人到庭应诉。", "訴訟代理人到庭應訴。", "Litigators appeared; no lawsuit was lost."),
        ("主动公开政府信息246,813条。", "主動公開政府信息246,813條。", "246,813 items were disclosed."),
        ("网站访问量1246813次。", "網站訪問量1246813次。", "The site had 1,246,813 visits."),
        ("完善工作机制。", "完善工作機制。", "Rules were improved."),
        ("加强队伍建设。", "加強隊伍建設。", "Staff were trained."),
    ];

    private readonly ConcurrentDictionary<ReportId, BilingualReport> _reports = new();

    public MemoryBlobStore Site { get; init; } = new();

    public LeapingClock Clock { get; } = new();

    public IReadOnlyList<BilingualReport> Reports => [.. _reports.Values.OrderBy(report => report.Report.Id.ToString(), StringComparer.Ordinal)];

    public IReadOnlyList<ReportId> Ids => [.. Reports.Select(report => report.Report.Id)];

    public static async Task<SearchedReports> MakeAsync(int count, int seed = 1)
    {
        var reports = new SearchedReports();
        var random = new Random(seed);
        for (var number = 0; number < count; number++)
        {
            await reports.AddAsync(Make(random, number));
        }

        return reports;
    }

    public SearchProjection Projection(IBlobStore? site = null) => new(site ?? Site, Clock);

    /// <summary>Publishes reports, some at a time, and folds them in.</summary>
    public async Task FoldAsync(IEnumerable<BilingualReport> published, int together)
    {
        foreach (var part in published.Chunk(together))
        {
            foreach (var report in part)
            {
                await AddAsync(report);
            }

            await Projection().FoldAsync([.. part.Select(report => report.Report.Id)], default);
        }
    }

    /// <summary>Publishes a report as far as the search can tell.</summary>
    public async Task<CatalogueEntry> AddAsync(BilingualReport report, int ordinal = 1)
    {
        _reports[report.Report.Id] = report;
        var data = StoredJson.Write(report, StoredJson.BilingualReport);
        await Site.WriteAsync(SitePath.Beside(report.Report.Id, SitePath.DataName).Value, data, WriteCondition.None, default);
        var entry = CatalogueEntries.Of(report, ordinal) with { Data = Revision.HashOf(data) };
        await EnterAsync(entry);
        return entry;
    }

    public Task EnterAsync(CatalogueEntry entry) =>
        Site.WriteAsync(SitePath.Entry(entry.Report, entry.Ordinal).Value, StoredJson.Write(entry, StoredJson.CatalogueEntry), WriteCondition.None, default);

    /// <summary>Leaves the index as rules before these made it: its documents, under names and keys of other rules.</summary>
    public async Task IndexByOtherRulesAsync()
    {
        var documents = Reports.Select(report => DocumentTerms.Of(CatalogueEntries.Of(report), SearchText.Of(report)))
            .Select(terms => terms with { Document = terms.Document with { TextKey = "0123456789ab" } });
        var plan = await LevelPlan.OfAsync([new NewDocuments(documents)], default) ?? throw new InvalidOperationException("There are reports.");
        var other = plan with { Level = plan.Level with { Id = "ba9876543210" } };
        await new LevelRegister(Site, Clock).NoteAsync([other.Level.Id], default);
        await new LevelWriter(Site).WriteAsync(other, default);
        Site.Add(SitePath.SearchManifest.Value, StoredJson.Write(new SearchManifest { Version = SearchManifest.Format, Levels = [other.Level] }, SearchJson.Compact.SearchManifest));
    }

    /// <summary>A report with this one sentence.</summary>
    public static BilingualReport Report(string slug, int year, string zh, string en, Language language = Language.SimplifiedChinese) => Named(
        new BilingualReportBuilder().In(language).Section("一、", "总体情况", "I.", "General Situation").Paragraph(BilingualReportBuilder.Approved(zh, en)).Build(), slug, year, "某某区人民政府");

    private static BilingualReport Make(Random random, int number)
    {
        var isTraditional = random.Next(5) == 0;
        var builder = new BilingualReportBuilder().In(isTraditional ? Language.TraditionalChinese : Language.SimplifiedChinese).Section("一、", "总体情况", "I.", "General Situation");
        foreach (var (zh, hant, en) in Sentences.Where(_ => random.Next(4) == 0))
        {
            builder.Paragraph(BilingualReportBuilder.Machine(isTraditional ? hant : zh, en));
        }

        return Named(builder.Build(), $"agency-{number / 5}", 2019 + (number % 5), random.Next(40) == 0 ? "北京市昌平区教育委员会" : $"第{number / 5}区水务局");
    }

    private static BilingualReport Named(BilingualReport report, string slug, int year, string agency) => report with
    {
        AgencyName = new(agency, $"Agency {slug}"),
        Title = new($"{agency}{year}年工作年度报告", $"Annual Report for {year}"),
        Report = report.Report with { AgencySlug = slug, Year = year, Title = $"{agency}{year}年工作年度报告" },
    };
}
