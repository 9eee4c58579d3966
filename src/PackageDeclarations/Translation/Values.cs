using Azure.Core;

namespace Azure.AI.Translation.Text;

/// <summary>Retries, timeouts and transport of a client.</summary>
public class TextTranslationClientOptions : ClientOptions
{
    /// <summary>Versions of the service.</summary>
    public enum ServiceVersion
    {
        /// <summary>3.0, the only one.</summary>
        V3_0 = 1,
    }

    /// <summary>Options with Azure.Core's defaults.</summary>
    public TextTranslationClientOptions(ServiceVersion version = ServiceVersion.V3_0)
    {
        if (version != ServiceVersion.V3_0)
        {
            throw new NotSupportedException();
        }
    }
}

/// <summary>One request: what to translate, into what, and how.</summary>
public class TextTranslationTranslateOptions(IEnumerable<string> targetLanguages, IEnumerable<string> content)
{
    /// <summary>One text into one language.</summary>
    public TextTranslationTranslateOptions(string targetLanguage, string content) : this([targetLanguage], [content])
    {
    }

    /// <summary>Language codes of the service, such as <c>zh-Hans</c>.</summary>
    public IEnumerable<string> TargetLanguages { get; } = targetLanguages;

    /// <summary>The texts.</summary>
    public IEnumerable<string> Content { get; } = content;

    /// <summary>The language of the texts; null lets the service guess.</summary>
    public string? SourceLanguage { get; set; }

    /// <summary>Null means plain text.</summary>
    public TextType? TextType { get; set; }

    /// <summary>The id of a custom model.</summary>
    public string? Category { get; set; }

    /// <summary>Whether the general model may answer for a custom one.</summary>
    public bool? AllowFallback { get; set; }

    /// <summary>Whether the answer says how long each sentence is.</summary>
    public bool? IncludeSentenceLength { get; set; }
}

/// <summary>How the service reads a text.</summary>
public readonly struct TextType(string value) : IEquatable<TextType>
{
    private readonly string _value = value;

    /// <summary>As it is.</summary>
    public static TextType Plain { get; } = new("Plain");

    /// <summary>As markup, which is kept.</summary>
    public static TextType Html { get; } = new("Html");

    /// <summary>Equal but for case.</summary>
    public static bool operator ==(TextType left, TextType right) => left.Equals(right);

    /// <summary>Different in more than case.</summary>
    public static bool operator !=(TextType left, TextType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextType other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_value ?? "");

    /// <inheritdoc/>
    public override string ToString() => _value;
}

/// <summary>What became of one text.</summary>
public class TranslatedTextItem
{
    internal TranslatedTextItem(IReadOnlyList<TranslationText> translations) => Translations = translations;

    /// <summary>One a target language.</summary>
    public IReadOnlyList<TranslationText> Translations { get; }
}

/// <summary>A text in one target language.</summary>
public class TranslationText
{
    internal TranslationText(string? targetLanguage, string? text, SentenceBoundaries? sentenceBoundaries) =>
        (TargetLanguage, Text, SentenceBoundaries) = (targetLanguage, text, sentenceBoundaries);

    /// <summary>Its code.</summary>
    public string? TargetLanguage { get; }

    /// <summary>The translation.</summary>
    public string? Text { get; }

    /// <summary>Where sentences end, if asked for.</summary>
    public SentenceBoundaries? SentenceBoundaries { get; }
}

/// <summary>How long the sentences of a text and of its translation are.</summary>
public class SentenceBoundaries
{
    internal SentenceBoundaries(IReadOnlyList<int> source, IReadOnlyList<int> translated) =>
        (SourceSentencesLengths, TranslatedSentencesLengths) = (source, translated);

    /// <summary>The lengths of the source's sentences, in order.</summary>
    public IReadOnlyList<int> SourceSentencesLengths { get; }

    /// <summary>The lengths of the translation's sentences, in order.</summary>
    public IReadOnlyList<int> TranslatedSentencesLengths { get; }
}
