using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>How a report is translated, in numbers: its segments by the words they are marked with.</summary>
internal static class TranslationTotals
{
    /// <summary>How many segments come from where; rows that count nothing are left out, those a reader must know are not.</summary>
    public static IReadOnlyList<(int Count, Phrase Name)> Of(BilingualReport report)
    {
        var segments = report.Units.SelectMany(unit => unit.Segments).ToList();
        var counts = report.Counts;
        var adapted = segments.Count(segment => segment.IsAdapted);
        (int Count, Phrase Name, bool IsAlways)[] rows =
        [
            (counts.Lexicon, Phrases.Lexicon, true),
            (counts.Memory - adapted, Phrases.Memory, false),
            (counts.Human, Phrases.Human, true),
            (adapted, Phrases.Adapted, false),
            (counts.Machine, Phrases.Machine, true),
            (counts.Pending, Phrases.Pending, true),
            (segments.Count(segment => segment.IsDoubtful), Phrases.Doubtful, false),
            (segments.Count(segment => segment.Former is not null), Phrases.Updating, false),
        ];
        return [.. rows.Where(row => row.IsAlways || row.Count > 0).Select(row => (row.Count, row.Name))];
    }

    /// <summary>The engines that took part, each with its version and the days it worked.</summary>
    public static IReadOnlyList<string> Engines(BilingualReport report) =>
    [
        .. from segment in report.Units.SelectMany(unit => unit.Segments)
           where segment.Engine is not null
           group segment.Made by (segment.Engine, segment.EngineVersion) into engine
           orderby engine.Key.Engine, engine.Key.EngineVersion
           select string.Join(", ", new[] { $"{engine.Key.Engine} {engine.Key.EngineVersion}".TrimEnd(), Days(engine) }.Where(part => part.Length > 0)),
    ];

    private static string Days(IEnumerable<DateOnly?> made) => made.OfType<DateOnly>().Order().ToList() switch
    {
        [] => "",
        [var first, .., var last] when first != last => $"{Iso(first)} – {Iso(last)}",
        [var day, ..] => Iso(day),
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
