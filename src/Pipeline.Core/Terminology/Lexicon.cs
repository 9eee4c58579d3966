using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>
/// The fixed terms: the labels of the forms and of <c>printed_labels.tsv</c>, the terms of <c>lexicon.tsv</c>, and what an archive
/// or an agency lays over them. A text is translated from here only as a whole; the lexicon never goes to an engine and an engine never overrules it.
/// </summary>
public sealed partial class Lexicon
{
    private readonly IReadOnlyList<LexiconRow> _rows;
    private readonly string? _agency;
    private readonly LexiconTerms _terms;
    private readonly Dictionary<string, string> _toEnglish = [];
    private readonly Dictionary<string, string> _toChinese = [];

    /// <param name="rows">Rows of all layers, the widest first.</param>
    /// <param name="agency">The agency whose rows count besides those for everybody; null for none.</param>
    private Lexicon(IReadOnlyList<LexiconRow> rows, string? agency)
    {
        (_rows, _agency) = (rows, agency);
        var counting = rows.Where(row => row.Scope is not LexiconScope.Agency || (agency is not null && (row.Agency ?? agency) == agency)).ToList();
        _terms = new(counting);
        var chosen = counting.Where(row => row is { Status: RenderingStatus.Preferred, Scope: not LexiconScope.Statutory }).Select(row => row.TermKey.Term).ToHashSet();
        var isChosen = _terms.Terms.ToLookup(term => chosen.Contains(FoldedKey.Of(term.Chinese)));
        Add(isChosen[true]);
        AddLabels();
        Add(isChosen[false]);
    }

    /// <summary>The lexicon the assembly carries.</summary>
    public static Lexicon Default { get; } = new(LexiconFile.Default.Rows, agency: null);

    /// <summary>All its terms.</summary>
    public IEnumerable<LexiconTerm> Terms => _terms.Terms;

    /// <summary>This lexicon under another: its archive's rows outweigh the statutory ones, its agencies' rows both.</summary>
    public Lexicon With(LexiconFile overlay) => new([.. _rows, .. overlay.Rows], _agency);

    /// <summary>The lexicon as one agency uses it.</summary>
    public Lexicon For(string agencySlug) => _rows.Any(row => row.Scope is LexiconScope.Agency) ? new(_rows, agencySlug) : this;

    /// <summary>The term a Chinese text as a whole is, in any script; null when it is none.</summary>
    public LexiconTerm? Term(string chinese) => _terms.Find(chinese);

    /// <summary>The terms in a sentence of either language, the longest at each place, for glossaries and checks.</summary>
    public IEnumerable<TermUse> TermsIn(string source, Language language) => _terms.In(source, language);

    /// <summary>The fixed translation of a text as a whole; null when it has none. A closing stop is carried over.</summary>
    public string? Find(string text, UnitKind kind, Language target)
    {
        var trimmed = text.Trim();
        var found = Entry(trimmed, target) ?? PartOf(trimmed, target);
        return found is null ? null
            : target.IsChinese ? found + (trimmed[^1] == '.' && kind == UnitKind.Paragraph && found[^1] != '。' ? "。" : "")
            : char.ToUpperInvariant(found[0]) + found[1..] + (trimmed[^1] == '。' && kind == UnitKind.Paragraph && found[^1] != '.' ? "." : "");
    }

    /// <summary>The title of a statutory section: the printed variant's own rendering where it has one, else the form's.</summary>
    public string Title(string heading, SectionKind kind, Language target)
    {
        var form = StatutoryForms.Default.Section(kind);
        return target.IsChinese ? form.ZhHans : _toEnglish.GetValueOrDefault(FoldedKey.Of(heading), form.En);
    }

    private string? Entry(string text, Language target) => (target.IsChinese ? _toChinese : _toEnglish).GetValueOrDefault(FoldedKey.Of(text));

    /// <summary>The label of a row that is part of the one above: 其中：当面申请数.</summary>
    private string? PartOf(string text, Language target)
    {
        var mark = OfWhich().Match(text);
        return !mark.Success || Entry(text[mark.Length..], target) is not { } label ? null
            : target.IsChinese ? "其中：" + label
            : $"Of which: {char.ToLowerInvariant(label[0])}{label[1..]}";
    }

    [GeneratedRegex("^(?:其中[:：]|of which: )", RegexOptions.IgnoreCase)]
    private static partial Regex OfWhich();

    /// <summary>What is printed as a whole, as a title, a label or a button; inside a sentence these are words like any other.</summary>
    private void AddLabels()
    {
        foreach (var label in StatutoryForms.Default.Sections.Select(section => section.Label).Concat(StatutoryForms.Default.Labels))
        {
            Add(label.ZhHans, label.En);
            Add(label.ZhHant, label.En);
        }

        foreach (var row in EmbeddedData.Rows("printed_labels.tsv"))
        {
            Add(row[0], row[1]);
        }
    }

    private void Add(IEnumerable<LexiconTerm> terms)
    {
        foreach (var term in terms)
        {
            if (term.Preferred is { } english)
            {
                Add(term.Chinese, english);
            }
        }
    }

    /// <summary>The first rendering of a text stands: what an archive chooses, then what the forms print, then general terms.</summary>
    private void Add(string chinese, string english)
    {
        _toEnglish.TryAdd(FoldedKey.Of(chinese), english);
        _toChinese.TryAdd(FoldedKey.Of(english), chinese);
    }
}
