using System.Diagnostics;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Figures;

/// <summary>One difference between the figures of a segment and of its translation.</summary>
/// <param name="Reason">What is wrong.</param>
/// <param name="Outcome">How much it matters.</param>
/// <param name="Chinese">The words of the Chinese text, as received; null when it has none.</param>
/// <param name="English">The words of the English text, as received; null when it has none.</param>
public sealed record FigureFinding(FigureReason Reason, FigureOutcome Outcome, string? Chinese, string? English)
{
    /// <summary>The finding as people read it, in both languages.</summary>
    public Diagnostic ToDiagnostic()
    {
        var (severity, zh, en) = (Outcome is FigureOutcome.Error ? Severity.Error : Severity.Warning, Chinese ?? "", English ?? "");
        return Reason switch
        {
            FigureReason.Missing => Findings.FigureMissing(severity, zh),
            FigureReason.Added => Findings.FigureAdded(severity, en),
            FigureReason.DifferentValue => Findings.FigureDiffers(severity, zh, en),
            FigureReason.Rounded => Findings.FigureRounded(severity, zh, en),
            FigureReason.Unit => Findings.FigureUnit(severity, zh, en),
            FigureReason.ModifierLost => Findings.FigureModifierLost(severity, zh, en),
            FigureReason.ModifierReversed => Findings.FigureModifierReversed(severity, zh, en),
            FigureReason.Range => Findings.FigureRange(severity, zh, en),
            FigureReason.Direction => Findings.FigureDirection(severity, zh, en),
            FigureReason.ToOrBy => Findings.FigureToOrBy(severity, zh, en),
            FigureReason.Base => Findings.FigureBase(severity, zh, en),
            FigureReason.Exchanged => Findings.FiguresExchanged(severity, zh, en),
            FigureReason.Sum => Findings.FigureSum(severity, zh, en),
            FigureReason.TooLong => Findings.FiguresNotCompared(severity, FigureCheck.LongestText),
            _ => throw new UnreachableException(),
        };
    }
}
