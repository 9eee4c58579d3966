using Pipeline.Core.Model;

namespace Pipeline.Core.Structure;

/// <summary>
/// Tells a statutory section whose heading does not: by the statutory table in it, else by its number between
/// neighbours that are known.
/// </summary>
internal static class SectionsByPlace
{
    /// <summary>The number of the last statutory section.</summary>
    private const int Last = (int)SectionKind.OtherMatters + 1;

    /// <summary>The sections, those found so with their kind; no kind is given twice.</summary>
    /// <param name="sections">All sections in document order.</param>
    /// <param name="tables">The tables they hold.</param>
    public static IReadOnlyList<Section> Settle(IReadOnlyList<Section> sections, IReadOnlyList<ReportTable> tables)
    {
        var kinds = KindsOfTables(sections, tables);
        var withTables = Given(sections, top => kinds[top.Id].Distinct().ToArray() is [var only] ? only : null);
        var tops = withTables.Where(section => section.Level == 1).ToArray();
        return Given(withTables, top => KindOfPlace(top, tops));
    }

    private static IReadOnlyList<Section> Given(IReadOnlyList<Section> sections, Func<Section, SectionKind?> kindOf)
    {
        var taken = sections.Select(section => section.Canonical).OfType<SectionKind>().ToHashSet();
        return [.. sections.Select(section => section is { Level: 1, Canonical: null } && kindOf(section) is { } kind && taken.Add(kind) ? section with { Canonical = kind } : section)];
    }

    /// <summary>By the id of a level-1 section, the statutory sections its tables belong to.</summary>
    private static ILookup<string, SectionKind> KindsOfTables(IReadOnlyList<Section> sections, IReadOnlyList<ReportTable> tables)
    {
        var kinds = tables.ToDictionary(table => table.Id, table => SectionOf(table.Kind));
        return (from section in sections
                from place in section.Blocks.OfType<TableBlock>()
                where kinds[place.Table] is not null
                select (Top: section.Id.Split('-')[0], Kind: kinds[place.Table] ?? default)).ToLookup(held => held.Top, held => held.Kind);
    }

    /// <summary>The heading numbered N, the Nth of its level, after section N−1 and before section N+1.</summary>
    private static SectionKind? KindOfPlace(Section top, Section[] tops) =>
        top.NumberValue is >= 1 and <= Last and { } number && number <= tops.Length && tops[number - 1].Id == top.Id
        && (number == 1 || tops[number - 2].Canonical == (SectionKind)(number - 2))
        && (number == Last ? tops.Length == Last : number < tops.Length && tops[number].Canonical == (SectionKind)number)
            ? (SectionKind)(number - 1)
            : null;

    private static SectionKind? SectionOf(TableKind kind) => kind switch
    {
        TableKind.ProactiveDisclosure => SectionKind.ProactiveDisclosure,
        TableKind.Applications => SectionKind.Applications,
        TableKind.ReviewLitigation => SectionKind.ReviewLitigation,
        _ => null,
    };
}
