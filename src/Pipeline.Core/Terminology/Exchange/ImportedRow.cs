using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology.Exchange;

/// <summary>A row as another format has it, which may be silent about what a lexicon must say.</summary>
/// <param name="Chinese">The term.</param>
/// <param name="English">The rendering.</param>
/// <param name="Status">What the file says of it; null when it says nothing.</param>
/// <param name="Scope">For whom; null when the file says nothing a lexicon understands.</param>
/// <param name="Note">A remark; may be empty.</param>
/// <param name="Line">Its 1-based line.</param>
internal sealed record ImportedRow(string Chinese, string English, RenderingStatus? Status, string? Scope, string Note, int Line)
{
    /// <summary>
    /// The rows of a lexicon. Of renderings without a status the first is preferred, unless another says it is, and the rest
    /// are admitted; what does not say for whom it speaks comes from elsewhere and speaks for this archive.
    /// </summary>
    public static Result<LexiconFile> Settle(IReadOnlyList<ImportedRow> rows, IReadOnlyList<Diagnostic> found)
    {
        var hasPreferred = rows.Where(row => row.Status is RenderingStatus.Preferred).Select(row => row.Key).ToHashSet();
        return LexiconFile.Of([.. rows.Select(row => new LexiconRow
        {
            Chinese = row.Chinese,
            English = row.English,
            Status = row.Status ?? (hasPreferred.Add(row.Key) ? RenderingStatus.Preferred : RenderingStatus.Admitted),
            Scope = row.Place.Scope,
            Agency = row.Place.Agency,
            Note = row.Note,
            Line = row.Line,
        })], found);
    }

    private (LexiconScope Scope, string? Agency) Place => LexiconWords.Scope(Scope ?? "") ?? (LexiconScope.Archive, null);

    private (string Term, LexiconScope Scope, string? Agency) Key => (FoldedKey.Of(Chinese), Place.Scope, Place.Agency);
}
