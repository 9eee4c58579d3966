using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>What the pages of a revision know beyond the report itself.</summary>
internal sealed record ReportSurroundings
{
    /// <summary>The report's history, as far as the pages know it.</summary>
    public ReportHistory History { get; init; } = new();

    /// <summary>What the registry knows of the agency.</summary>
    public Agency? Agency { get; init; }

    /// <summary>Where readers reach the site.</summary>
    public SiteAddress Address { get; init; } = SiteAddress.Desk;

    /// <summary>The agency's report for the year before, as it is published now; null where there is none. Superseded revisions do not look at it: they are never drawn again.</summary>
    public Report? YearBefore { get; init; }

    /// <summary>The revision that took this one's place; null for the current one.</summary>
    public BilingualReport? Successor { get; init; }
}
