using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>
/// Reads the lines of one document in order and says which are headings. An enumerator is a set of readings; the place in
/// the sequence decides which one is meant, and whether it is an enumerator of a heading at all.
/// </summary>
/// <param name="language">The document's language.</param>
/// <param name="topOutlineLevel">The highest heading level of the source's own markup, the title's left out.</param>
internal sealed class OutlineReader(Language language, int topOutlineLevel)
{
    /// <summary>A heading may skip a number or two (and is reported); further away it is another sequence.</summary>
    private const int LongestSkip = 3;

    /// <summary>Characters; markup sometimes calls a whole paragraph a heading.</summary>
    private const int LongestUnnumbered = 200;

    private readonly List<Sequence> _open = [];
    private bool? _isStatutoryPlan;

    /// <summary>The heading a line is; null for a line of text.</summary>
    public HeadingRole? Read(SourceText line)
    {
        var token = EnumeratorToken.At(line.Text, language);
        var heading = token is null ? Unnumbered(line) : Numbered(line, token) ?? Unnumbered(line);
        if (heading is { Level: 1 })
        {
            _isStatutoryPlan ??= heading.Canonical is not null;
        }

        return heading;
    }

    private HeadingRole? Numbered(SourceText line, EnumeratorToken token)
    {
        var place = Place(token);
        var rest = line.Text[token.Text.Length..];
        if (place is null || HeadingText.Of(rest, place.Rank, language) is not { } text)
        {
            return null;
        }

        var canonical = place.Level == 1 ? CanonicalTitles.Match(text.Heading, language) : null;
        return token.OpensSentences && !IsPlausible(place, canonical)
            ? null
            : Enter(place, token.Text.Trim(), text, canonical);
    }

    /// <summary>
    /// <c>First, …</c> opens sections and sentences alike. Once the plan is known to be the statutory one, only a statutory
    /// title can follow; before that, only the first section may.
    /// </summary>
    private bool IsPlausible(SequencePlace place, SectionKind? canonical) =>
        place.Level > 1 ? place.Value > 1 : canonical is not null || _isStatutoryPlan is not true;

    /// <summary>A heading by markup alone, or the statutory title that is due and lost its enumerator.</summary>
    private HeadingRole? Unnumbered(SourceText line)
    {
        var isDue = IsStatutoryTitleDue(line.Text);
        if ((line.OutlineLevel is null && !isDue) || line.Text.Length > LongestUnnumbered)
        {
            return null;
        }

        var rank = isDue || line.OutlineLevel is not { } level ? 1 : Math.Max(1, level - topOutlineLevel + 1);
        var place = _open.FindIndex(sequence => sequence.Rank >= rank) is >= 0 and var index
            ? new SequencePlace(index, _open[index].Rank, _open[index].Value + 1, null)
            : new SequencePlace(_open.Count, rank, 1, null);
        return Enter(place, "", new HeadingText(line.Text, null), place.Level == 1 ? CanonicalTitles.Match(line.Text, language) : null);
    }

    /// <summary>True for the exact title of the statutory section that has to come next; anywhere else the words are a caption or a link.</summary>
    private bool IsStatutoryTitleDue(string text)
    {
        var next = _open is [var first, ..] ? first.Value : 0;
        return next < StatutoryForms.Default.Sections.Count && FoldedKey.Of(text) == FoldedKey.Of(StatutoryForms.Default.Sections[next].ZhHans);
    }

    /// <summary>Where a token continues the open sequences, the innermost first; else where it opens, skips or restarts one.</summary>
    private SequencePlace? Place(EnumeratorToken token) =>
        Continuing(token) ?? Opening(token) ?? (token.OpensSentences ? null : Skipping(token) ?? Restarting(token));

    private SequencePlace? Continuing(EnumeratorToken token)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (token.Ranks.Contains(_open[i].Rank) && token.Readings.Contains(_open[i].Value + 1))
            {
                return new(i, _open[i].Rank, _open[i].Value + 1, null);
            }
        }

        return null;
    }

    private SequencePlace? Opening(EnumeratorToken token)
    {
        var innermost = _open is [.., var last] ? last.Rank : 0;
        var rank = token.Ranks.Where(rank => rank > innermost).DefaultIfEmpty().Min();
        return rank == 0 || (rank > 2 && innermost == 0) ? null
            : token.Readings.Contains(1) ? new(_open.Count, rank, 1, null)
            : rank <= 2 && !token.OpensSentences && token.Readings.Any(value => value <= LongestSkip) ? new(_open.Count, rank, token.Readings.Min(), 1)
            : null;
    }

    private SequencePlace? Skipping(EnumeratorToken token)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var value = token.Readings.Where(reading => reading > _open[i].Value && reading <= _open[i].Value + LongestSkip).DefaultIfEmpty().Min();
            if (token.Ranks.Contains(_open[i].Rank) && value > 0)
            {
                return new(i, _open[i].Rank, value, _open[i].Value + 1);
            }
        }

        return null;
    }

    /// <summary>Problems are numbered （一）（二）, and the improvements after them （一）（二） again.</summary>
    private SequencePlace? Restarting(EnumeratorToken token) =>
        language.IsChinese && token.Readings.Contains(1)
        && _open.FindLastIndex(sequence => sequence.Rank >= 2 && token.Ranks.Contains(sequence.Rank)) is >= 0 and var i
            ? new(i, _open[i].Rank, 1, null)
            : null;

    private HeadingRole Enter(SequencePlace place, string number, HeadingText text, SectionKind? canonical)
    {
        var ordinal = place.Index < _open.Count ? _open[place.Index].Ordinal + 1 : 1;
        _open.RemoveRange(place.Index, _open.Count - place.Index);
        _open.Add(new(place.Rank, place.Value, ordinal));
        return new(number, number.Length > 0 ? place.Value : null, place.Level, ordinal, text.Heading, text.RunIn, canonical, place.Expected);
    }

    /// <summary>A sequence of siblings that may still go on.</summary>
    private readonly record struct Sequence(int Rank, int Value, int Ordinal);

    /// <summary>A place in the open sequences.</summary>
    private sealed record SequencePlace(int Index, int Rank, int Value, int? Expected)
    {
        public int Level => Index + 1;
    }
}
