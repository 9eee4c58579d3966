using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>The pages of a file in order (ISO 32000-1, 7.7.3), each with what it inherits.</summary>
/// <param name="file">The file.</param>
internal sealed class PageTree(PdfFile file)
{
    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly List<PdfDictionary> _pages = [];
    private int _nodes;

    /// <summary>Why there are not all pages.</summary>
    public Diagnostic? Refusal { get; private set; }

    /// <summary>The pages of the tree; of a file whose tree is broken, all objects that are pages.</summary>
    public IReadOnlyList<PdfDictionary> Read()
    {
        Walk();
        if (_pages.Count == 0 && file.Rescan())
        {
            file.CompleteScan();
            Walk();
        }

        if (_pages.Count == 0)
        {
            Collect();
        }

        return _pages;
    }

    private void Walk()
    {
        var open = new Stack<Node>([new Node(file.Dictionary(file.Trailer["Root"])["Pages"], null, 0, PdfDictionary.Empty)]);
        while (Refusal is null && !file.Budget.IsOver() && open.TryPop(out var node))
        {
            var dictionary = file.Dictionary(node.Value);
            if (node.Depth > ReadingLimits.PdfDepth || node.IsInside(node.Value) || IsTooMany(++_nodes / 4))
            {
                continue;
            }

            var merged = Inherit(dictionary, node.Inherited);
            var kids = file.Items(dictionary["Kids"]);
            if (kids.Count == 0)
            {
                AddPage(dictionary, merged);
            }

            for (var index = kids.Count - 1; index >= 0; index--)
            {
                open.Push(new Node(kids[index], node, node.Depth + 1, merged));
            }
        }
    }

    private void Collect()
    {
        foreach (var number in file.Numbers)
        {
            if (Refusal is not null || file.Budget.IsOver())
            {
                return;
            }

            var dictionary = file.Dictionary(new PdfReference(number, 0));
            if (file.Resolve(dictionary["Type"]).Name == "Page")
            {
                AddPage(dictionary, InheritUpwards(dictionary));
            }
        }
    }

    private PdfDictionary InheritUpwards(PdfDictionary page)
    {
        var merged = page;
        var above = page;
        for (var depth = 0; depth < ReadingLimits.PdfDepth && above.Entries.Count > 0; depth++)
        {
            above = file.Dictionary(above["Parent"]);
            merged = Inherit(merged, above);
        }

        return merged;
    }

    private void AddPage(PdfDictionary dictionary, PdfDictionary merged)
    {
        if (dictionary.Entries.Count > 0 && file.Resolve(dictionary["Type"]).Name is not "Pages" && !IsTooMany(_pages.Count + 1))
        {
            _pages.Add(merged);
        }
    }

    private bool IsTooMany(int count)
    {
        Refusal ??= count > ReadingLimits.PdfPages ? Findings.TooManyPages(ReadingLimits.PdfPages) : null;
        return Refusal is not null;
    }

    private static PdfDictionary Inherit(PdfDictionary dictionary, PdfDictionary inherited)
    {
        var entries = new Dictionary<string, PdfValue>(dictionary.Entries);
        foreach (var key in Inherited)
        {
            if (dictionary[key] is PdfNull && inherited[key] is not PdfNull and var value)
            {
                entries[key] = value;
            }
        }

        return new PdfDictionary(entries);
    }

    /// <summary>A node still to be visited.</summary>
    private sealed record Node(PdfValue Value, Node? Parent, int Depth, PdfDictionary Inherited)
    {
        /// <summary>True when a node above is the same object: the tree is a ring.</summary>
        public bool IsInside(PdfValue value)
        {
            for (var above = Parent; above is not null && value is PdfReference; above = above.Parent)
            {
                if (above.Value == value)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
