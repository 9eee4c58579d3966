using Pipeline.Core.Model;
using Pipeline.Core.Quality;
using Pipeline.Core.Review;
using Pipeline.Core.Storage;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Engines;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Publishing;

/// <summary><c>report.json</c> → <c>bilingual.json</c>.</summary>
/// <param name="knowledge">What is known of all reports.</param>
/// <param name="machine">Translates what is not; null where no engine is asked.</param>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site: what a revision replaces says which sentences are being updated.</param>
public sealed class TranslationStage(Knowledge knowledge, MachineTranslation? machine, IBlobStore work, IBlobStore site)
{
    private readonly ReportTranslator _translator = new(knowledge);
    private readonly AgencyMemories _memories = new(work);
    private readonly Predecessors _predecessors = new(work, site);

    /// <summary>
    /// Translates the stored report of a revision. Whatever becomes of the engine, the report can be published: what is
    /// pending says so, and the outcome says when it is worth running the stage again. Where two runs overlap, the one that
    /// came less far does not undo the other. What a person approves meanwhile is not missed: the run begins again.
    /// </summary>
    public async Task<TranslationOutcome> RunAsync(Revision revision, CancellationToken cancellationToken)
    {
        var report = StoredJson.Read(await work.RequireAsync(WorkPath.Report(revision), cancellationToken), StoredJson.Report);
        var approved = await _memories.VersionOfAsync(report.AgencySlug, cancellationToken);
        while (true)
        {
            var outcome = await TranslateAsync(revision, report, approved.Memory, cancellationToken);
            var stored = await work.UpdateAsync(WorkPath.Bilingual(revision), StoredJson.BilingualReport, kept => Better(kept, outcome), cancellationToken);
            var version = approved.Version;
            approved = await _memories.VersionOfAsync(report.AgencySlug, cancellationToken);
            if (version == approved.Version)
            {
                return new(stored.Counts, outcome.Outcome) { ReportCharacters = ReportSize.Of(report) };
            }
        }
    }

    /// <summary>What is to be stored: where an engine left off, what another run has already had from it; never less of what people wrote.</summary>
    private static BilingualReport Better(BilingualReport? kept, TranslatedReport made) =>
        made.Outcome.ResumeAt is not null && kept is not null && kept.Counts.Pending < made.Report.Counts.Pending && kept.Counts.Human >= made.Report.Counts.Human
            ? kept
            : made.Report;

    /// <summary>Translates a report and looks through the translation; nothing is stored but what an engine answers.</summary>
    public async Task<TranslatedReport> TranslateAsync(Revision revision, Report report, CancellationToken cancellationToken) =>
        await TranslateAsync(revision, report, await _memories.OfAsync(report.AgencySlug, cancellationToken), cancellationToken);

    private async Task<TranslatedReport> TranslateAsync(Revision revision, Report report, TranslationMemory approved, CancellationToken cancellationToken)
    {
        var known = _translator.Translate(revision.Hash, report, approved);
        var (translated, outcome) = machine is null ? (await MachineTranslation.RecallAsync(known, work, cancellationToken), EngineOutcome.None) : await machine.TranslateAsync(known, cancellationToken);
        var former = await _predecessors.OfAsync(revision, cancellationToken);
        var checks = new TranslationChecks(knowledge.Lexicon.For(report.AgencySlug));
        return new(checks.Examine(former is null ? translated : FormerTexts.Carry(translated, former)), outcome);
    }

    /// <summary>What a reviewer of a report is given: the lexicon's terms, and approved translations of similar sentences.</summary>
    public async Task<ReviewAids> AidsAsync(BilingualReport report, CancellationToken cancellationToken)
    {
        var approved = await _memories.OfAsync(report.Report.AgencySlug, cancellationToken);
        return ReviewAids.From(knowledge.Lexicon.For(report.Report.AgencySlug), approved.Over(knowledge.Memory), report);
    }
}

/// <summary>A report as it is translated by now.</summary>
/// <param name="Report">The report.</param>
/// <param name="Outcome">What came of asking an engine.</param>
public sealed record TranslatedReport(BilingualReport Report, EngineOutcome Outcome);
