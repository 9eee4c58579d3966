using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>Follows the layers of a file (optional content; ISO 32000-1, 8.11): what is drawn on one that is switched off is hidden.</summary>
/// <param name="file">The file.</param>
/// <param name="canvas">Is told whether what is drawn next is hidden.</param>
internal sealed class Layers(PdfFile file, PageCanvas canvas)
{
    private readonly PdfDictionary _setting = file.Dictionary(file.Dictionary(file.Dictionary(file.Trailer["Root"])["OCProperties"])["D"]);
    private HashSet<PdfValue>? _off;
    private HashSet<PdfValue>? _on;
    private int _hiddenAt;

    /// <summary>How many marked parts are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Marked content begins.</summary>
    /// <param name="layer">Its layer; no value for content of another kind.</param>
    public void Begin(PdfValue layer)
    {
        Depth++;
        if (_hiddenAt == 0 && IsOff(layer))
        {
            _hiddenAt = Depth;
            canvas.IsHidden = true;
        }
    }

    public void End() => Close(Math.Max(0, Depth - 1));

    /// <summary>Ends what began behind this depth.</summary>
    public void Close(int depth)
    {
        Depth = Math.Min(Depth, depth);
        if (_hiddenAt > Depth)
        {
            _hiddenAt = 0;
            canvas.IsHidden = false;
        }
    }

    /// <summary>True for a layer that is off, and for a membership none of whose layers lets it be seen.</summary>
    private bool IsOff(PdfValue layer)
    {
        if (layer is PdfNull || _setting.Entries.Count == 0)
        {
            return false;
        }

        var membership = file.Dictionary(layer);
        if (file.Resolve(membership["Type"]).Name != "OCMD")
        {
            return IsSwitchedOff(layer);
        }

        IReadOnlyList<PdfValue> members = file.Resolve(membership["OCGs"]) is PdfArray array ? array.Items : [membership["OCGs"]];
        return members.Any(member => member is not PdfNull) && file.Resolve(membership["P"]).Name switch
        {
            "AllOn" => members.Any(IsSwitchedOff),
            "AnyOff" => !members.Any(IsSwitchedOff),
            "AllOff" => !members.All(IsSwitchedOff),
            _ => members.All(IsSwitchedOff),
        };
    }

    private bool IsSwitchedOff(PdfValue layer)
    {
        _off ??= [.. file.Items(_setting["OFF"])];
        _on ??= [.. file.Items(_setting["ON"])];
        return _off.Contains(layer) || (file.Resolve(_setting["BaseState"]).Name == "OFF" && !_on.Contains(layer));
    }
}
