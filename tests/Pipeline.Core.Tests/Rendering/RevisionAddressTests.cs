using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public class RevisionAddressTests
{
    private static readonly BilingualReport Old = new BilingualReportBuilder().Revision("aaaaaaaaaaaa").Build();
    private static readonly BilingualReport New = new BilingualReportBuilder().Revision("bbbbbbbbbbbb").Build();
    private static readonly ReportHistory History = new(CatalogueEntries.Of(Old, 1), CatalogueEntries.Of(New, 2));

    [Fact]
    public void The_last_revision_stands_at_the_address_of_the_report() => Stands(
        "r/changping/2021/en/index.html", "r/changping/2021/data.json", RevisionAddress.Of(RevisionOf(New), History));

    [Fact]
    public void An_earlier_revision_stands_at_its_own_address() => Stands(
        "r/changping/2021/aaaaaaaaaaaa/en/index.html", "r/changping/2021/aaaaaaaaaaaa/data.json", RevisionAddress.Of(RevisionOf(Old), History));

    [Fact]
    public void A_revision_without_a_history_is_the_current_one() => Assert.True(RevisionAddress.Of(RevisionOf(Old), new()).IsCurrent);

    private static void Stands(string view, string file, RevisionAddress address) =>
        Assert.Equal((view, file), (address.View(ReportView.English).Value, address.Beside(SitePath.DataName).Value));

    private static Revision RevisionOf(BilingualReport report) => new(report.Report.Id, report.Revision);
}
