using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Model;

public class ReportHistoryTests
{
    private static readonly CatalogueEntry A = CatalogueEntries.Of(new BilingualReportBuilder().Revision("aaaaaaaaaaaa").Build());
    private static readonly CatalogueEntry B = CatalogueEntries.Of(new BilingualReportBuilder().Revision("bbbbbbbbbbbb").Build());

    /// <summary>Entries in order, "a-" for a withdrawal; then the current revision, those readers can open, and all.</summary>
    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("a", "a", "a", "a")]
    [InlineData("a a", "a", "a", "a")]
    [InlineData("a b", "b", "a b", "a b")]
    [InlineData("a a-", "", "", "a")]
    [InlineData("a a- a", "a", "a", "a")]
    [InlineData("a a- b", "b", "b", "a b")]
    [InlineData("a b b- b", "b", "b", "a b")]
    [InlineData("a a- b b-", "", "", "a b")]
    [InlineData("a a- a b", "b", "a b", "a b")]
    public void Only_what_is_published_after_a_withdrawal_is_seen(string entries, string current, string visible, string all)
    {
        var history = Of(entries);

        Assert.Equal((current, visible, all), (Names([.. new[] { history.Current }.OfType<CatalogueEntry>()]), Names(history.Visible), Names(history.Revisions)));
    }

    [Fact]
    public void A_lost_entry_does_not_make_a_place_claimed_look_free() =>
        Assert.Equal(3, new ReportHistory(B with { Ordinal = 2 }).NextOrdinal);

    [Fact]
    public void A_superseded_revision_knows_what_superseded_it_and_nothing_after() =>
        Assert.Equal([1, 2, 3], Of("a a b b").AsOf(A.Revision).Entries.Select(entry => entry.Ordinal));

    [Fact]
    public void The_current_revision_knows_everything() => Assert.Equal(4, Of("a a b b").AsOf(B.Revision).Entries.Count);

    private static ReportHistory Of(string entries) => new([.. entries.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select((entry, index) => (entry[0] == 'a' ? A : B) with { Ordinal = index + 1, IsWithdrawn = entry.EndsWith('-') })]);

    private static string Names(IEnumerable<CatalogueEntry> entries) => string.Join(' ', entries.Select(entry => entry.Revision[0]));
}
