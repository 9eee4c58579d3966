using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Engines;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Publishing;

public sealed class TranslationStageTests
{
    private static readonly DateTimeOffset Noon = new(2022, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Without_an_engine_nothing_waits_for_one()
    {
        var work = new MemoryBlobStore();

        var outcome = await StageOver(work, engine: null).RunAsync(await ExtractAsync(work), CancellationToken.None);

        Assert.Equal((EngineOutcome.None, 0), (outcome.Engine, outcome.Counts.Machine));
        Assert.True(outcome.Counts.Pending > 0);
    }

    [Fact]
    public async Task An_engine_translates_what_lexicon_and_memory_do_not_know()
    {
        var work = new MemoryBlobStore();
        var engine = new ScriptedEngine();
        var revision = await ExtractAsync(work);

        var outcome = await StageOver(work, engine).RunAsync(revision, CancellationToken.None);

        Assert.Equal(["本报告根据《中华人民共和国政府信息公开条例》第五十条编制。", "公开内容还不够深入。", "无其他事项。"], engine.Texts);
        Assert.Equal((new(6, 1, 3, 0, 0), null), (outcome.Counts, outcome.ResumeAt));
        Assert.Contains("\"engine\": \"Scripted Engine\"", work.Text(WorkPath.Bilingual(revision)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_on_without_its_engine_and_is_completed_later()
    {
        var work = new MemoryBlobStore();
        var revision = await ExtractAsync(work);

        var first = await StageOver(work, new ScriptedEngine(_ => new EngineAnswer.QuotaSpent())).RunAsync(revision, CancellationToken.None);
        var pending = StoredJson.Read(work.Content[WorkPath.Bilingual(revision)], StoredJson.BilingualReport);
        var second = await StageOver(work, new ScriptedEngine()).RunAsync(revision, CancellationToken.None);

        Assert.Equal(["RPT301", "RPT312"], first.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal((3, 3), (first.Counts.Pending, pending.Counts.Pending));
        Assert.Equal((0, null), (second.Counts.Pending, second.ResumeAt));
    }

    [Fact]
    public async Task A_run_that_came_less_far_does_not_undo_another()
    {
        var work = new MemoryBlobStore();
        var revision = await ExtractAsync(work);
        work.Interrupt(WorkPath.Bilingual(revision), () => StageOver(work, new ScriptedEngine()).RunAsync(revision, CancellationToken.None));

        var outcome = await StageOver(work, new ScriptedEngine(_ => new EngineAnswer.QuotaSpent())).RunAsync(revision, CancellationToken.None);

        Assert.Equal(0, StoredJson.Read(work.Content[WorkPath.Bilingual(revision)], StoredJson.BilingualReport).Counts.Pending);
        Assert.Equal((0, true), (outcome.Counts.Pending, outcome.ResumeAt is not null));
    }

    [Fact]
    public async Task What_an_engine_was_asked_can_be_told()
    {
        var work = new MemoryBlobStore();
        var engine = new ScriptedEngine();

        var outcome = await StageOver(work, engine).RunAsync(await ExtractAsync(work), CancellationToken.None);

        Assert.Equal((1, engine.Characters), (outcome.Requests, outcome.Characters));
    }

    [Fact]
    public async Task What_an_engine_translated_stays_when_none_is_asked_any_more()
    {
        var work = new MemoryBlobStore();
        var revision = await ExtractAsync(work);
        var asked = await StageOver(work, new ScriptedEngine()).RunAsync(revision, CancellationToken.None);

        var recalled = await StageOver(work, engine: null).RunAsync(revision, CancellationToken.None);

        Assert.Equal((asked.Counts, 0), (recalled.Counts, recalled.Requests));
    }

    [Fact]
    public async Task What_a_person_approves_while_an_engine_is_asked_is_not_missed()
    {
        var work = new MemoryBlobStore();
        var revision = await ExtractAsync(work);
        var pair = Memories.Pair("无其他事项。", "There is nothing else.") with { Agency = revision.Report.AgencySlug, Report = revision.Report, Context = SegmentContext.Text };
        work.Interrupt(WorkPath.Bilingual(revision), () => new AgencyMemories(work).AddAsync(revision.Report.AgencySlug, [pair], CancellationToken.None));

        var outcome = await StageOver(work, new ScriptedEngine()).RunAsync(revision, CancellationToken.None);

        Assert.Equal(1, outcome.Counts.Human);
        Assert.Contains("There is nothing else.", work.Text(WorkPath.Bilingual(revision)), StringComparison.Ordinal);
    }

    private static TranslationStage StageOver(IBlobStore work, ITranslationEngine? engine) => new(
        new() { Memory = Memories.Of("全年工作平稳有序。", "The year was calm and orderly.") },
        engine is null ? null : new MachineTranslation(engine, work, new(), EngineBudget.Unlimited, new LeapingClock()),
        work,
        new MemoryBlobStore());

    private static async Task<Revision> ExtractAsync(IBlobStore work)
    {
        var upload = Uploads.Text(new ReportText().ToString()) with { Arrived = Noon };
        Assert.True((await new ExtractionStage(new ReportExtractor(AgencyRegistry.Empty, TimeProvider.System), work).RunAsync(upload, CancellationToken.None)).IsSuccess(out var extraction));
        return extraction.Revision;
    }
}
