using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Translation;

namespace Pipeline.Core.Publishing;

/// <summary><c>report.json</c> → <c>bilingual.json</c>.</summary>
/// <param name="translator">Looks up lexicon and memory.</param>
/// <param name="work">Where stages hand over.</param>
public sealed class TranslationStage(ReportTranslator translator, IBlobStore work)
{
    /// <summary>Translates the stored report of a revision.</summary>
    public async Task<TranslationOutcome> RunAsync(Revision revision, CancellationToken cancellationToken)
    {
        var report = StoredJson.Read(await work.RequireAsync(WorkPath.Report(revision), cancellationToken), StoredJson.Report);
        var bilingual = translator.Translate(revision.Hash, report);
        await work.PutAsync(WorkPath.Bilingual(revision), StoredJson.Write(bilingual, StoredJson.BilingualReport), cancellationToken);
        return new(bilingual.Counts, null, bilingual.Counts.Pending > 0 ? [Findings.Pending(bilingual.Counts.Pending, bilingual.Counts.Total)] : []);
    }
}
