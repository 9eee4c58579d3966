using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Pipeline.Core.Reading.Html;
using DropReason = Pipeline.Core.Model.DropReason;

namespace Pipeline.Core.Reading.Markdown;

/// <summary>Walks the parsed Markdown in order and hands its blocks to the builder.</summary>
/// <param name="builder">Takes the blocks.</param>
/// <param name="lines">The lines the parser saw.</param>
internal sealed class MarkdownBlockReader(SourceBuilder builder, string[] lines)
{
    private readonly ListMarkers _markers = new();

    private readonly List<(string Text, int Line)> _notes = [];

    /// <summary>Reads a whole text: its notes follow the rest, as they do where Markdown is printed.</summary>
    public void ReadDocument(MarkdownDocument document)
    {
        Read(document);
        builder.IsInNotes = true;
        foreach (var (text, line) in _notes)
        {
            builder.AddParagraph(text, line);
        }

        builder.IsInNotes = false;
    }

    public void Read(ContainerBlock container)
    {
        foreach (var block in container)
        {
            ReadBlock(block);
        }
    }

    private void ReadBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                ReadInlines(heading, heading.Level);
                break;
            case ParagraphBlock paragraph when BarTable(paragraph) is { Rows: [_, ..] } table:
                builder.Tally.Ledger.Drop(DropReason.Drawing, table.Drawing);
                builder.AddTable(GridBuilder.Of(table.Rows), paragraph.Line + 1);
                break;
            case ParagraphBlock paragraph:
                ReadInlines(paragraph, outlineLevel: null);
                break;
            case ListBlock list:
                ReadList(list);
                break;
            case Table table:
                ReadTable(table);
                break;
            case HtmlBlock html:
                HtmlReader.ReadFragment(html.Lines.ToString(), html.Line + 1, builder);
                break;
            case YamlFrontMatterBlock frontMatter:
                ReadFrontMatter(frontMatter);
                break;
            case LeafBlock code:
                ReadLines(code);
                break;
            case ContainerBlock container and not LinkReferenceDefinitionGroup:
                Read(container);
                break;
        }
    }

    private void ReadInlines(LeafBlock block, int? outlineLevel)
    {
        builder.StartParagraph();
        var reader = new MarkdownInlineReader(block.Line + 1);
        var isNote = false;
        foreach (var (text, line) in reader.Read(block.Inline))
        {
            isNote = !builder.IsInCell && (text is [LiteralMarks.Note, ..] || (isNote && text is not [LiteralMarks.Bracket or LiteralMarks.Dash, ..]));
            if (isNote)
            {
                _notes.Add((text, line));
                continue;
            }

            var (prefix, isBullet) = _markers.Take();
            builder.Tally.Ledger.Add(prefix);
            builder.AddText(prefix + text, line, outlineLevel, isListItem: isBullet);
        }

        foreach (var (alt, name) in reader.Figures)
        {
            builder.AddFigure(alt, name, block.Line + 1);
        }
    }

    /// <summary>Rows between bars that have no line of rules below their head, as programs print them: to the parser they are a paragraph.</summary>
    private PlainRun? BarTable(ParagraphBlock paragraph)
    {
        var (first, count) = (paragraph.Line, paragraph.Inline?.Count(inline => inline is LineBreakInline) + 1 ?? 0);
        var isPlain = paragraph.Inline is { } inlines && inlines.All(inline => inline is LineBreakInline or LiteralInline { IsFirstCharacterEscaped: false });
        return isPlain && paragraph.Parent is MarkdownDocument && first + count <= lines.Length && PlainTable.At(lines.AsSpan(first, count)) is var run
            && run.Lines == count && run.Drawing.Length > 0 ? run : null;
    }

    private void ReadList(ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().ToList();
        var isLazy = items.Count > 1 && items.TrueForAll(item => item.Order == items[0].Order);
        _markers.OpenList(list.IsOrdered && items.Count > 0 ? items[0].Order : 1);
        foreach (var item in items)
        {
            var number = _markers.NextOrdinal(isLazy ? null : item.Order);
            _markers.Announce(list.IsOrdered ? $"{number.ToString(CultureInfo.InvariantCulture)}{list.OrderedDelimiter} " : "");
            Read(item);
            _markers.EndItem();
        }

        _markers.CloseList();
    }

    private void ReadTable(Table table)
    {
        var grid = new GridBuilder();
        foreach (var row in table.OfType<TableRow>())
        {
            grid.StartRow();
            foreach (var cell in row.OfType<TableCell>())
            {
                var content = builder.ForCell();
                new MarkdownBlockReader(content, lines).Read(cell);
                grid.Add(builder.TakeCell(content), cell.ColumnSpan, cell.RowSpan);
            }
        }

        builder.AddTable(grid, table.Line + 1);
    }

    /// <summary>Code, which in a report is text somebody indented.</summary>
    private void ReadLines(LeafBlock block)
    {
        var firstLine = block.Line + (block is FencedCodeBlock ? 2 : 1);
        foreach (var (index, line) in block.Lines.ToString().Split('\n').Index())
        {
            builder.AddParagraph(line, firstLine + index);
        }
    }

    /// <summary>Front matter, which no page prints; a title that stands nowhere else is printed above the text.</summary>
    private void ReadFrontMatter(YamlFrontMatterBlock block)
    {
        var own = block.Lines.ToString().Split('\n');
        var title = FrontMatterTitle.Of(own, lines.AsSpan(Math.Min(lines.Length, block.Line + own.Length + 2)));
        foreach (var (index, line) in own.Index())
        {
            var (printed, unprinted) = title?.Line == index ? (title.Text, title.Rest) : ("", line);
            builder.AddParagraph(unprinted, block.Line + 2 + index, isChrome: true);
            builder.AddParagraph(printed, block.Line + 2 + index);
        }
    }
}
