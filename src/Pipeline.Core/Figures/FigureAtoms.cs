using Pipeline.Core.Figures.Atoms;

namespace Pipeline.Core.Figures;

/// <summary>Takes the typed atoms out of a text, each type from what the types before it left.</summary>
internal static class FigureAtoms
{
    private static readonly Func<FigureText, IEnumerable<Atom>>[] Chinese =
    [
        Addresses.Those, Telephones.Those, Enumerators.Chinese, UnitLabels.Chinese, DocumentNumbers.Chinese, Articles.Chinese, Decades.Chinese, Periods.Chinese, Dates.Chinese,
        Weekdays.Chinese, Times.Chinese, Fractions.Chinese, Percentages.Chinese, Multiples.Chinese, Ordinals.Chinese, Idioms.Chinese, Codes.Those,
        RelativeYears.Chinese, Magnitudes.Chinese, Durations.Chinese, Numbers.Chinese,
    ];

    private static readonly Func<FigureText, IEnumerable<Atom>>[] English =
    [
        Addresses.Those, Telephones.Those, Enumerators.English, UnitLabels.English, DocumentNumbers.English, Articles.English, Decades.English, Idioms.English, Periods.English, Times.English,
        Dates.English, Weekdays.English, Codes.Those, RelativeYears.English, Percentages.English, Multiples.English, Fractions.English, Ordinals.English,
        Magnitudes.English, Numbers.English,
    ];

    /// <summary>Every figure of a Chinese text, in order.</summary>
    public static IReadOnlyList<Atom> OfChinese(FigureText text) => SharedUnits.Spread(text, Of(text, Chinese));

    /// <summary>Every figure of an English text, in order.</summary>
    public static IReadOnlyList<Atom> OfEnglish(FigureText text) => SharedUnits.Spread(text, Of(text, English));

    private static List<Atom> Of(FigureText text, Func<FigureText, IEnumerable<Atom>>[] types)
    {
        var atoms = new List<Atom>();
        foreach (var type in types)
        {
            var found = type(text).ToList();
            found.ForEach(atom => text.Take(atom.Start, atom.End));
            atoms.AddRange(found);
        }

        atoms.Sort((a, b) => a.Start.CompareTo(b.Start));
        return atoms;
    }
}
