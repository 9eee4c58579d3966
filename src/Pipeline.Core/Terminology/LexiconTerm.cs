namespace Pipeline.Core.Terminology;

/// <summary>A Chinese term and everything a lexicon says of its renderings.</summary>
public sealed class LexiconTerm
{
    private readonly IReadOnlyList<IReadOnlyList<EnglishWord>> _right;
    private readonly IReadOnlyList<(string Rendering, IReadOnlyList<EnglishWord> Words)> _wrong;

    /// <param name="chinese">The term.</param>
    /// <param name="renderings">One row a rendering, at most one of them preferred.</param>
    internal LexiconTerm(string chinese, IReadOnlyList<LexiconRow> renderings)
    {
        Chinese = chinese;
        Preferred = renderings.FirstOrDefault(row => row.Status is RenderingStatus.Preferred)?.English;
        Admitted = Of(renderings, RenderingStatus.Admitted);
        Forbidden = Of(renderings, RenderingStatus.Forbidden);
        Notes = [.. renderings.Select(row => row.Note).Where(note => note.Length > 0).Distinct()];
        Right = Preferred is null ? Admitted : [Preferred, .. Admitted];
        _right = [.. Right.Select(EnglishForm.WordsOf)];
        _wrong = [.. Forbidden.Select(rendering => (rendering, EnglishForm.WordsOf(rendering)))];
    }

    /// <summary>The term, in Simplified Chinese.</summary>
    public string Chinese { get; }

    /// <summary>The rendering to print; null for a term of which only wrong ones are known.</summary>
    public string? Preferred { get; }

    /// <summary>Renderings that are right as well.</summary>
    public IReadOnlyList<string> Admitted { get; }

    /// <summary>Renderings that are wrong.</summary>
    public IReadOnlyList<string> Forbidden { get; }

    /// <summary>Where the renderings come from, or why.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>All that are right, the preferred one first.</summary>
    internal IReadOnlyList<string> Right { get; }

    /// <summary>True when the English has a right rendering in any of its forms.</summary>
    public bool IsRenderedIn(string english) => EnglishForm.WordsOf(english) is var words && _right.Any(rendering => EnglishForm.Find(words, rendering).Any());

    /// <summary>The wrong renderings the English has. One inside a right one is no mistake.</summary>
    public IReadOnlyList<string> ForbiddenIn(string english)
    {
        var words = EnglishForm.WordsOf(english);
        var right = _right.SelectMany(rendering => EnglishForm.Find(words, rendering)).ToList();
        return [.. _wrong
            .Where(wrong => EnglishForm.Find(words, wrong.Words).Any(place => !right.Exists(around => Holds(around, place))))
            .Select(wrong => wrong.Rendering)];
    }

    private static bool Holds(Range outer, Range inner) => outer.Start.Value <= inner.Start.Value && outer.End.Value >= inner.End.Value;

    private static string[] Of(IReadOnlyList<LexiconRow> renderings, RenderingStatus status) => [.. renderings.Where(row => row.Status == status).Select(row => row.English)];
}

/// <summary>A term in a sentence.</summary>
/// <param name="Term">The term.</param>
/// <param name="Start">Where it begins in the sentence as received.</param>
/// <param name="Length">How long it is there.</param>
public sealed record TermUse(LexiconTerm Term, int Start, int Length);
