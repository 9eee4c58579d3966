using System.Text.RegularExpressions;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Docx;

/// <summary>The number a paragraph begins with.</summary>
/// <param name="Text">The number as printed, with the space that follows it; empty for a bullet.</param>
/// <param name="IsBullet">True for a mark that does not count.</param>
internal readonly record struct ParagraphNumber(string Text, bool IsBullet);

/// <summary>Counts the numbered paragraphs in the order they are printed.</summary>
internal sealed partial class NumberingCounter(NumberingDefinitions definitions)
{
    /// <summary>For every abstract definition the last number of each level; null for a level that starts anew.</summary>
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int Instance, int Level)> _startedAnew = [];

    /// <summary>The level of an instance a style is linked to.</summary>
    public int? LevelOfStyle(int instanceId, string? style) =>
        definitions.Find(instanceId)?.Levels.Where(level => level.Value.Style is { } linked && linked == style).Select(level => (int?)level.Key).FirstOrDefault();

    /// <summary>Counts one paragraph and returns its number; null when there is no such numbering.</summary>
    public ParagraphNumber? Next(int instanceId, int level)
    {
        if (definitions.Find(instanceId) is not { } instance || !instance.Levels.TryGetValue(level, out var definition))
        {
            return null;
        }

        if (definition.Format == NumberFormats.Bullet)
        {
            return new("", IsBullet: true);
        }

        var counters = Advance(instanceId, instance, level);
        var text = Placeholder().Replace(definition.Pattern, match => Print(instance, counters, match.ValueSpan[1] - '1', definition.IsLegal));
        return new(text.Length == 0 ? "" : text + definition.Separator, IsBullet: false);
    }

    private int?[] Advance(int instanceId, NumberingInstance instance, int level)
    {
        if (!_counters.TryGetValue(instance.Abstract, out var counters))
        {
            _counters[instance.Abstract] = counters = new int?[NumberingDefinitions.LevelCount];
        }

        if (instance.StartOverrides.ContainsKey(level) && _startedAnew.Add((instanceId, level)))
        {
            counters[level] = null;
        }

        for (var higher = 0; higher < level; higher++)
        {
            counters[higher] ??= StartOf(instance, higher);
        }

        counters[level] = counters[level] is { } last && last < int.MaxValue ? last + 1 : StartOf(instance, level);
        for (var lower = level + 1; lower < NumberingDefinitions.LevelCount; lower++)
        {
            if (instance.Levels.GetValueOrDefault(lower)?.RestartAfter is not { } restart || level < restart)
            {
                counters[lower] = null;
            }
        }

        return counters;
    }

    private static int StartOf(NumberingInstance instance, int level) =>
        instance.StartOverrides.TryGetValue(level, out var start) ? start : instance.Levels.GetValueOrDefault(level)?.Start ?? 1;

    private static string Print(NumberingInstance instance, int?[] counters, int level, bool isLegal)
    {
        var format = instance.Levels.GetValueOrDefault(level)?.Format ?? NumberFormats.Decimal;
        return NumberFormats.Format(counters[level] ?? StartOf(instance, level), isLegal && format != NumberFormats.None ? NumberFormats.Decimal : format);
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
