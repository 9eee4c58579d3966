namespace Pipeline.Core.Figures;

/// <summary>Whether the English of a segment says the same figures as the Chinese.</summary>
/// <param name="Findings">Every difference found, in the order of the Chinese text; what only the English has comes last.</param>
public sealed record FigureVerdict(IReadOnlyList<FigureFinding> Findings)
{
    /// <summary>The gravest of the findings.</summary>
    public FigureOutcome Outcome => Findings.Count == 0 ? FigureOutcome.Ok : Findings.Max(finding => finding.Outcome);
}

/// <summary>How much a difference matters, least first.</summary>
public enum FigureOutcome
{
    /// <summary>Both sides say the same.</summary>
    Ok,

    /// <summary>A reviewer should look: something that shades a figure is gone, or the order of figures speaks against the pair.</summary>
    Warning,

    /// <summary>A figure is wrong, lost or invented: the pair must not count as reviewed.</summary>
    Error,
}
