using System.Text;
using System.Xml.Linq;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>
/// The fields open at a place of a paragraph. Text is cut back to where an instruction began when it ends; an instruction that never
/// ends cuts nothing, so that a broken field loses no text.
/// </summary>
/// <param name="text">The text of the paragraph so far.</param>
/// <param name="ledger">Takes what is cut.</param>
internal sealed class OpenFields(StringBuilder text, TextLedger ledger)
{
    /// <summary>Characters kept of an instruction; one that prints without a result is far shorter.</summary>
    private const int LongestInstruction = 500;

    private readonly Stack<Field> _open = [];

    /// <summary>Formulas among the fields that could not be read.</summary>
    public int UnreadFormulas { get; private set; }

    /// <summary>Reads the mark that begins, divides or ends a field.</summary>
    public void Read(XElement mark)
    {
        var type = mark.Attr("fldCharType");
        if (type == "begin")
        {
            _open.Push(new(text.Length, FormFieldOf(mark.Child("ffData"))));
        }
        else if (_open.TryPop(out var field))
        {
            EndInstruction(field);
            if (type == "separate")
            {
                _open.Push(new(Start: null, FormField: ""));
            }
            else if (field.Start is not null)
            {
                Print(field);
            }
        }
    }

    /// <summary>Reads a piece of the instruction of the innermost field.</summary>
    public void ReadInstruction(string instruction)
    {
        if (_open.TryPeek(out var field) && field.Instruction.Length < LongestInstruction)
        {
            field.Instruction += instruction[..Math.Min(instruction.Length, LongestInstruction - field.Instruction.Length)];
        }
    }

    private void EndInstruction(Field field)
    {
        if (field.Start is { } start)
        {
            ledger.Drop(DropReason.NotPrinted, text.ToString(start, text.Length - start));
            text.Length = start;
        }
    }

    /// <summary>A field that ends without a result prints what its instruction or its form says.</summary>
    private void Print(Field field)
    {
        var printed = field.FormField + FieldFormula.Print(field.Instruction, out var isUnread);
        UnreadFormulas += isUnread ? 1 : 0;
        ledger.Add(printed);
        if (printed.Length > 0 && SymbolFonts.IsOrnament(printed))
        {
            ledger.Drop(DropReason.Ornament, printed);
        }
        else
        {
            text.Append(printed);
        }
    }

    /// <summary>What a check box or list of the older kind shows; it has no result to read it from.</summary>
    private static string FormFieldOf(XElement? data)
    {
        if (data?.Child("checkBox") is { } box)
        {
            return box.Toggle("checked") ?? box.Toggle("default") ?? false ? "☒" : "☐";
        }

        return data?.Child("ddList") is { } list
            ? list.Children("listEntry").ElementAtOrDefault(list.Child("result")?.Number ?? list.Child("default")?.Number ?? 0)?.Val ?? ""
            : "";
    }

    /// <summary>One open field.</summary>
    /// <param name="Start">The length of the text where its instruction began; null once its result has begun.</param>
    /// <param name="FormField">What a form field shows.</param>
    private sealed record Field(int? Start, string FormField)
    {
        public string Instruction { get; set; } = "";
    }
}
