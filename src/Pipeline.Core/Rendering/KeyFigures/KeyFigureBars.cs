using System.Globalization;

namespace Pipeline.Core.Rendering.KeyFigures;

/// <summary>
/// A bar chart as a list: each figure stands in words above its bar, and is the bar's text alternative. Length alone says how
/// much; the thinner bar is the year before. Nothing is told by colour.
/// </summary>
internal static class KeyFigureBars
{
    /// <summary>In per cent: never too little to be seen, for anything more than zero.</summary>
    private const decimal LeastLength = 0.5m;

    /// <summary>The chart. All its bars have one scale, from zero to the largest figure of either year; a unit they share is said once.</summary>
    /// <param name="voice">The languages of the page.</param>
    /// <param name="id">The id of the chart, from which those of its bars are made.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="figures">Its figures from top to bottom.</param>
    public static Html Of(Voice voice, string id, Phrase title, IReadOnlyList<ShownFigure> figures)
    {
        var most = figures.Max(figure => Math.Max(figure.Reading.Value ?? 0, figure.YearOnYear?.Before ?? 0));
        var shared = ShownFigure.SharedUnit(figures);
        return Html.Of($"""
            <div class="chart">
              <h3>{voice.Say(title)}{FigureText.Unit(voice, shared)}</h3>
              <ul>
                {figures.Select((figure, index) => Item(voice, $"{id}-{index + 1}", shared is null ? figure : figure.WithoutUnit, most))}
              </ul>
            </div>
            """);
    }

    private static Html Item(Voice voice, string id, ShownFigure figure, decimal most) => Html.Of(
        $"""<li><p id="{id}"><span>{voice.Line(figure.Name)}</span> {FigureText.Number(voice, figure.Reading)}{FigureText.Signs(voice, figure)}</p>{Bars(id, figure, most)}</li>""");

    /// <summary>The bars of both years; nothing is drawn for what is zero or missing.</summary>
    private static Html Bars(string id, ShownFigure figure, decimal most)
    {
        var now = figure.Reading.Value is > 0 and var value ? Html.Of($"""<rect width="{Length(value, most)}" height="8"/>""") : Html.None;
        var before = figure.YearOnYear is { Before: > 0 and var past } ? Html.Of($"""<rect class="was" y="9" width="{Length(past, most)}" height="3"/>""") : Html.None;
        return now.IsEmpty && before.IsEmpty ? Html.None : Html.Of($"""<svg role="img" aria-labelledby="{id}">{now}{before}</svg>""");
    }

    private static string Length(decimal value, decimal most) =>
        Math.Max(LeastLength, Math.Round(value * 100 / most, 1)).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
