using System.Collections.Frozen;
using System.Text.Json;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>
/// The prescribed forms as data (<c>statutory_tables.json</c>): sections, tables, and every label they print.
/// The forms of 2019 and 2021 are kept apart: a column of one never stands for a column of the other.
/// </summary>
internal sealed class StatutoryForms
{
    private readonly StatutoryFile _file;
    private readonly FrozenSet<string> _rowKeys;
    private readonly FrozenDictionary<string, FormSection> _sectionsByTitle;

    private StatutoryForms(StatutoryFile file)
    {
        _file = file;
        _rowKeys = file.Table3.Rows.SelectMany(Wordings).Select(FoldedKey.Of).ToFrozenSet();
        _sectionsByTitle = file.Sections
            .SelectMany(section => Wordings(section).Select(FoldedKey.Of).Distinct().Select(key => KeyValuePair.Create(key, section)))
            .ToFrozenDictionary();
    }

    /// <summary>The forms the assembly carries.</summary>
    public static StatutoryForms Default { get; } = Load();

    /// <summary>The six sections in their order.</summary>
    public IReadOnlyList<FormSection> Sections => _file.Sections;

    /// <summary>Table 2 of each generation.</summary>
    public IReadOnlyList<DisclosureForm> Disclosure => _file.Table2;

    /// <summary>Table 4.</summary>
    public ReviewForm ReviewLitigation => _file.Table4;

    /// <summary>The statistical table of before 2019.</summary>
    public StatisticsForm Statistics => _file.Statistics;

    /// <summary>
    /// Every label of every table, in the order of the forms, one for each Chinese wording. Wordings found in reports
    /// count as the label they stand for, unless one of the forms prints the very same words itself.
    /// </summary>
    public IEnumerable<BilingualLabel> Labels => TableLabels.Select(label => label.Label)
        .Concat(Statistics.Rows.Select(row => row.WithoutNote))
        .Concat(TableLabels.SelectMany(label => label.Aliases.Select(alias => new BilingualLabel(alias, alias, label.En))))
        .Concat(Statistics.Rows.Select(row => row.Numbered))
        .DistinctBy(label => label.ZhHans);

    private IEnumerable<FormLabel> TableLabels =>
    [
        .. Disclosure.SelectMany(IEnumerable<FormLabel> (form) => [form.Corner, .. form.Bands.SelectMany(BandLabels)]),
        _file.Table3.Corner, _file.Table3.Band, _file.Table3.Organizations, .. _file.Table3.Columns, .. _file.Table3.Rows,
        .. ReviewLitigation.Groups.Select(group => group.Band).OfType<FormLabel>(), .. ReviewLitigation.Groups, .. ReviewLitigation.Columns,
        Statistics.Corner, Statistics.UnitHead, Statistics.Column, .. Statistics.Units, .. Statistics.Rows,
    ];

    /// <summary>One of the six sections.</summary>
    public FormSection Section(SectionKind kind) => Sections.First(section => section.Kind == kind);

    /// <summary>The section with exactly this title, in any script or language, number left out; null for any other text.</summary>
    public FormSection? SectionTitled(string title) => _sectionsByTitle.GetValueOrDefault(FoldedKey.Of(title));

    /// <summary>Table 3 of a generation.</summary>
    public ApplicationsForm Applications(Generation generation) =>
        _file.Table3 with { Rows = [.. _file.Table3.Rows.Where(row => row.Only is null || row.Only == generation)] };

    /// <summary>
    /// True for a row label of table 3, enumerator included: when a table was flattened to lines, these look like
    /// the headings 一、…四、 and （一）…（七） and are not.
    /// </summary>
    public bool IsTableLabel(string text) => _rowKeys.Contains(FoldedKey.Of(text));

    /// <summary>What the cells of a table are called in the form it follows: by cell id, the labels of row and column.</summary>
    public IReadOnlyDictionary<string, (BilingualLabel Row, BilingualLabel Column)> CellLabels(TableKind kind, Generation? generation) => (kind switch
    {
        TableKind.ProactiveDisclosure => from form in Disclosure
                                         where form.Generation == generation
                                         from band in form.Bands
                                         from row in band.Rows
                                         from column in band.Columns
                                         select ($"{band.Id}.{row.Id}", row.Label, Column: column),
        TableKind.Applications => from row in _file.Table3.Rows from column in _file.Table3.Columns select (row.Id, row.Label, column),
        TableKind.ReviewLitigation => from part in ReviewLitigation.Groups from column in ReviewLitigation.Columns select (part.Id, part.Label, column),
        TableKind.Statistics => Statistics.Rows.Select(row => (row.Id, row.Numbered, Statistics.Column)),
        _ => Enumerable.Empty<(string, BilingualLabel, FormColumn)>(),
    }).ToDictionary(cell => $"{cell.Item1}.{cell.Item3.Id}", cell => (cell.Item2, cell.Item3.Label));

    private static IEnumerable<FormLabel> BandLabels(FormBand band) => [band.Label, .. band.Columns, .. band.Rows];

    private static IEnumerable<string> Wordings(FormLabel label) => [label.ZhHans, label.ZhHant, label.En, .. label.Aliases];

    private static StatutoryForms Load()
    {
        using var stream = EmbeddedData.Open("statutory_tables.json");
        return new(JsonSerializer.Deserialize(stream, StatutoryFormsJson.Default.StatutoryFile)
            ?? throw new InvalidOperationException("The assembly's statutory forms are empty."));
    }
}
