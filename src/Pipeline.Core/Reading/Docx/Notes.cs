using System.Xml.Linq;

namespace Pipeline.Core.Reading.Docx;

/// <summary>Footnotes and endnotes, to be read after the body in the order they are cited, each once.</summary>
internal sealed class Notes(XElement? footnotes, XElement? endnotes)
{
    private readonly Dictionary<string, XElement> _footnotes = Index(footnotes, "footnote");
    private readonly Dictionary<string, XElement> _endnotes = Index(endnotes, "endnote");
    private readonly List<XElement> _cited = [];
    private readonly List<XElement> _all = [.. Of(footnotes, "footnote"), .. Of(endnotes, "endnote")];

    public void Cite(XElement reference)
    {
        var notes = reference.Local == "footnoteReference" ? _footnotes : _endnotes;
        if (reference.Attr("id") is { } id && notes.Remove(id, out var note))
        {
            _cited.Add(note);
        }
    }

    /// <summary>The notes nothing cites, to be asked for when everything is read.</summary>
    public IEnumerable<XElement> Uncited() => _all.Except(_cited);

    /// <summary>The notes cited so far and those they cite while they are read.</summary>
    public IEnumerable<XElement> Cited()
    {
        for (var index = 0; index < _cited.Count; index++)
        {
            yield return _cited[index];
        }
    }

    private static Dictionary<string, XElement> Index(XElement? part, string name)
    {
        var index = new Dictionary<string, XElement>();
        foreach (var note in Of(part, name))
        {
            if (note.Attr("id") is { } id)
            {
                index.TryAdd(id, note);
            }
        }

        return index;
    }

    private static IEnumerable<XElement> Of(XElement? part, string name) => part?.Children(name) ?? [];
}
