using System.Collections.Frozen;

namespace Pipeline.Core.Terminology.Scripts;

/// <summary>An entry of a table.</summary>
/// <param name="Key">What is written in the text; one character or many.</param>
/// <param name="Value">What stands for it; often the same, to keep a phrase from being taken apart.</param>
internal sealed record Phrase(string Key, string Value)
{
    /// <summary>True when the text keeps its length in UTF-16, and so every place in it.</summary>
    public bool KeepsLength => Key.Length == Value.Length;

    /// <summary>True when the text stays as it is.</summary>
    public bool IsIdentity => Key == Value;
}

/// <summary>Phrases to look up by what a text begins with.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<char, Phrase[]> _longestFirst;

    public PhraseTable(IEnumerable<Phrase> phrases)
    {
        Phrases = [.. phrases];
        _longestFirst = Phrases.GroupBy(phrase => phrase.Key[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Key.Length).ToArray());
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>The longest phrase the text begins with; null when it begins with none.</summary>
    public Phrase? At(ReadOnlySpan<char> text)
    {
        foreach (var phrase in _longestFirst.GetValueOrDefault(text[0], []))
        {
            if (text.StartsWith(phrase.Key, StringComparison.Ordinal))
            {
                return phrase;
            }
        }

        return null;
    }
}
