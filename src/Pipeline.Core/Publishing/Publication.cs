using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Publishing;

/// <summary>Where a revision stands in the archive after the publication stage.</summary>
/// <param name="Entry">Its entry; when it was overtaken, that of the revision that stands in its place.</param>
/// <param name="Standing">How it stands.</param>
internal sealed record Publication(CatalogueEntry Entry, PublicationStanding Standing)
{
    /// <summary>True when readers who come to the report's address now read this revision.</summary>
    public bool IsShown => Standing is PublicationStanding.New or PublicationStanding.Unchanged;

    /// <summary>
    /// What does not follow from the report of the year before, or does not lead to that of the year after, where those are
    /// published. It depends on what else is in the archive, so it is told and never stored with the report.
    /// </summary>
    public IReadOnlyList<Diagnostic> AcrossYears { get; init; } = [];

    /// <summary>What the agency should know of it.</summary>
    public IReadOnlyList<Diagnostic> Remarks => [.. OfStanding, .. AcrossYears];

    private IReadOnlyList<Diagnostic> OfStanding => Standing switch
    {
        PublicationStanding.New => [],
        PublicationStanding.Overtaken => [Findings.Overtaken(Entry.Revision)],
        PublicationStanding.Barred => [Findings.WithdrawnMeanwhile()],
        PublicationStanding.Withdrawn => [Findings.WithdrawnSince(Entry.Revision)],
        var standing => [Findings.AlreadyPublished(Entry.Revision, standing is PublicationStanding.Superseded)],
    };
}

/// <summary>How a revision can stand in the archive.</summary>
internal enum PublicationStanding
{
    /// <summary>It has just been published, and is the current one.</summary>
    New,

    /// <summary>It was published as it is before, and is the current one.</summary>
    Unchanged,

    /// <summary>It was published before, and a later one has taken its place.</summary>
    Superseded,

    /// <summary>A later upload was published before this one could be: this one never was, nor will be.</summary>
    Overtaken,

    /// <summary>It was published before, and the report has been withdrawn since.</summary>
    Withdrawn,

    /// <summary>It was under way when the report was withdrawn, and never was published.</summary>
    Barred,
}
