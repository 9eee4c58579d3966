using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Quality;

/// <summary>What becomes of a report that is examined.</summary>
public sealed class ExaminationTests
{
    private static readonly BilingualReport Report = new BilingualReportBuilder()
        .Paragraph(Approved("已办结。", "It is 办结."), Approved("未收费。", "No fees"), Approved("已公开。", "It is disclosed."), Pending("未完成。"))
        .Build();

    [Fact]
    public void An_error_makes_its_segment_doubtful_and_a_warning_does_not()
    {
        var segments = Checked.Checks.Examine(Report).Units[0].Segments;
        Assert.Equal([true, false, false, false], segments.Select(segment => segment.IsDoubtful));
        Assert.Equal([SegmentState.Translated, SegmentState.Reviewed, SegmentState.Reviewed, SegmentState.Initial], segments.Select(segment => segment.State));
    }

    [Theory]
    [InlineData(Origin.Human)]
    [InlineData(Origin.Lexicon)]
    [InlineData(Origin.Memory)]
    [InlineData(Origin.Machine)]
    public void Nothing_with_a_wrong_figure_is_called_reviewed_whoever_wrote_it(Origin origin)
    {
        var report = new BilingualReportBuilder().Paragraph(new Segment("办结12件。", "21 cases were closed.", origin) { IsFinal = origin is Origin.Human }).Build();

        Assert.Equal(SegmentState.Translated, Checked.Checks.Examine(report).Units[0].Segments[0].State);
    }

    [Fact]
    public void A_remark_says_where_it_belongs() => Assert.Equal(["p1/1 RPT621", "p1/2 RPT626"], Checked.Remarks(Report));

    [Fact]
    public void What_is_pending_is_not_examined() => Assert.DoesNotContain(Checked.Checks.Examine(Report).Remarks, remark => remark.Segment == 4);

    [Fact]
    public void A_segment_that_was_mended_is_doubtful_no_more()
    {
        var examined = Checked.Checks.Examine(Report);
        var unit = examined.Units[0];
        var mended = examined with { Units = [unit with { Segments = [unit.Segments[0] with { Target = "It is closed." }, .. unit.Segments.Skip(1)] }] };
        Assert.False(Checked.Checks.Examine(mended).Units[0].Segments[0].IsDoubtful);
    }

    [Fact]
    public void What_the_form_fixes_is_told_of_only_when_it_is_wrong()
    {
        var report = new BilingualReportBuilder().Paragraph(new Segment("未收费。", "No fees", Origin.Lexicon), new Segment("已办结。", "It is 办结.", Origin.Lexicon)).Build();
        Assert.Equal(["p1/2 RPT621"], Checked.Remarks(report));
    }

    [Fact]
    public void An_error_of_a_whole_unit_makes_all_its_segments_doubtful()
    {
        var cut = Report with { Units = [Report.Units[0] with { Segments = [.. Report.Units[0].Segments.Skip(1)] }] };
        Assert.All(Checked.Checks.Examine(cut).Units[0].Segments, segment => Assert.True(segment.IsDoubtful));
    }

    [Fact]
    public void Remarks_stand_in_the_order_of_the_report() => Assert.Equal(["p1/1 RPT626", "p1/2 RPT632", "p2/1 RPT626", "p2/1 RPT632"], Checked.Remarks(new BilingualReportBuilder()
        .Paragraph(Machine("已办结。", "It is closed"), Machine("已办结。", "All is done."))
        .Paragraph(Machine("已办结。", "All is over"))
        .Build()).Order(StringComparer.Ordinal));
}
