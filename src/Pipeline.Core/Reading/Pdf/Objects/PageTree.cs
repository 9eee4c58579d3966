using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>A page as the file describes it.</summary>
/// <param name="Own">Its own entries: one dictionary may be many pages, so it is not copied.</param>
/// <param name="Inherited">What nodes above it say for it.</param>
internal sealed record PageObject(PdfDictionary Own, PdfDictionary Inherited)
{
    /// <summary>The value of a key, its own or inherited; <see cref="PdfNull"/> where there is none.</summary>
    public PdfValue this[string key] => Own[key] is PdfNull ? Inherited[key] : Own[key];
}

/// <summary>The pages of a file in order (ISO 32000-1, 7.7.3), each with what it inherits.</summary>
/// <param name="file">The file.</param>
internal sealed class PageTree(PdfFile file)
{
    private static readonly string[] Inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly List<PageObject> _pages = [];
    private int _nodes;

    /// <summary>Why there are not all pages.</summary>
    public Diagnostic? Refusal { get; private set; }

    /// <summary>The pages of the tree; of a file whose tree is broken, all objects that are pages.</summary>
    public IReadOnlyList<PageObject> Read()
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

    /// <summary>Holds open the nodes above the one it is at and no others: many nodes may share a long list of kids.</summary>
    private void Walk()
    {
        var open = new Stack<Node>();
        Enter(file.Dictionary(file.Trailer["Root"])["Pages"], PdfDictionary.Empty, open);
        while (Refusal is null && !file.Budget.IsOver() && open.TryPeek(out var node))
        {
            if (node.Next < node.Kids.Count)
            {
                Enter(node.Kids[node.Next++], node.Inherited, open);
            }
            else
            {
                open.Pop();
            }
        }
    }

    /// <summary>Opens a node, unless it is a page, stands too deep, or is open already: then the tree is a ring.</summary>
    private void Enter(PdfValue value, PdfDictionary inherited, Stack<Node> open)
    {
        if (open.Count > ReadingLimits.PdfDepth || (value is PdfReference && open.Any(above => above.Value == value)) || IsTooMany(++_nodes / 4))
        {
            return;
        }

        var dictionary = file.Dictionary(value);
        var kids = file.Items(dictionary["Kids"]);
        if (kids.Count == 0)
        {
            AddPage(new PageObject(dictionary, inherited));
        }
        else
        {
            open.Push(new Node(value, kids, Inherit(dictionary, inherited)));
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
                AddPage(new PageObject(dictionary, InheritUpwards(dictionary)));
            }
        }
    }

    private PdfDictionary InheritUpwards(PdfDictionary page)
    {
        var inherited = PdfDictionary.Empty;
        var above = page;
        for (var depth = 0; depth < ReadingLimits.PdfDepth && above.Entries.Count > 0; depth++)
        {
            above = file.Dictionary(above["Parent"]);
            inherited = Inherit(inherited, above);
        }

        return inherited;
    }

    private void AddPage(PageObject page)
    {
        if (page.Own.Entries.Count > 0 && file.Resolve(page.Own["Type"]).Name is not "Pages" && !IsTooMany(_pages.Count + 1))
        {
            _pages.Add(page);
        }
    }

    private bool IsTooMany(int count)
    {
        Refusal ??= count > ReadingLimits.PdfPages ? Findings.TooManyPages(ReadingLimits.PdfPages) : null;
        return Refusal is not null;
    }

    /// <summary>What a node hands down: its own entries of these names, else those handed to it.</summary>
    private static PdfDictionary Inherit(PdfDictionary node, PdfDictionary inherited) => new(
        Inheritable.Select(key => (Key: key, Value: node[key] is PdfNull ? inherited[key] : node[key]))
            .Where(entry => entry.Value is not PdfNull)
            .ToDictionary(entry => entry.Key, entry => entry.Value));

    /// <summary>A node whose kids are being visited.</summary>
    private sealed record Node(PdfValue Value, IReadOnlyList<PdfValue> Kids, PdfDictionary Inherited)
    {
        /// <summary>The place of the kid to visit next.</summary>
        public int Next { get; set; }
    }
}
