using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>Recognises one label of the forms in what a table prints: by its words, by evidence in English, or by likeness where it is misprinted.</summary>
/// <typeparam name="T">What the label belongs to.</typeparam>
/// <param name="form">The label.</param>
internal sealed class LabelPattern<T>(T form)
    where T : FormLabel
{
    private readonly PrintedLabel[] _wordings =
        [.. new[] { form.ZhHans, form.ZhHant, form.En }.Concat(form.Aliases).Select(PrintedLabel.Of).DistinctBy(wording => wording.Key)];

    private readonly string[][] _evidence = [.. form.Evidence.Select(entry => entry.Split(' '))];

    /// <summary>What the label belongs to.</summary>
    public T Form => form;

    /// <summary>True when the words are the label's own, in any script or language. Asked of every cell for every label of every form: so it allocates nothing.</summary>
    public bool IsExactly(PrintedLabel printed)
    {
        foreach (var wording in _wordings)
        {
            if (wording.Key == printed.Key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the words are the label's own, or English that can mean nothing else in its place.</summary>
    public bool IsEvidently(PrintedLabel printed) => IsExactly(printed) || (_evidence.Length > 0 && HasEvidence(printed.Key));

    /// <summary>True also for a misprint or a shortened label; only to be asked where few labels are possible.</summary>
    public bool IsLike(PrintedLabel printed) =>
        IsEvidently(printed) || _wordings.Any(wording => Likeness.Holds(wording.Key, printed.Key));

    /// <summary>
    /// True when nothing speaks against the label but that its words are unreadable: it is blank, has the same enumerator,
    /// or shares a third of its characters. A province's own row in the place of another shares none.
    /// </summary>
    public bool MayBe(PrintedLabel printed) => printed.IsEmpty
        || (printed.Numbers.Count > 0 && _wordings.Any(wording => wording.Numbers.Intersect(printed.Numbers).Any()))
        || _wordings.Any(wording => wording.Key.Intersect(printed.Key).Count() * 3 > wording.Key.Length);

    private bool HasEvidence(string key) => _evidence.Any(words => words.All(word => key.Contains(word, StringComparison.Ordinal)));
}
