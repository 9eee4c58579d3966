using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Statutory;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Kit;

public class ReportPressTests
{
    private const int Agencies = 20;
    private static readonly ReportPress Press = new(7);

    [Fact]
    public async Task Every_report_is_read_whole_and_without_a_fault()
    {
        foreach (var agency in Enumerable.Range(0, Agencies))
        {
            var result = await ExtractAsync(Press.Report(agency, ReportPress.FirstYear + (agency % 10), revision: agency % 3));

            Assert.True(result.IsSuccess(out var report));
            Assert.Empty(report.Diagnostics);
            Assert.Equal((PressAgencies.Of(agency).Slug, ReportPress.FirstYear + (agency % 10)), (report.AgencySlug, report.Year));
            Assert.Equal([TableKind.ProactiveDisclosure, TableKind.Applications, TableKind.ReviewLitigation], report.Tables.Select(table => table.Kind));
            Assert.Equal(Enum.GetValues<SectionKind>(), report.Sections.Select(section => section.Canonical).OfType<SectionKind>().Distinct());
        }
    }

    [Fact]
    public void A_report_is_as_long_as_real_ones() =>
        Assert.All(Enumerable.Range(0, 9), agency => Assert.InRange(Encoding.UTF8.GetString(Press.Report(agency, 2023).Content.Span).Length, 3_000, 7_000));

    [Fact]
    public void The_same_seed_prints_the_same_report() =>
        Assert.Equal(Press.Report(3, 2022).Content.ToArray(), new ReportPress(7).Report(3, 2022).Content.ToArray());

    [Fact]
    public void No_two_reports_are_alike()
    {
        var hashes = from agency in Enumerable.Range(0, Agencies)
                     from year in Enumerable.Range(2021, 3)
                     from revision in Enumerable.Range(0, 2)
                     select Revision.HashOf(Press.Report(agency, year, revision).Content.Span);

        Assert.Distinct(hashes);
    }

    [Fact]
    public void No_two_agencies_have_a_slug_or_a_name_in_common()
    {
        var agencies = Enumerable.Range(0, PressAgencies.Most).Select(PressAgencies.Of).ToArray();

        Assert.Distinct(agencies.Select(agency => agency.Slug));
        Assert.Distinct(agencies.Select(agency => agency.Name));
    }

    [Fact]
    public async Task The_figures_of_a_year_follow_from_those_of_the_year_before()
    {
        Assert.True((await ExtractAsync(Press.Report(0, 2021))).IsSuccess(out var before));
        Assert.True((await ExtractAsync(Press.Report(0, 2022))).IsSuccess(out var after));

        Assert.Empty(CrossYear.Check(before, after));
    }

    private static async Task<Result<Report>> ExtractAsync(Upload upload)
    {
        Assert.True(AgencyRegistry.Parse(PressAgencies.Registry(Agencies)).IsSuccess(out var registry));
        return await new ReportExtractor(registry, TimeProvider.System).ExtractAsync(upload, CancellationToken.None);
    }
}
