using System.Text;
using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Docx;

/// <summary>Collects what Word prints of one paragraph: results of fields, insertions, base text of ruby; not instructions, deletions, hidden runs.</summary>
/// <param name="context">What the paragraph needs to know of its document.</param>
/// <param name="ledger">Takes what is left out.</param>
/// <param name="style">The style of the paragraph.</param>
/// <param name="isSetAsked">True when how the text is set is to be collected too.</param>
internal sealed class InlineReader(DocxContext context, TextLedger ledger, string? style, bool isSetAsked)
{
    private readonly StringBuilder _text = new();
    private readonly List<SetRun> _runs = [];
    private readonly List<(string? Alt, string? Name)> _figures = [];
    private readonly List<XElement> _textBoxes = [];
    private readonly bool _isStyleHidden = context.Styles.IsHidden(style);
    private OpenFields? _fields;
    private string? _alt;
    private string? _font;

    public InlineContent Read(XElement paragraph)
    {
        ReadChildren(paragraph);
        return new InlineContent(_text.ToString(), _runs, _figures, _textBoxes) { UnreadFormulas = _fields?.UnreadFormulas ?? 0 };
    }

    private void ReadChildren(XElement? parent)
    {
        foreach (var child in parent?.Elements() ?? [])
        {
            ReadElement(child);
        }
    }

    private void ReadElement(XElement element)
    {
        switch (element.Local)
        {
            case "r":
                ReadRun(element);
                break;
            case "t":
                _text.Append(Printed(element.Value.Replace('\n', ' ')));
                break;
            case "tab" or "ptab":
                _text.Append('\t');
                break;
            case "br" or "cr":
                _text.Append('\n');
                break;
            case "noBreakHyphen":
                _text.Append(PrintedText.NoBreakHyphen);
                break;
            case "sym":
                ReadSymbol(element);
                break;
            case "fldChar":
                ReadFieldMark(element);
                break;
            case "instrText":
                _fields?.ReadInstruction(element.Value);
                break;
            case "footnoteReference" or "endnoteReference":
                context.Notes.Cite(element);
                break;
            case "textpath" when element.Attr("string") is { } wordArt:
                _textBoxes.Add(new XElement("txbxContent", new XElement("p", new XElement("r", new XElement("t", wordArt)))));
                break;
            case "txbxContent":
                _textBoxes.Add(element);
                break;
            case "AlternateContent":
                ReadChildren(element.Choose(ledger));
                break;
            case "f" when element.Child("num") is { } numerator && element.Child("den") is { } denominator:
                ReadFraction(numerator, denominator);
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
            case "del" or "moveFrom" or "delText":
                ledger.Drop(DropReason.Deleted, PrintedText.In(element));
                break;
            case "rt":
                ledger.Drop(DropReason.Pronunciation, PrintedText.In(element));
                break;
            case var name when name.EndsWith("Pr", StringComparison.Ordinal):
                ledger.Drop(DropReason.NotPrinted, PrintedText.In(element));
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    private void ReadRun(XElement run)
    {
        var properties = run.Child("rPr");
        if (properties?.Toggle("vanish") ?? (_isStyleHidden || context.Styles.IsHidden(properties?.Child("rStyle")?.Val)))
        {
            ReadHidden(run);
            return;
        }

        var (start, runs, font) = (_text.Length, _runs.Count, _font);
        _font = properties?.Child("rFonts") is { } fonts ? SymbolFonts.FirstOf(fonts.Attr("ascii"), fonts.Attr("hAnsi")) : null;
        ReadChildren(run);
        _font = font;
        if (context.Styles.IsRaised(properties))
        {
            Raise(start);
        }

        if (isSetAsked && _text.Length > start && _runs.Count == runs)
        {
            _runs.Add(new(start, _text.Length, context.Letters.Of(properties, style)));
        }
    }

    private void Raise(int start)
    {
        for (var at = Math.Min(start, _text.Length); at < _text.Length; at++)
        {
            _text[at] = RaisedDigits.Raise(_text[at]);
        }
    }

    /// <summary>A fraction is printed one number above the other; on one line a stroke stands between them.</summary>
    private void ReadFraction(XElement numerator, XElement denominator)
    {
        ReadChildren(numerator);
        _text.Append('/');
        ledger.Add("/");
        ReadChildren(denominator);
    }

    /// <summary>Hidden text is counted and left out; the marks of fields are hidden with it, but still open and close them.</summary>
    private void ReadHidden(XElement run)
    {
        ledger.Drop(DropReason.Hidden, PrintedText.In(run));
        foreach (var mark in run.Children("fldChar"))
        {
            ReadFieldMark(mark);
        }
    }

    private void ReadFieldMark(XElement mark)
    {
        (_fields ??= new OpenFields(_text, ledger)).Read(mark);
        while (_runs.Count > 0 && _runs[^1].End > _text.Length)
        {
            _runs.RemoveAt(_runs.Count - 1);
        }
    }

    /// <summary>What letters print in the font of their run: a symbol font draws its own signs in their place.</summary>
    private string Printed(string letters)
    {
        if (_font is null)
        {
            return letters;
        }

        var printed = SymbolFonts.PrintLetters(_font, letters);
        ledger.Respell(letters, printed);
        return printed;
    }

    private void ReadSymbol(XElement symbol)
    {
        var printed = SymbolFonts.Print(symbol.Attr("font"), symbol.Attr("char"));
        if (printed is not null && SymbolFonts.IsOrnament(printed))
        {
            ledger.Drop(DropReason.Ornament, printed);
        }
        else
        {
            _text.Append(printed);
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
