namespace Pipeline.Core.Terminology.Scripts;

/// <summary>An entry of a table of OpenCC.</summary>
/// <param name="Key">What is written in the text; one character or many.</param>
/// <param name="Value">What stands for it; often the same, to keep a phrase from being taken apart.</param>
internal sealed record Phrase(string Key, string Value)
{
    /// <summary>True when the text keeps its length in UTF-16, and so every place in it.</summary>
    public bool KeepsLength => Key.Length == Value.Length;

    /// <summary>True when the text stays as it is.</summary>
    public bool IsIdentity => Key == Value;

    /// <summary>Phrases as a table to look up.</summary>
    public static LongestMatch<Phrase> Table(IEnumerable<Phrase> phrases) => new(phrases, phrase => phrase.Key);
}
