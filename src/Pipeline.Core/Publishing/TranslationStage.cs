using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Publishing;

/// <summary><c>report.json</c> → <c>bilingual.json</c>.</summary>
/// <param name="translator">Looks up lexicon and memory.</param>
/// <param name="machine">Translates what neither knows; null where no engine is asked.</param>
/// <param name="work">Where stages hand over.</param>
public sealed class TranslationStage(ReportTranslator translator, MachineTranslation? machine, IBlobStore work)
{
    /// <summary>
    /// Translates the stored report of a revision. Whatever becomes of the engine, the report can be published: what is
    /// pending says so, and the outcome says when it is worth running the stage again. Where two runs overlap, the one that
    /// came less far does not undo the other.
    /// </summary>
    public async Task<TranslationOutcome> RunAsync(Revision revision, CancellationToken cancellationToken)
    {
        var report = StoredJson.Read(await work.RequireAsync(WorkPath.Report(revision), cancellationToken), StoredJson.Report);
        var known = translator.Translate(revision.Hash, report);
        var (bilingual, outcome) = machine is null ? (known, EngineOutcome.None) : await machine.TranslateAsync(known, cancellationToken);
        var stored = await work.UpdateAsync(
            WorkPath.Bilingual(revision),
            StoredJson.BilingualReport,
            kept => outcome.ResumeAt is not null && kept is not null && kept.Counts.Pending < bilingual.Counts.Pending ? kept : bilingual,
            cancellationToken);
        return new(stored.Counts, outcome) { ReportCharacters = ReportSize.Of(report) };
    }
}
