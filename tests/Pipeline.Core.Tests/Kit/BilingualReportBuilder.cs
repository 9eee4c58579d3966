using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Builds a stored report from what a test cares about; the rest is a plain report of Changping for 2021.</summary>
internal sealed class BilingualReportBuilder
{
    private readonly List<Section> _sections = [];
    private readonly List<Block> _blocks = [];
    private readonly List<Block> _preamble = [];
    private readonly List<ReportTable> _tables = [];
    private readonly List<Figure> _figures = [];
    private readonly List<TranslationUnit> _units = [];
    private readonly List<SignatureLine> _signature = [];
    private Language _language = Language.SimplifiedChinese;
    private string _revision = "0123456789ab";
    private SourceFormat _format = SourceFormat.Docx;
    private BilingualText _title = new("北京市昌平区人民政府2021年政府信息公开工作年度报告", "Annual Report of the People’s Government of Changping District, Beijing Municipality on Government Information Disclosure for 2021");
    private int _paragraphs;

    public static Segment Approved(string source, string target) => new(source, target, Origin.Memory);

    /// <summary>A fixed term: what readers see unmarked.</summary>
    public static Segment Fixed(string source, string target) => new(source, target, Origin.Lexicon);

    public static Segment Machine(string source, string target) => new(source, target, Origin.Machine);

    public static Segment Pending(string source) => new(source, null, Origin.Pending);

    public BilingualReportBuilder In(Language language) => Do(() => _language = language);

    public BilingualReportBuilder Revision(string hash) => Do(() => _revision = hash);

    public BilingualReportBuilder Format(SourceFormat format) => Do(() => _format = format);

    public BilingualReportBuilder Title(string? zh, string? en) => Do(() => _title = new(zh, en));

    /// <summary>A section; without a target its heading is pending.</summary>
    public BilingualReportBuilder Section(string number, string heading, string targetNumber = "", string? target = null, int level = 1, bool runIn = false) => Do(() =>
    {
        Close();
        var ordinal = 1 + _sections.AsEnumerable().Reverse().TakeWhile(section => section.Level >= level).Count(section => section.Level == level);
        var parent = level == 1 ? "s" : _sections.Last(section => section.Level == level - 1).Id + "-";
        var section = new Section { Id = $"{parent}{ordinal}", Number = number, Ordinal = ordinal, Level = level, Heading = heading, RunIn = runIn };
        _sections.Add(section);
        _paragraphs = 0;
        Unit(section.Id, UnitKind.Heading, number.Length > 0 ? new(number, targetNumber) : null, new Segment(heading, target, target is null ? Origin.Pending : Origin.Lexicon));
    });

    public BilingualReportBuilder Paragraph(params Segment[] segments) => Do(() => Blocks.Add(NewParagraph(null, segments)));

    public BilingualReportBuilder Numbered(Enumerator enumerator, params Segment[] segments) => Do(() => Blocks.Add(NewParagraph(enumerator, segments)));

    public BilingualReportBuilder List(params Segment[] items) => Do(() => Blocks.Add(new ListBlock([.. items.Select(item => NewParagraph(null, item))])));

    /// <summary>A paragraph without words, and so without a unit.</summary>
    public BilingualReportBuilder Wordless(string text) => Do(() => Blocks.Add(new Paragraph(NextId(), text, null)));

    public BilingualReportBuilder Figure(string alt, string? name = null) => Do(() =>
    {
        _figures.Add(new($"f{_figures.Count + 1}", alt, name, null));
        Blocks.Add(new FigureBlock(_figures[^1].Id));
    });

    /// <summary>A table; the cells with letters are units, translated where the words know them and pending where not.</summary>
    public BilingualReportBuilder Table(TableGrid grid, int headerRows, int labelColumns, Segment? caption = null, IReadOnlyDictionary<string, string>? words = null) => Do(() =>
    {
        var id = $"t{_tables.Count + 1}";
        _tables.Add(new() { Id = id, Kind = TableKind.Other, Cells = grid, HeaderRows = headerRows, LabelColumns = labelColumns, Caption = caption?.Source });
        Blocks.Add(new TableBlock(id));
        if (caption is not null)
        {
            Unit(id, UnitKind.Caption, null, caption);
        }

        foreach (var cell in grid.Cells.Where(cell => cell.Text.Any(char.IsLetter)))
        {
            var target = words?.GetValueOrDefault(cell.Text);
            Unit($"{id}-r{cell.Row + 1}-c{cell.Column + 1}", UnitKind.Cell, null, new Segment(cell.Text, target, target is null ? Origin.Pending : Origin.Lexicon));
        }
    });

    /// <summary>A statutory table with these figures; null is a cell that is not given.</summary>
    public BilingualReportBuilder Figures(TableKind kind, Generation generation, params (string Cell, decimal? Value)[] figures) => Do(() =>
    {
        var values = figures.ToDictionary(figure => figure.Cell, figure => new TableValue("", figure.Value, null));
        _tables.Add(new() { Id = $"t{_tables.Count + 1}", Kind = kind, Generation = generation, Cells = Grid.Of("1"), Values = values });
        Blocks.Add(new TableBlock(_tables[^1].Id));
    });

    public BilingualReportBuilder Signed(params Segment[] lines) => Do(() =>
    {
        foreach (var line in lines)
        {
            _signature.Add(new(null, line.Source));
            Unit($"sig{_signature.Count}", UnitKind.Signature, null, line);
        }
    });

    public BilingualReport Build()
    {
        Close();
        return new()
        {
            Revision = _revision,
            Target = _language.Counterpart,
            AgencyName = new("北京市昌平区人民政府", "People’s Government of Changping District, Beijing Municipality"),
            Title = _title,
            Units = _units,
            Report = new()
            {
                Title = _title.Zh ?? "",
                Agency = "北京市昌平区人民政府",
                AgencySlug = "changping",
                Year = 2021,
                Language = _language,
                Generation = Generation.Form2021,
                Format = _format,
                PublicationDate = new(2022, 1, 28),
                Source = "昌平区政务服务管理局",
                Sections = _sections,
                PreambleBlocks = _preamble,
                Tables = _tables,
                Figures = _figures,
                Furniture = [new(null, "分享：字号：大 中 小", "share")],
                Signature = _signature.Count == 0 ? null : new(null, null, _signature),
            },
        };
    }

    private List<Block> Blocks => _sections.Count == 0 ? _preamble : _blocks;

    private BilingualReportBuilder Do(Action change)
    {
        change();
        return this;
    }

    private void Close()
    {
        if (_sections.Count > 0)
        {
            _sections[^1] = _sections[^1] with { Blocks = [.. _blocks] };
        }

        _blocks.Clear();
    }

    private Paragraph NewParagraph(Enumerator? enumerator, params Segment[] segments)
    {
        var id = NextId();
        Unit(id, UnitKind.Paragraph, enumerator, segments);
        return new(id, enumerator?.Source + string.Concat(segments.Select(segment => segment.Lead?.Source + segment.Source)), null);
    }

    private string NextId() => (_sections.Count == 0 ? "" : _sections[^1].Id + "-") + $"p{++_paragraphs}";

    private void Unit(string id, UnitKind kind, Enumerator? enumerator, params Segment[] segments) =>
        _units.Add(new() { Id = id, Kind = kind, Enumerator = enumerator, Segments = segments });
}
