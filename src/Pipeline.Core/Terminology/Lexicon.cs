using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>
/// The fixed terms: statutory titles, table labels and the terms of <c>statutory_terms.tsv</c>. A text is translated from
/// here only as a whole; the lexicon never goes to an engine and an engine never overrules it.
/// </summary>
public sealed partial class Lexicon
{
    private readonly Dictionary<string, string> _toEnglish = [];
    private readonly Dictionary<string, string> _toChinese = [];

    private Lexicon()
    {
        foreach (var label in StatutoryForms.Default.Sections.Select(section => section.Label).Concat(StatutoryForms.Default.Labels))
        {
            Add([label.ZhHans, label.ZhHant], label.En, label.ZhHans);
        }

        foreach (var row in EmbeddedData.Rows("statutory_terms.tsv"))
        {
            Add([row[0], .. row[1].Split('|')], row[2].Split(';')[0].Trim(), row[0]);
        }
    }

    /// <summary>The lexicon the assembly carries.</summary>
    public static Lexicon Default { get; } = new();

    /// <summary>The fixed translation of a text as a whole; null when it has none. A closing stop is carried over.</summary>
    public string? Find(string text, UnitKind kind, Language target)
    {
        var trimmed = text.Trim();
        var found = Entry(trimmed, target) ?? PartOf(trimmed, target);
        return found is null ? null
            : target.IsChinese ? found + (trimmed[^1] == '.' && kind == UnitKind.Paragraph ? "。" : "")
            : char.ToUpperInvariant(found[0]) + found[1..] + (trimmed[^1] == '。' && kind == UnitKind.Paragraph ? "." : "");
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

    /// <summary>The first rendering of a text stands: what the forms print comes before general terms.</summary>
    private void Add(IEnumerable<string> chinese, string english, string preferredChinese)
    {
        foreach (var form in chinese)
        {
            _toEnglish.TryAdd(FoldedKey.Of(form), english);
        }

        _toChinese.TryAdd(FoldedKey.Of(english), preferredChinese);
    }
}
