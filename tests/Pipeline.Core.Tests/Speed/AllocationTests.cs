using System.Text;
using Pipeline.Core.Figures;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Rendering;
using Pipeline.Core.Search;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Speed;

/// <summary>What the hot paths may allocate: one and a half times what was measured. The benchmarks say how long they take.</summary>
public class AllocationTests
{
    private const int KB = 1024;

    [Fact]
    public void A_page_of_forty_pairs_is_drawn_without_making_it_many_times_over()
    {
        var report = FortyPairs.Report();

        Assert.InRange(Allocated.By(() => Draw(report)), 1, 1_150 * KB);
    }

    [Fact]
    public void A_page_of_forty_pairs_has_no_more_markup_than_it_had() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Draw(FortyPairs.Report()).Html), 1, 48 * KB);

    [Fact]
    public void A_Word_document_is_read_in_a_bounded_amount_of_memory()
    {
        var extractor = new ReportExtractor(AgencyRegistry.Empty, TimeProvider.System);
        var upload = new Upload("report.docx", Repository.Sample("qinglan-2021.docx"));

        Assert.InRange(Allocated.By(() => Assert.True(extractor.ExtractAsync(upload, CancellationToken.None).GetAwaiter().GetResult().IsSuccess(out _))), 1, 15_000 * KB);
    }

    [Fact]
    public void The_figures_of_a_sentence_are_compared_in_a_bounded_amount_of_memory() => Assert.InRange(
        Allocated.By(() => FigureCheck.Compare(
            "2021年共收到政府信息公开申请45件，比上年增加7件，其中予以公开20件，占44.4%；不予公开6件，占13.3%；结转下年度2件。",
            "In 2021, a total of 45 applications for government information disclosure were received, 7 more than in the previous year: 20 (44.4%) were granted, 6 (13.3%) were refused and 2 were carried over to the next year.")),
        1,
        315 * KB);

    /// <summary>As a level of 1,024 reports has them: most terms in few of them, some in most.</summary>
    [Fact]
    public void A_bucket_is_encoded_without_a_list_for_every_term()
    {
        TermPostings[] terms = [.. Enumerable.Range(1, 1_000).Select(number => new TermPostings($"术语{number}", [.. Enumerable.Range(0, 1_024).Where(document => document % number == 0)]))];

        Assert.InRange(Allocated.By(() => BucketCodec.Write(terms, 1_024)), 1, 235 * KB);
    }

    private static SitePage Draw(BilingualReport report) => ReportPages.Draw(new(report, ReportView.Both, new()));
}
