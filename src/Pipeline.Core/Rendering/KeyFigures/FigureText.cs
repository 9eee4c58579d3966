using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Rendering.KeyFigures;

/// <summary>Key figures as text: all that a chart shows is said in words too.</summary>
internal static class FigureText
{
    private static readonly Dictionary<string, Phrase> Units =
        StatutoryForms.Default.Statistics.Units.ToDictionary(unit => unit.ZhHans, unit => new Phrase(unit.ZhHans, unit.En));

    /// <summary>The figure with its unit; a dash where it is not given, which <see cref="Remarks"/> says in words.</summary>
    public static Html Number(Voice voice, FigureReading reading) => reading.Value is { } value
        ? Html.Of($"<b>{FigureReading.Write(value)}{Unit(voice, reading.Unit)}</b>")
        : Html.Of($"""<b aria-hidden="true">–</b>""");

    /// <summary>The unit in the page's languages; one the forms do not know, as the report names it; nothing where there is none.</summary>
    public static Html Unit(Voice voice, string? unit) => unit is null ? Html.None
        : Html.Of($" <small>{(Units.TryGetValue(unit, out var known) ? voice.Say(known) : voice.In(Language.SimplifiedChinese, unit))}</small>");

    /// <summary>What is missing of the figure, and how it was the year before.</summary>
    public static Html Remarks(Voice voice, ShownFigure figure) => Html.Join("", new[] { Lack(figure.Reading), figure.YearOnYear?.Words }
        .OfType<Phrase>()
        .Select(words => Html.Of($" <small>{voice.Say(words)}</small>")));

    /// <summary>The same for the row of a chart, where there are many: the year before by signs alone.</summary>
    public static Html Signs(Voice voice, ShownFigure figure) => Html.Join("",
    [
        Lack(figure.Reading) is { } lack ? Html.Of($" <small>{voice.Say(lack)}</small>") : Html.None,
        figure.YearOnYear is { } before ? Html.Of($" <small>{before.Signs}</small>") : Html.None,
    ]);

    private static Phrase? Lack(FigureReading reading) => reading switch
    {
        { Value: null } => KeyFigurePhrases.NotGiven,
        { Value: { } value, Missing: > 0 } => KeyFigurePhrases.AtLeast(FigureReading.Write(value), reading.Missing, reading.Parts),
        _ => null,
    };
}
