using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.KeyFigures;

/// <summary>A figure readers look for first, and where the form has it.</summary>
/// <param name="Table">The statutory table it stands in.</param>
/// <param name="Name">What it is called, in the words of the form.</param>
/// <param name="Cells">The cells it is the sum of, mostly one.</param>
internal sealed record KeyFigure(TableKind Table, Phrase Name, params IReadOnlyList<string> Cells)
{
    /// <summary>The only form that counts it this way; null for a figure all forms of the table have.</summary>
    public Generation? Only { get; init; }
}

/// <summary>Figures of one kind that are drawn in one chart, on one scale.</summary>
/// <param name="Title">The title of the chart.</param>
/// <param name="Members">The figures from top to bottom.</param>
internal sealed record KeyFigureChart(Phrase Title, params IReadOnlyList<KeyFigure> Members);
