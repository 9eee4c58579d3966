using System.Xml.Linq;

namespace Pipeline.Core.Reading.Docx;

/// <summary>Reads the paragraphs and tables of a container (body, cell, text box, note) in order, tracked changes accepted.</summary>
internal sealed class BlockReader(SourceBuilder builder, DocxContext context)
{
    /// <summary>The text of a paragraph whose mark is deleted: it runs on into the next paragraph.</summary>
    private string _carried = "";

    public void Read(XElement container)
    {
        ReadChildren(container);
        builder.AddParagraph(_carried, line: null);
        _carried = "";
    }

    private void ReadChildren(XElement container)
    {
        foreach (var child in container.Elements())
        {
            switch (child.Local)
            {
                case "p":
                    ReadParagraph(child);
                    break;
                case "tbl":
                    ReadTable(child);
                    break;
                case "AlternateContent" when child.Alternative is { } chosen:
                    ReadChildren(chosen);
                    break;
                case "del" or "moveFrom" or "AlternateContent":
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
        var content = new InlineReader(context, builder.Tally, context.Styles.IsHidden(style)).Read(paragraph);
        var text = _carried + content.Text;
        _carried = "";

        builder.StartParagraph();
        if (HasDeletedMark(properties))
        {
            _carried = text;
        }
        else
        {
            AddLines(text, IsHiddenAltogether(properties, text) ? null : NumberOf(properties, style), properties, style);
        }

        foreach (var (alt, name) in content.Figures)
        {
            builder.AddFigure(alt, name, line: null);
        }

        foreach (var box in content.TextBoxes)
        {
            new BlockReader(builder, context).Read(box);
        }
    }

    private void AddLines(string text, ParagraphNumber? number, XElement? properties, string? style)
    {
        var level = context.Styles.OutlineLevelOf(properties);
        var isContents = context.Styles.IsTableOfContents(style);
        foreach (var (index, line) in $"{number?.Text}{text}".Split('\n').Index())
        {
            builder.AddText(line, line: null, level, isListItem: index == 0 && number is { IsBullet: true }, isContents);
        }
    }

    private ParagraphNumber? NumberOf(XElement? properties, string? style)
    {
        var direct = properties?.Child("numPr") is { } own ? StyleSheet.ReferenceOf(own) : default;
        var inherited = context.Styles.NumberingOf(style);
        var instance = direct.Instance ?? inherited.Instance ?? 0;
        var level = direct.Level ?? context.Numbering.LevelOfStyle(instance, style) ?? inherited.Level ?? 0;
        return instance == 0 ? null : context.Numbering.Next(instance, level);
    }

    private void ReadTable(XElement table)
    {
        if (builder.MayNestTable())
        {
            builder.AddTable(new TableReader(builder, context).Read(table), line: null);
        }
    }

    private static bool HasDeletedMark(XElement? properties) =>
        properties?.Child("rPr") is { } mark && (mark.Child("del") ?? mark.Child("moveFrom")) is not null;

    /// <summary>A paragraph without visible text whose mark is hidden too takes no number.</summary>
    private static bool IsHiddenAltogether(XElement? properties, string text) =>
        string.IsNullOrWhiteSpace(text) && (properties?.Child("rPr")?.Toggle("vanish") ?? false);
}
