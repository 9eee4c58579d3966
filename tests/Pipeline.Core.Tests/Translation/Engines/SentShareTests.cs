using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Core.Publishing;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Engines;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Translation.Engines;

/// <summary>
/// R, the characters sent for each of the report, of a town's report in the form of 2021 that nobody has translated before:
/// the shipped sample, with an empty memory.
/// </summary>
public sealed partial class SentShareTests
{
    private static readonly string Town = Encoding.UTF8.GetString(Repository.Sample("shiqiao-2022.md"));

    // No two answers are alike: a segment that is asked for again shows.
    private static int _answers;

    [Fact]
    public async Task Of_a_first_publication_with_tables_as_text_at_most_82_of_100_characters_are_sent() =>
        Assert.InRange((await TranslateAsync(new(), Town)).Ratio, 0.1m, 0.82m);

    [Fact]
    public async Task Of_one_with_tables_as_pictures_at_most_97_are() =>
        Assert.InRange((await TranslateAsync(new(), Table().Replace(Town, "![统计表](1.png)\n"))).Ratio, 0.5m, 0.97m);

    [Fact]
    public async Task Of_the_same_file_nothing_is_sent()
    {
        var work = new MemoryBlobStore();
        var first = await TranslateAsync(work, Town);
        var again = await TranslateAsync(work, Town);
        Assert.Equal((0, 0m), (again.Outcome.Requests, again.Ratio));
        Assert.Equal(first.English, again.English);
    }

    public static TheoryData<string, string, string, int> Amendments => new()
    {
        { "a figure", "公开信息146条", "公开信息147条", 1 },
        { "a sentence", "围绕高龄津贴、危房改造、农村低保等群众关心的事项，印发办事指南和政策明白卡6200余份。", "围绕群众关心的事项，印发办事指南6200余份。", 1 },
        { "a sentence more", "召开村民代表座谈会9次，听取意见建议并公开采纳情况。", "召开村民代表座谈会9次，听取意见建议并公开采纳情况。会后逐条反馈。", 1 },
        { "a sentence less", "在全镇11个村、2个社区的公开栏张贴公示217份，每月更新村（居）务和财务信息。", "", 0 },
    };

    [Theory]
    [MemberData(nameof(Amendments))]
    public Task Of_an_amended_report_only_what_changed_is_sent(string change, string before, string after, int changed)
    {
        Assert.True(Town.Contains(before, StringComparison.Ordinal), change);
        return AssertOnlyChangesAreSentAsync(Town.Replace(before, after, StringComparison.Ordinal), changed);
    }

    [Fact]
    public Task Of_a_section_moved_nothing_is_sent()
    {
        var sections = Subsection().Matches(Town).Select(match => match.Value).ToList();
        var (third, fourth) = (sections[2], sections[3]);
        return AssertOnlyChangesAreSentAsync(Town.Replace($"{third}\n{fourth}", fourth.Replace("（四）", "（三）", StringComparison.Ordinal) + "\n" + third.Replace("（三）", "（四）", StringComparison.Ordinal), StringComparison.Ordinal), 0);
    }

    private static async Task AssertOnlyChangesAreSentAsync(string amended, int changed)
    {
        Assert.NotEqual(Town, amended);
        var work = new MemoryBlobStore();
        var first = await TranslateAsync(work, Town);

        var second = await TranslateAsync(work, amended);

        var fresh = second.English.Keys.Except(first.English.Keys).ToList();
        Assert.Equal(changed, fresh.Count);
        Assert.InRange(second.Outcome.Characters, 0, fresh.Sum(source => source.Length));
        Assert.All(second.English.Keys.Except(fresh), source => Assert.Equal(first.English[source], second.English[source]));
    }

    private static async Task<Run> TranslateAsync(MemoryBlobStore work, string markdown)
    {
        var extracted = await new ReportExtractor(Newsroom.SampleRegistry(), TimeProvider.System).ExtractAsync(new("report.md", Encoding.UTF8.GetBytes(markdown)), CancellationToken.None);
        Assert.True(extracted.IsSuccess(out var report));
        var engine = new ScriptedEngine { Translate = text => $"«{text}» {Interlocked.Increment(ref _answers)}" };
        var (translated, outcome) = await new EngineRoom(engine, work: work).TranslateAsync(new ReportTranslator(new() { Registry = Newsroom.SampleRegistry() }).Translate("0123456789ab", report, TranslationMemory.Empty));
        Assert.Equal(engine.Characters, outcome.Characters);
        return new(
            outcome,
            outcome.Characters / (decimal)ReportSize.Of(report),
            translated.Units.SelectMany(unit => unit.Segments).DistinctBy(segment => segment.Source.Trim()).ToDictionary(segment => segment.Source.Trim(), segment => segment.Target));
    }

    private sealed record Run(EngineOutcome Outcome, decimal Ratio, IReadOnlyDictionary<string, string?> English);

    [GeneratedRegex("<table>.*?</table>\n", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("### （.*?(?=\n##)", RegexOptions.Singleline)]
    private static partial Regex Subsection();
}
