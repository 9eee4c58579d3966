using System.Text;
using Pipeline.Core.Figures;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Rendering;
using Pipeline.Core.Search;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Speed;

/// <summary>What the hot paths may allocate: a quarter more than was measured. The benchmarks say how long they take.</summary>
public class AllocationTests
{
    private const int KB = 1024;

    [Fact]
    public void A_page_of_forty_pairs_is_drawn_without_making_it_many_times_over()
    {
        var report = FortyPairs.Report();

        Assert.InRange(Allocated.By(() => Draw(report)), 1, 960 * KB);
    }

    [Fact]
    public void A_page_of_forty_pairs_has_no_more_markup_than_it_had() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Draw(FortyPairs.Report()).Html), 1, 48 * KB);

    [Fact]
    public void A_Word_document_is_read_in_a_bounded_amount_of_memory()
    {
        var extractor = new ReportExtractor(AgencyRegistry.Empty, TimeProvider.System);
        var upload = new Upload("report.docx", Repository.Sample("qinglan-2021.docx"));

        Assert.InRange(Allocated.By(() => Assert.True(extractor.ExtractAsync(upload, CancellationToken.None).GetAwaiter().GetResult().IsSuccess(out _))), 1, 11_500 * KB);
    }

    [Fact]
    public void The_figures_of_a_sentence_are_compared_in_a_bounded_amount_of_memory() => Assert.InRange(
        Allocated.By(() => FigureCheck.Compare(MeasuredSteps.Chinese, MeasuredSteps.English)), 1, 285 * KB);

    [Fact]
    public void A_bucket_is_encoded_without_a_list_for_every_term()
    {
        var terms = MeasuredSteps.Terms();

        Assert.InRange(Allocated.By(() => BucketCodec.Write(terms, MeasuredSteps.Documents)), 1, 195 * KB);
    }

    private static SitePage Draw(BilingualReport report) => ReportPages.Draw(new(report, ReportView.Both, new()));
}
