using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Translation.Memory;

public sealed class AgencyMemoriesTests
{
    private readonly MemoryBlobStore _work = new();

    [Fact]
    public async Task What_was_added_is_found()
    {
        await AddAsync(Approved("全年平稳。", "A calm year."));

        Assert.Equal(["A calm year."], await TargetsAsync());
    }

    [Fact]
    public async Task The_last_word_on_a_sentence_of_a_report_stands()
    {
        await AddAsync(Approved("全年平稳。", "A calm year."));
        await AddAsync(Approved("全年平稳。", "The year was calm."));

        Assert.Equal(["The year was calm."], await TargetsAsync());
    }

    [Fact]
    public async Task A_review_that_is_sent_again_late_does_not_undo_a_newer_one()
    {
        var (march, april) = (new DateTimeOffset(2022, 3, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2022, 4, 1, 0, 0, 0, TimeSpan.Zero));
        await AddAsync(Approved("全年平稳。", "The year was calm.") with { Approved = april });
        await AddAsync(Approved("全年平稳。", "A calm year.") with { Approved = march });

        Assert.Equal(["The year was calm."], await TargetsAsync());
    }

    [Fact]
    public async Task What_a_person_wrote_is_kept_to_the_letter()
    {
        await AddAsync(Approved("首先，加强领导。", "First, leadership was strengthened."));

        Assert.Equal(["First, leadership was strengthened."], await TargetsAsync());
    }

    [Fact]
    public async Task Nothing_is_lost_when_two_people_send_theirs_at_once()
    {
        _work.Interrupt(WorkPath.AgencyMemory("example"), () => AddAsync(Approved("甲。", "A.")));

        await AddAsync(Approved("乙。", "B."));

        Assert.Equal(["A.", "B."], (await TargetsAsync()).Order());
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        await AddAsync(Approved("全年平稳。", "A calm year."));
        var before = _work.Text(WorkPath.AgencyMemory("example"));
        await AddAsync(Approved("全年平稳。", "A calm year."));

        Assert.Equal(before, _work.Text(WorkPath.AgencyMemory("example")));
    }

    private static TranslationPair Approved(string chinese, string english) =>
        Memories.Pair(chinese, english) with { Agency = "example", Report = new("example", 2021), Context = SegmentContext.Text };

    private Task AddAsync(TranslationPair pair) => new AgencyMemories(_work).AddAsync("example", [pair], CancellationToken.None);

    private async Task<IEnumerable<string>> TargetsAsync() =>
        (await new AgencyMemories(_work).OfAsync("example", CancellationToken.None)).Pairs.Select(pair => pair.TargetText);
}
