using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>Where a revision stands: at the report's own address while it is the current one, at its own when it is superseded.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="IsCurrent">False when a later revision has taken its place.</param>
internal sealed record RevisionAddress(Revision Revision, bool IsCurrent)
{
    /// <summary>The address of a revision.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="history">The report's history; a revision without one is the current one.</param>
    public static RevisionAddress Of(Revision revision, ReportHistory history) =>
        new(revision, history.Newest is null || history.Current?.Revision == revision.Hash);

    /// <summary>One of its views.</summary>
    public SitePath View(ReportView view) => IsCurrent ? SitePath.Report(Revision.Report, view) : SitePath.Superseded(Revision, view);

    /// <summary>A file beside its pages.</summary>
    public SitePath Beside(string name) => IsCurrent ? SitePath.Beside(Revision.Report, name) : SitePath.Beside(Revision, name);
}
