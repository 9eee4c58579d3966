using System.Text.RegularExpressions;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation.Memory;

/// <summary>A text with its figures taken out, so that the fee sentence of one year is found for the next.</summary>
internal static partial class FigureMask
{
    /// <summary>Stands for a figure.</summary>
    private const string Blank = "＃";

    /// <summary>The text with a mark in place of every figure.</summary>
    public static string Of(string text) => Figure().Replace(ScriptFolding.Fold(text), Blank);

    /// <summary>True when there is a figure in it.</summary>
    public static bool HasFigures(string text) => Figure().IsMatch(ScriptFolding.Fold(text));

    /// <summary>The figures of a text, in their order.</summary>
    public static IReadOnlyList<PrintedFigure> FiguresOf(string text) =>
        [.. Figure().Matches(ScriptFolding.Fold(text)).Select(match => new PrintedFigure(match.Index, match.Value))];

    /// <summary>Arabic digits with their separators. What is written in words or characters stays part of the sentence.</summary>
    [GeneratedRegex(@"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")]
    private static partial Regex Figure();
}

/// <summary>A figure as a text prints it.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Text">Its digits, with their separators.</param>
internal sealed record PrintedFigure(int Place, string Text)
{
    /// <summary>Its digits without grouping: what must be the same for two figures to be the same.</summary>
    public string Digits => Text.Replace(",", "", StringComparison.Ordinal);

    /// <summary>True when thousands are set apart.</summary>
    public bool IsGrouped => Text.Contains(',', StringComparison.Ordinal);
}
