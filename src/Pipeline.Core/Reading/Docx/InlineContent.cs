using System.Xml.Linq;

namespace Pipeline.Core.Reading.Docx;

/// <summary>What one paragraph holds.</summary>
/// <param name="Text">Its visible text; manual line breaks are line feeds.</param>
/// <param name="Runs">How the text is set; none where that was not asked for.</param>
/// <param name="Figures">Its pictures and charts.</param>
/// <param name="TextBoxes">The text boxes anchored in it.</param>
internal sealed record InlineContent(string Text, IReadOnlyList<SetRun> Runs, IReadOnlyList<(string? Alt, string? Name)> Figures, IReadOnlyList<XElement> TextBoxes)
{
    /// <summary>Formulas written as fields that could not be read.</summary>
    public int UnreadFormulas { get; init; }
}
