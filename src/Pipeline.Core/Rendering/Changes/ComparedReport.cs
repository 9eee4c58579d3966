using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Changes;

/// <summary>A revision as the list of its units in reading order, title first.</summary>
internal sealed class ComparedReport
{
    private readonly BilingualReport _bilingual;
    private readonly bool _isComparedInChinese;
    private readonly Dictionary<string, TranslationUnit> _units;
    private readonly Dictionary<string, ReportTable> _tables;
    private readonly Dictionary<string, Figure> _figures;

    private ComparedReport(BilingualReport bilingual, bool isComparedInChinese)
    {
        (_bilingual, _isComparedInChinese) = (bilingual, isComparedInChinese);
        _units = bilingual.Units.ToDictionary(unit => unit.Id);
        _tables = bilingual.Report.Tables.ToDictionary(table => table.Id);
        _figures = bilingual.Report.Figures.ToDictionary(figure => figure.Id);
    }

    private Report Report => _bilingual.Report;

    /// <summary>The units of a revision.</summary>
    /// <param name="bilingual">The revision.</param>
    /// <param name="language">The language the other revision was received in; one received in another is compared by its translation.</param>
    public static IReadOnlyList<ComparedUnit> UnitsOf(BilingualReport bilingual, Language language) => [.. new ComparedReport(bilingual, language.IsChinese).Units()];

    private IEnumerable<ComparedUnit> Units() =>
    [
        New("title", _bilingual.Title, false),
        .. Report.PreambleBlocks.SelectMany(block => Of(block, null)),
        .. Report.Sections.SelectMany(Of),
        .. Report.Signature?.Lines.Select((line, index) => Words("signature", UnitId.SignatureLine(index), line.Text)) ?? [],
    ];

    private IEnumerable<ComparedUnit> Of(Section section)
    {
        var number = _units.GetValueOrDefault(section.Id)?.Enumerator;
        var heading = Words("heading", section.Id, number is null ? section.Title : number.Source + section.Heading) with { IsHeading = true };
        return [heading, .. section.Blocks.SelectMany(block => Of(block, heading.Text))];
    }

    private IEnumerable<ComparedUnit> Of(Block block, BilingualText? heading) => (block switch
    {
        Paragraph paragraph => [Words("paragraph", paragraph.Id, paragraph.Text)],
        ListBlock list => list.Items.Select(item => Words("paragraph", item.Id, item.Text)),
        TableBlock place => _tables.TryGetValue(place.Table, out var table) ? [Table(table)] : [],
        FigureBlock place => _figures.TryGetValue(place.Figure, out var figure) ? [Image(figure)] : [],
        _ => Enumerable.Empty<ComparedUnit>(),
    }).Select(unit => unit with { Heading = heading });

    private ComparedUnit Words(string kind, string id, string asReceived)
    {
        var unit = _units.GetValueOrDefault(id);
        return New(kind, Sides(asReceived, unit is null ? asReceived : Target(unit)), unit?.Segments.Any(segment => segment.Target is null) ?? false);
    }

    private ComparedUnit Table(ReportTable table)
    {
        var compared = new ComparedTable(table, _units.GetValueOrDefault, cell => Words("cell", UnitId.Cell(table.Id, cell), cell.Text).Text);
        return New($"table {table.Kind}", compared.Text, false) with { Table = compared };
    }

    private ComparedUnit Image(Figure figure)
    {
        var name = figure.Alt.Length > 0 ? figure.Alt : figure.Name ?? "";
        return New("image", Report.Language.IsChinese ? new(name, null) : new(null, name), false);
    }

    private BilingualText Sides(string source, string? target) => Report.Language.IsChinese ? new(source, target) : new(target, source);

    private ComparedUnit New(string kind, BilingualText text, bool isPending) =>
        new() { Key = $"{kind}: {(_isComparedInChinese ? text.Zh ?? text.En : text.En ?? text.Zh)}", Text = text, IsPending = isPending };

    /// <summary>The translation as the page shows it, without what is still to come; null where nothing is translated.</summary>
    private string? Target(TranslationUnit unit)
    {
        var between = _bilingual.Target.IsChinese ? "" : " ";
        var known = unit.Segments.Where(segment => segment.Target is not null).Select(segment => segment.Lead?.Target + segment.Target?.Trim()).ToList();
        return known.Count == 0 ? null : string.Join(between, known.Prepend(unit.Enumerator?.Target.TrimEnd()).Where(part => !string.IsNullOrEmpty(part)));
    }
}
