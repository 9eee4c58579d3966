using Pipeline.Core.Model;

namespace Pipeline.Core.Search;

/// <summary>The two languages of a report's texts.</summary>
internal sealed class UnitSides(BilingualReport bilingual)
{
    private readonly Dictionary<string, TranslationUnit> _units = bilingual.Units.DistinctBy(unit => unit.Id).ToDictionary(unit => unit.Id);

    /// <summary>The report.</summary>
    public Report Report => bilingual.Report;

    /// <summary>A text in both languages; what is not translated stands on its own side alone.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="asReceived">The text as received.</param>
    public SearchUnit Of(string id, string asReceived)
    {
        var translated = _units.TryGetValue(id, out var unit) ? Target(unit) : "";
        return Report.Language.IsChinese ? new(id, asReceived, translated) : new(id, translated, asReceived);
    }

    private string Target(TranslationUnit unit)
    {
        var between = bilingual.Target.IsChinese ? "" : " ";
        var segments = string.Join(between, unit.Segments.Where(segment => segment.Target is not null).Select(segment => segment.Lead?.Target + segment.Target?.Trim()));
        return segments.Length > 0 && unit.Enumerator is { } enumerator ? enumerator.Target.TrimEnd() + between + segments : segments;
    }
}
