using Pipeline.Core.Model;
using Pipeline.Core.Publishing;

namespace Pipeline.Local.Output;

/// <summary>What became of one file.</summary>
/// <param name="Name">The file as the person at the desk knows it.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Report">What was read from it; null when it was rejected.</param>
internal sealed record PublishedFile(string Name, PublishOutcome Outcome, Report? Report)
{
    /// <summary>Its entry, if it has one.</summary>
    public CatalogueEntry? Entry => EntryOf(Outcome);

    /// <summary>How many errors were found in it. A file may be published with errors in it: its sections and sums are the agency's business.</summary>
    public int Errors => Outcome.Diagnostics.Count(finding => finding.Severity is Severity.Error);

    /// <summary>The entry an outcome names, if it names one.</summary>
    public static CatalogueEntry? EntryOf(PublishOutcome outcome) => outcome switch
    {
        Published published => published.Entry,
        Unchanged unchanged => unchanged.Entry,
        _ => null,
    };
}
