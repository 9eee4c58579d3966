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
    private const int InResult = -1;

    /// <summary>For every open field the length of the text where its instruction began, or <see cref="InResult"/>; and what a form field shows.</summary>
    private readonly Stack<(int Start, string FormField)> _open = [];

    /// <summary>Reads the mark that begins, divides or ends a field.</summary>
    public void Read(XElement mark)
    {
        var type = mark.Attr("fldCharType");
        if (type == "begin")
        {
            _open.Push((text.Length, FormFieldOf(mark.Child("ffData"))));
        }
        else if (_open.TryPop(out var field))
        {
            EndInstruction(field.Start);
            if (type == "separate")
            {
                _open.Push((InResult, ""));
            }
            else
            {
                ledger.Add(field.FormField);
                text.Append(field.FormField);
            }
        }
    }

    private void EndInstruction(int start)
    {
        if (start != InResult)
        {
            ledger.Drop(DropReason.NotPrinted, text.ToString(start, text.Length - start));
            text.Length = start;
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
}
