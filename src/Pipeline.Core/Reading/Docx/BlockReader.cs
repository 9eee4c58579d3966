using System.Xml.Linq;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>Reads the paragraphs and tables of a container (body, cell, text box, note) in order, tracked changes accepted.</summary>
internal sealed class BlockReader(SourceBuilder builder, DocxContext context)
{
    /// <summary>The text of a paragraph whose mark is deleted: it runs on into the next paragraph.</summary>
    private string _carried = "";

    private TextLedger Ledger => builder.Tally.Ledger;

    public void Read(XElement container)
    {
        ReadChildren(container);
        EndCarried();
    }

    private void ReadChildren(XElement? container)
    {
        foreach (var child in container?.Elements() ?? [])
        {
            if (builder.Tally.IsOver())
            {
                return;
            }

            switch (child.Local)
            {
                case "p":
                    ReadParagraph(child);
                    break;
                case "r":
                    ReadParagraph(new XElement("p", child));
                    break;
                case "tbl":
                    EndCarried();
                    ReadTable(child);
                    break;
                case "altChunk":
                    EndCarried();
                    context.Chunks.Read(child, builder);
                    break;
                case "AlternateContent":
                    ReadChildren(child.Choose(Ledger));
                    break;
                case "del" or "moveFrom":
                    Ledger.Drop(DropReason.Deleted, PrintedText.In(child));
                    break;
                case "t" or "delText" or "noBreakHyphen" or "sym":
                    Ledger.Drop(DropReason.NotPrinted, PrintedText.In(child));
                    break;
                default:
                    ReadChildren(child);
                    break;
            }
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var style = context.Styles.StyleOf(properties);
        var content = new InlineReader(context, Ledger, style, isSetAsked: !builder.IsInCell).Read(paragraph);
        builder.Tally.UnreadFormulas += content.UnreadFormulas;
        builder.StartParagraph();
        if (HasDeletedMark(properties))
        {
            _carried += content.Text;
        }
        else
        {
            AddLines(content, properties, style);
        }

        foreach (var (alt, name) in content.Figures)
        {
            builder.AddFigure(alt, name, line: null);
        }

        foreach (var box in content.TextBoxes)
        {
            builder.Tally.TextBoxes++;
            var outer = builder.IsInTextBox;
            builder.IsInTextBox = true;
            new BlockReader(builder, context).Read(box);
            builder.IsInTextBox = outer;
        }
    }

    private void AddLines(InlineContent content, XElement? properties, string? style)
    {
        var text = _carried + content.Text;
        var runs = new RunsByLine(content.Runs, _carried.Length);
        _carried = "";
        var number = IsHiddenAltogether(properties, text) ? null : NumberOf(properties, style);
        var prefix = number?.Text ?? "";
        Ledger.Add(prefix);

        var level = context.Styles.OutlineLevelOf(properties);
        var isContents = context.Styles.IsTableOfContents(style);
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (builder.Tally.IsOver())
            {
                return;
            }

            var typesetting = builder.IsInCell ? null : context.Typesetting.Of(properties, style, prefix, line, runs.Take(line.Length));
            builder.AddText(prefix + line, line: null, level, isListItem: index == 0 && number is { IsBullet: true }, isContents, typesetting);
            prefix = "";
        }
    }

    /// <summary>A paragraph's own numbering, or its style's; numbering 0 is none on purpose.</summary>
    private ParagraphNumber? NumberOf(XElement? properties, string? style)
    {
        var direct = properties?.Child("numPr") is { } own ? StyleSheet.ReferenceOf(own) : default;
        var instance = direct.Instance ?? context.Styles.NumberingOf(style).Instance ?? 0;
        return instance == 0 ? null : context.Numbering.Next(instance, direct.Level ?? LevelByStyle(instance, style) ?? 0);
    }

    /// <summary>The level of the nearest style of the chain that is linked to one, or names one.</summary>
    private int? LevelByStyle(int instance, string? style) => context.Styles.Chain(style)
        .Select(link => context.Numbering.LevelOfStyle(instance, link.Attr("styleId")) ?? link.Child("pPr")?.Child("numPr")?.Child("ilvl")?.Number)
        .FirstOrDefault(level => level is not null);

    private void ReadTable(XElement table)
    {
        if (builder.MayNestTable())
        {
            builder.AddTable(new TableReader(builder, context).Read(table), line: null);
        }
    }

    private void EndCarried()
    {
        builder.AddParagraph(_carried, line: null);
        _carried = "";
    }

    private static bool HasDeletedMark(XElement? properties) =>
        properties?.Child("rPr") is { } mark && (mark.Child("del") ?? mark.Child("moveFrom")) is not null;

    /// <summary>A paragraph without visible text whose mark is hidden too takes no number.</summary>
    private static bool IsHiddenAltogether(XElement? properties, string text) =>
        string.IsNullOrWhiteSpace(text) && (properties?.Child("rPr")?.Toggle("vanish") ?? false);
}
