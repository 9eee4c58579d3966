using Pipeline.Core.Model;
using Pipeline.Core.Quality;
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
    /// came less far does not undo the other.
    /// </summary>
    public async Task<TranslationOutcome> RunAsync(Revision revision, CancellationToken cancellationToken)
    {
        var report = StoredJson.Read(await work.RequireAsync(WorkPath.Report(revision), cancellationToken), StoredJson.Report);
        var approved = await _memories.OfAsync(report.AgencySlug, cancellationToken);
        var known = _translator.Translate(revision.Hash, report, approved);
        var (translated, outcome) = machine is null ? (known, EngineOutcome.None) : await machine.TranslateAsync(known, cancellationToken);
        var former = await _predecessors.OfAsync(revision, cancellationToken);
        var checks = new TranslationChecks(knowledge.Lexicon.For(report.AgencySlug));
        var bilingual = checks.Examine(former is null ? translated : FormerTexts.Carry(translated, former));
        var stored = await work.UpdateAsync(
            WorkPath.Bilingual(revision),
            StoredJson.BilingualReport,
            kept => outcome.ResumeAt is not null && kept is not null && kept.Counts.Pending < bilingual.Counts.Pending ? kept : bilingual,
            cancellationToken);
        return new(stored.Counts, outcome);
    }
}
