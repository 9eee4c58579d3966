using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Engines;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Translation.Engines;

/// <summary>What is told before anything is sent is what is sent.</summary>
public sealed class EstimateTests
{
    private static readonly BilingualReport Report = new BilingualReportBuilder()
        .Section("一、", "总体情况", "I.", "General Situation")
        .Paragraph(Approved("已办结。", "It is closed."), Approved("共3件。", "There were 3.") with { IsAdapted = true }, Pending("全年平稳。"))
        .Paragraph(Pending("全年平稳。"), Pending("https://www.example.cn"), Pending("公开更加主动。"))
        .Table(Grid.Of("规章 | 12"), 0, 1, words: new Dictionary<string, string> { ["规章"] = "Rules" })
        .Build();

    [Fact]
    public async Task Every_segment_is_in_one_class_and_every_character_is_counted()
    {
        var estimate = await EstimateAsync(Report);

        Assert.Equal(
            ["Lexicon 2 6", "Memory 1 4", "Adapted 1 4", "Repetition 1 5", "Wordless 2 26", "New 2 12"],
            estimate.Rows.Where(row => row.Segments > 0).Select(row => $"{row.Class} {row.Segments} {row.Characters}"));
        Assert.Equal(estimate.ReportCharacters, estimate.Rows.Sum(row => row.Characters));
        Assert.Equal(("57", "12", "0.21"), ($"{estimate.ReportCharacters}", $"{estimate.Characters}", $"{estimate.Ratio:0.00}"));
    }

    [Theory]
    [InlineData(100, 10_000)]
    [InlineData(7, 10_000)]
    [InlineData(100, 23)]
    public async Task What_is_estimated_is_what_is_sent(int texts, int characters)
    {
        var limits = new EngineLimits { TextsPerBatch = texts, CharactersPerBatch = characters };
        var report = EngineRoom.Report([.. EngineRoom.Sentences(30), .. EngineRoom.Sentences(10)]);
        var engine = new ScriptedEngine();
        var room = new EngineRoom(engine, limits);

        var estimate = await TranslationEstimate.OfAsync(report, room.Work, limits, EngineBudget.Unlimited, null, CancellationToken.None);
        Assert.Empty(engine.Batches);
        await room.TranslateAsync(report);

        Assert.Equal((engine.Batches.Count, engine.Characters), (estimate.Requests, (int)estimate.Characters));
    }

    [Fact]
    public async Task What_an_engine_has_translated_is_not_sent_again()
    {
        var room = new EngineRoom(new ScriptedEngine());
        await room.TranslateAsync(Report);

        var estimate = await TranslationEstimate.OfAsync(Report, room.Work, new(), EngineBudget.Unlimited, null, CancellationToken.None);

        Assert.Equal((0, 0), (estimate.Requests, (int)estimate.Characters));
        Assert.Equal(3, Assert.Single(estimate.Rows, row => row.Class is EstimateClass.Machine).Segments);
    }

    [Fact]
    public async Task What_a_report_may_not_cost_is_counted_apart()
    {
        var estimate = await EstimateAsync(Report, new EngineBudget { CharactersPerReport = 6 });
        Assert.Equal(5, estimate.Characters);
        Assert.Equal(1, Assert.Single(estimate.Rows, row => row.Class is EstimateClass.Unaffordable).Segments);
    }

    [Fact]
    public async Task What_is_similar_to_an_approved_segment_is_sent_and_counted_apart()
    {
        var estimate = await TranslationEstimate.OfAsync(Report, new MemoryBlobStore(), new(), EngineBudget.Unlimited, segment => segment.Source == "公开更加主动。", CancellationToken.None);
        Assert.Equal(12, estimate.Characters);
        Assert.Equal(7, Assert.Single(estimate.Rows, row => row.Class is EstimateClass.Similar).Characters);
    }

    [Fact]
    public async Task The_price_is_that_of_the_characters_sent() => Assert.Equal(0.00012m, (await EstimateAsync(Report)).PriceAt(10m));

    private static Task<TranslationEstimate> EstimateAsync(BilingualReport report, EngineBudget? budget = null) =>
        TranslationEstimate.OfAsync(report, new MemoryBlobStore(), new(), budget ?? EngineBudget.Unlimited, null, CancellationToken.None);
}
