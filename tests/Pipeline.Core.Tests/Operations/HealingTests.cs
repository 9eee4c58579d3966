using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Operations;

/// <summary>Whatever cannot be read, the reports beside it can still be published, found and repaired.</summary>
public sealed class HealingTests
{
    private static readonly ReportText Another = new() { Title = "南城市水务局2021年政府信息公开工作年度报告" };

    [Theory]
    [InlineData("index/years/2021.json")]
    [InlineData("index/years/2022.json")]
    [InlineData("index/root.json")]
    public async Task What_an_inspection_finds_after_a_list_became_unreadable_is_repaired(string path)
    {
        var site = await SoundSite.MakeAsync();
        var sound = site.Newsroom.Site.Content;
        await site.WriteAsync(path, "{"u8.ToArray());

        foreach (var report in await new ArchiveInspection(site.Newsroom.Site).FindDamagedAsync(default))
        {
            Assert.Empty(await site.Newsroom.Operations.RepairAsync(report, default));
        }

        Sites.AssertSame(sound, site.Newsroom.Site.Content);
    }

    [Theory]
    [InlineData("index/years/2021.json")]
    [InlineData("index/agencies/{agency}.json")]
    [InlineData("index/root.json")]
    public async Task A_repair_of_one_report_makes_an_unreadable_list_anew_for_all(string path)
    {
        var site = await WithNeighboursAsync();
        var sound = site.Newsroom.Site.Content;
        await site.WriteAsync(path, "{"u8.ToArray());

        Assert.Empty(await site.Newsroom.Operations.RepairAsync(site.Report, default));

        Sites.AssertSame(sound, site.Newsroom.Site.Content);
    }

    [Theory]
    [InlineData("index/years/2021.json")]
    [InlineData("index/agencies/{agency}.json")]
    public async Task A_report_published_after_a_list_was_lost_does_not_stand_in_it_alone(string path)
    {
        var (site, sound) = (await WithNeighboursAsync(), await WithNeighboursAsync());
        await site.DeleteAsync(path);
        var correction = new ReportText { Overview = "再次更正后的内容。" };

        await site.Newsroom.PublishAsync(correction);
        await sound.Newsroom.PublishAsync(correction);

        Sites.AssertSame(sound.Newsroom.Site.Content, site.Newsroom.Site.Content);
    }

    [Fact]
    public async Task An_unreadable_entry_keeps_no_other_report_from_a_list_made_anew()
    {
        var site = await SoundSite.MakeAsync();
        var other = await site.Newsroom.PublishAsync(Another);
        await site.WriteAsync($"index/e/{other.Year}/{other.AgencySlug}/0001.json", "{"u8.ToArray());
        await site.DeleteAsync("index/years/2021.json");

        Assert.Empty(await site.Newsroom.Operations.RepairAsync(site.Report, default));

        var list = StoredJson.Read(site.Newsroom.Site.Content["index/years/2021.json"], StoredJson.CatalogueNode);
        Assert.Equal(site.Report, Assert.Single(list.Items ?? []).Report);
    }

    [Fact]
    public async Task A_repair_names_an_unreadable_entry()
    {
        var site = await SoundSite.MakeAsync();
        await site.WriteAsync("index/e/2021/{agency}/0002.json", "{"u8.ToArray());

        Assert.Equal("RPT416", Assert.Single(await site.Newsroom.Operations.RepairAsync(site.Report, default)).Code);
    }

    [Fact]
    public async Task A_repair_names_a_lost_revision_whatever_the_work_store_holds_in_its_place()
    {
        var site = await SoundSite.MakeAsync();
        await site.DeleteAsync("r/{id}/data.json");
        foreach (var path in site.Newsroom.Work.Content.Keys.Where(path => path.EndsWith("bilingual.json", StringComparison.Ordinal)))
        {
            site.Newsroom.Work.Add(path, "{"u8.ToArray());
        }

        var left = await site.Newsroom.Operations.RepairAsync(site.Report, default);

        Assert.Equal(["RPT415", "RPT411"], left.Select(finding => finding.Code));
    }

    /// <summary>With another report of the same year, and another of the same agency.</summary>
    private static async Task<SoundSite> WithNeighboursAsync()
    {
        var site = await SoundSite.MakeAsync();
        await site.Newsroom.PublishAsync(Another);
        await site.Newsroom.PublishAsync(new ReportText { Title = new ReportText().Title.Replace("2021", "2020", StringComparison.Ordinal) });
        return site;
    }
}
