namespace Pipeline.Core.Rendering.KeyFigures;

/// <summary>
/// A bar chart as a list: each figure stands in words above its bar, and is the bar's text alternative. Length alone says how
/// much; the thinner bar is the year before. Nothing is told by colour.
/// </summary>
internal static class KeyFigureBars
{
    private const int Width = 1000;

    /// <summary>The chart. All its bars have one scale, from zero to the largest figure of either year.</summary>
    /// <param name="voice">The languages of the page.</param>
    /// <param name="id">The id of the chart, from which those of its bars are made.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="figures">Its figures from top to bottom.</param>
    public static Html Of(Voice voice, string id, Phrase title, IReadOnlyList<ShownFigure> figures)
    {
        var most = figures.Max(figure => Math.Max(figure.Reading.Value ?? 0, figure.YearOnYear?.Before ?? 0));
        return Html.Of($"""
            <div class="chart">
              <h3>{voice.Say(title)}</h3>
              <ul>
                {figures.Select((figure, index) => Item(voice, $"{id}-{index + 1}", figure, most))}
              </ul>
            </div>
            """);
    }

    private static Html Item(Voice voice, string id, ShownFigure figure, decimal most) => Html.Of($"""
        <li>
          <p id="{id}"><span>{voice.Say(figure.Name)}</span> {FigureText.Number(voice, figure.Reading)}{FigureText.Remarks(voice, figure)}</p>
          {Bars(id, figure, most)}
        </li>
        """);

    private static Html Bars(string id, ShownFigure figure, decimal most)
    {
        var before = figure.YearOnYear is { } past ? Html.Of($"""<rect class="was" y="9" width="{Share(past.Before, most)}" height="3"/>""") : Html.None;
        return figure.Reading.Value is null && before.IsEmpty ? Html.None : Html.Of($"""
            <svg role="img" aria-labelledby="{id}" viewBox="0 0 {Width} 12" preserveAspectRatio="none"><rect width="{Share(figure.Reading.Value ?? 0, most)}" height="8"/>{before}</svg>
            """);
    }

    /// <summary>The length of a bar: nothing for zero, and never too little to be seen for anything more.</summary>
    private static int Share(decimal value, decimal most) => value <= 0 ? 0 : Math.Max(2, (int)Math.Round(value * Width / most));
}
