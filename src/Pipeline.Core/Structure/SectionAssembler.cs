using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Statutory;

namespace Pipeline.Core.Structure;

/// <summary>Puts the blocks of a document, each with its role, together as sections with ids.</summary>
internal sealed class SectionAssembler
{
    private readonly List<Section> _sections = [];
    private readonly List<int> _path = [];
    private readonly List<ReportTable> _tables = [];
    private readonly List<Figure> _figures = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<NumberGap> _gaps = [];
    private readonly List<Block> _preamble = [];
    private List<Block> _blocks = [];
    private List<Paragraph> _items = [];
    private Section? _current;
    private int _paragraphs;

    /// <summary>Assembles the document.</summary>
    public static AssembledSections Assemble(IReadOnlyList<MarkedBlock> blocks)
    {
        var assembler = new SectionAssembler();
        foreach (var block in blocks)
        {
            assembler.Add(block.Block, block.Role);
        }

        assembler.Close();
        return new(assembler._sections, assembler._preamble, assembler._tables, assembler._figures, assembler._gaps, assembler._diagnostics);
    }

    private void Add(SourceBlock block, BlockRole? role)
    {
        switch (block, role)
        {
            case (SourceText text, HeadingRole heading):
                Open(text, heading);
                break;
            case (SourceText text, null):
                AddText(text);
                break;
            case (SourceText text, FurnitureRole { Kind: Furniture.ImageName }):
                AddFigure(new($"f{_figures.Count + 1}", "", text.Text, text.Position.Line));
                break;
            case (SourceText text, FurnitureRole { Kind: Furniture.ImageText }):
                AddFigure(new($"f{_figures.Count + 1}", text.Text, null, text.Position.Line));
                break;
            case (SourceTable table, null):
                AddTable(table);
                break;
            case (SourceFigure figure, _):
                AddFigure(new($"f{_figures.Count + 1}", figure.Alt, figure.Name, figure.Position.Line));
                break;
        }
    }

    private void Open(SourceText source, HeadingRole heading)
    {
        Close();
        _path.RemoveRange(heading.Level - 1, _path.Count - heading.Level + 1);
        _path.Add(heading.Ordinal);
        _current = new Section
        {
            Id = "s" + string.Join('-', _path),
            Number = heading.Number,
            NumberValue = heading.Value,
            Ordinal = heading.Ordinal,
            Level = heading.Level,
            Heading = heading.Text,
            Canonical = heading.Canonical,
            RunIn = heading.RunIn is not null,
            Evidence = heading.Evidence,
            Line = source.Position.Line,
        };
        if (heading.Expected is { } expected)
        {
            _gaps.Add(new(_current, expected));
        }

        if (heading.Repeats)
        {
            _diagnostics.Add(Findings.NumberRepeated(source.Position.Line, heading.Number));
        }

        if (heading.RunIn is { } runIn)
        {
            AddText(new SourceText(source.Position, runIn));
        }
    }

    private void Close()
    {
        if (_current is null)
        {
            _preamble.AddRange(_blocks);
        }
        else
        {
            _sections.Add(_current with { Blocks = _blocks });
        }

        _blocks = [];
        _paragraphs = 0;
    }

    private void AddText(SourceText text)
    {
        var id = $"{(_current is null ? "" : _current.Id + "-")}p{++_paragraphs}";
        var paragraph = new Paragraph(id, text.Text, text.Position.Line);
        if (!text.IsListItem)
        {
            _blocks.Add(paragraph);
        }
        else
        {
            if (_blocks is not [.., ListBlock])
            {
                _blocks.Add(new ListBlock(_items = []));
            }

            _items.Add(paragraph);
        }
    }

    private void AddTable(SourceTable source)
    {
        var reading = StatutoryTables.Read($"t{_tables.Count + 1}", source);
        _tables.Add(reading.Table);
        _diagnostics.AddRange(reading.Diagnostics);
        _blocks.Add(new TableBlock(reading.Table.Id));
    }

    private void AddFigure(Figure figure)
    {
        _figures.Add(figure);
        _blocks.Add(new FigureBlock(figure.Id));
    }
}

/// <summary>The content of a report.</summary>
/// <param name="Sections">All sections in document order.</param>
/// <param name="Preamble">What stands before the first.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Figures">The images.</param>
/// <param name="Gaps">The headings whose number does not follow the one before.</param>
/// <param name="Diagnostics">What was found on the way.</param>
internal sealed record AssembledSections(
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Block> Preamble,
    IReadOnlyList<ReportTable> Tables,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<NumberGap> Gaps,
    IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>A heading whose number does not follow the one before.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Expected">The number that was due.</param>
internal sealed record NumberGap(Section Section, int Expected);
