using System.Globalization;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Model;

public sealed class ArchiveEventTests
{
    private static readonly CatalogueEntry First = Chronicle.Entry("changping") with { Revision = "aaaaaaaaaaaa" };

    [Fact]
    public void An_entry_means_what_it_changes()
    {
        var history = new ReportHistory(
            First,
            First with { Ordinal = 2, Data = "better" },
            First with { Ordinal = 3, Revision = "bbbbbbbbbbbb" },
            First with { Ordinal = 4, Revision = "bbbbbbbbbbbb", IsWithdrawn = true },
            First with { Ordinal = 5, Revision = "bbbbbbbbbbbb" });

        Assert.Equal(
            [ArchiveEventKind.Publication, ArchiveEventKind.Translation, ArchiveEventKind.Revision, ArchiveEventKind.Withdrawal, ArchiveEventKind.Publication],
            ArchiveEvent.Of(history).Select(happened => happened.Kind));
    }

    [Fact]
    public void A_report_that_is_withdrawn_is_gone_in_all_that_happened_to_it() => Assert.All(
        ArchiveEvent.Of(new(First, First with { Ordinal = 2, IsWithdrawn = true })), happened => Assert.True(happened.IsGone));

    [Fact]
    public void A_report_that_came_back_is_not_gone() => Assert.All(
        ArchiveEvent.Of(new(First, First with { Ordinal = 2, IsWithdrawn = true }, First with { Ordinal = 3 })), happened => Assert.False(happened.IsGone));

    /// <summary>An entry from before the time was kept counts from the day the report states, or from when the law required it: 31 January (Regulations, Article 49).</summary>
    [Theory]
    [InlineData("2022-03-01T07:30:00+08:00", "2022-01-28", "2022-02-28T23:30:00Z")]
    [InlineData(null, "2022-01-28", "2022-01-28T00:00:00Z")]
    [InlineData(null, null, "2022-01-31T00:00:00Z")]
    public void An_entry_has_a_moment_even_where_none_was_kept(string? at, string? published, string moment)
    {
        var entry = First with { At = at is null ? null : Moment(at), PublicationDate = published is null ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture) };

        Assert.Equal(Moment(moment), entry.Moment);
    }

    [Fact]
    public void Its_place_is_that_of_its_time_of_UTC() =>
        Assert.Equal("2022-02/28/23/30/00/changping.2021.0001", Assert.Single(ArchiveEvent.Of(new(First with { At = Moment("2022-03-01T07:30:00+08:00") }))).Key);

    [Fact]
    public void What_happened_at_once_stands_by_report_and_ordinal()
    {
        CatalogueEntry[] entries = [Chronicle.Entry("b", 2), Chronicle.Entry("b"), Chronicle.Entry("a", 3), Chronicle.Entry("c", month: 2)];

        Assert.Equal(
            ["c/2021 1", "a/2021 3", "b/2021 1", "b/2021 2"],
            ArchiveEvent.InOrder(entries.Select(entry => new ArchiveEvent(ArchiveEventKind.Revision, false, entry))).Select(happened => $"{happened.Entry.Report} {happened.Entry.Ordinal}"));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
