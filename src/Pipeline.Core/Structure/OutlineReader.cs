using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>
/// Reads the lines of one document in order and says which are headings: exact statutory titles first, then what the open
/// sequences of numbers let in, then what the source's own markup calls a heading.
/// </summary>
/// <param name="language">The document's language.</param>
/// <param name="anchors">The document's exact statutory titles.</param>
/// <param name="topOutlineLevel">The highest heading level of the source's own markup, the title's left out.</param>
internal sealed class OutlineReader(Language language, StatutoryAnchors anchors, int topOutlineLevel)
{
    /// <summary>Characters; markup sometimes calls a whole paragraph a heading.</summary>
    private const int LongestUnnumbered = 200;

    private readonly OpenSequences _open = new();
    private bool? _isStatutoryPlan;

    /// <summary>The heading a line is; null for a line of text.</summary>
    public HeadingRole? Read(SourceText line)
    {
        var heading = Anchored(line) ?? Numbered(line) ?? Unnumbered(line);
        if (heading is { Level: 1 })
        {
            _isStatutoryPlan ??= heading.Canonical is not null;
        }

        return heading;
    }

    private HeadingRole? Anchored(SourceText line)
    {
        if (anchors.At(line) is not { } title)
        {
            return null;
        }

        var number = (int)title.Kind + 1;
        var place = _open.Top(number, EnumeratorToken.At(line.Text, language));
        return Enter(place, number, title.Number, new HeadingText(title.Text, null), title.Kind);
    }

    private HeadingRole? Numbered(SourceText line)
    {
        if (EnumeratorToken.At(line.Text, language) is not { } token)
        {
            return null;
        }

        var rest = line.Text[token.Text.Length..];
        var canonical = CanonicalTitles.Match(rest, language);
        var opensForm = canonical is { } kind && token.Readings.Contains((int)kind + 1);
        return _open.PlaceOf(token, opensForm, mayRestart: language.IsChinese) is { } place
            && !(place.Level == 1 && anchors.HasSection(place.Value))
            && HeadingText.Of(rest, place.Rank, language) is { } text
            && IsPlausible(token, place, text, canonical)
            ? Enter(place, place.Value, token.Text.Trim(), text, place.Level == 1 && text.RunIn is null ? canonical : null)
            : null;
    }

    /// <summary>
    /// <c>First, …</c> opens sections and sentences alike. Once the plan is known to be the statutory one, only a statutory
    /// title can follow; before that, only the first section may.
    /// </summary>
    private bool IsPlausible(EnumeratorToken token, SequencePlace place, HeadingText text, SectionKind? canonical) =>
        !token.OpensSentences
        || (text.RunIn is null && (place.Level > 1 ? place.Value > 1 : canonical is not null || _isStatutoryPlan is not true));

    /// <summary>A heading by markup alone, or the statutory title that is due and lost its number.</summary>
    private HeadingRole? Unnumbered(SourceText line)
    {
        var due = StatutoryForms.Default.SectionTitled(line.Text) is { } section && (int)section.Kind == _open.Reached && !anchors.HasSection(_open.Reached + 1);
        if ((line.OutlineLevel is null && !due) || line.Text.Length > LongestUnnumbered)
        {
            return null;
        }

        var place = _open.PlaceOf(due || line.OutlineLevel is not { } level ? 1 : Math.Max(1, level - topOutlineLevel + 1));
        return Enter(place, place.Value, "", new HeadingText(line.Text, null), place.Level == 1 ? CanonicalTitles.Match(line.Text, language) : null);
    }

    private HeadingRole Enter(SequencePlace place, int reached, string number, HeadingText text, SectionKind? canonical) => new(
        number, number.Length > 0 ? place.Value : null, place.Level, _open.Take(place, reached), text.Heading, text.RunIn, canonical, place.Expected);
}
