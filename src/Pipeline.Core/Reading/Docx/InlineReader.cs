using System.Text;
using System.Xml.Linq;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>What one paragraph holds.</summary>
/// <param name="Text">Its visible text; manual line breaks are line feeds.</param>
/// <param name="Figures">Its pictures and charts.</param>
/// <param name="TextBoxes">The text boxes anchored in it.</param>
internal sealed record InlineContent(string Text, IReadOnlyList<(string? Alt, string? Name)> Figures, IReadOnlyList<XElement> TextBoxes);

/// <summary>Collects what Word prints of one paragraph: results of fields, insertions, base text of ruby; not instructions, deletions, hidden runs.</summary>
internal sealed class InlineReader(DocxContext context, ReadingTally tally, bool isStyleHidden)
{
    private const int InResult = -1;

    private readonly StringBuilder _text = new();
    private readonly List<(string? Alt, string? Name)> _figures = [];
    private readonly List<XElement> _textBoxes = [];

    /// <summary>
    /// For every open field the length of the text where its instruction began, or <see cref="InResult"/>. Text is cut back there when the
    /// instruction ends; an instruction that never ends cuts nothing, so that a broken field loses no text.
    /// </summary>
    private readonly Stack<int> _fields = [];
    private string? _alt;

    public InlineContent Read(XElement paragraph)
    {
        ReadChildren(paragraph);
        return new InlineContent(_text.ToString(), _figures, _textBoxes);
    }

    private void ReadChildren(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            ReadElement(child);
        }
    }

    private void ReadElement(XElement element)
    {
        switch (element.Local)
        {
            case "r" when IsHidden(element):
                ReadHidden(element);
                break;
            case "t":
                _text.Append(element.Value.Replace('\n', ' '));
                break;
            case "tab" or "ptab":
                _text.Append('\t');
                break;
            case "br" or "cr":
                _text.Append('\n');
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            case "sym":
                _text.Append(SymbolFonts.Find(element.Attr("font"), element.Attr("char")));
                break;
            case "fldChar":
                ReadFieldMark(element.Attr("fldCharType"));
                break;
            case "footnoteReference" or "endnoteReference":
                context.Notes.Cite(element);
                break;
            case "txbxContent":
                _textBoxes.Add(element);
                break;
            case "AlternateContent" when element.Alternative is { } chosen:
                ReadChildren(chosen);
                break;
            case "drawing" or "pict" or "object":
                _alt = AltOf(element);
                ReadChildren(element);
                break;
            case "blip" or "imagedata":
                var target = context.Relationships.TargetOf(element.Attr("embed") ?? element.Attr("link") ?? element.Attr("id"));
                _figures.Add((_alt, FigureName.Of(target)));
                break;
            case "chart" or "relIds":
                _figures.Add((_alt, null));
                break;
            case "del" or "moveFrom" or "rt" or "instrText" or "delText" or "AlternateContent":
                break;
            case var name when !name.EndsWith("Pr", StringComparison.Ordinal):
                ReadChildren(element);
                break;
        }
    }

    private bool IsHidden(XElement run) =>
        run.Child("rPr") is { } properties
            ? properties.Toggle("vanish") ?? (context.Styles.IsHidden(properties.Child("rStyle")?.Val) || isStyleHidden)
            : isStyleHidden;

    /// <summary>Hidden text is counted and left out; the marks of fields are hidden with it, but still open and close them.</summary>
    private void ReadHidden(XElement run)
    {
        foreach (var child in run.Elements())
        {
            if (child.Local == "fldChar")
            {
                ReadFieldMark(child.Attr("fldCharType"));
            }
            else if (child.Local == "t")
            {
                tally.Ledger.Drop(DropReason.Hidden, child.Value);
            }
        }
    }

    private void ReadFieldMark(string? type)
    {
        if (type == "begin")
        {
            _fields.Push(_text.Length);
        }
        else if (_fields.TryPop(out var start))
        {
            if (start != InResult)
            {
                _text.Length = start;
            }

            if (type == "separate")
            {
                _fields.Push(InResult);
            }
        }
    }

    private static string? AltOf(XElement drawing) => drawing.Descendants()
        .Select(element => element.Local switch
        {
            "docPr" => element.Attr("descr") ?? element.Attr("title"),
            "shape" => element.Attr("alt"),
            "imagedata" => element.Attr("title"),
            _ => null,
        })
        .FirstOrDefault(alt => !string.IsNullOrWhiteSpace(alt));
}
