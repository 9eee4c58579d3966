using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Engines;

/// <summary>What translates the segments that neither lexicon nor memory knows. It is asked once a batch and does not wait or try again by itself.</summary>
public interface ITranslationEngine
{
    /// <summary>What readers are told has translated a sentence, e.g. <c>Azure AI Translator</c>.</summary>
    string Name { get; }

    /// <summary>Its version, for whoever must tell later what made a sentence; null where it does not say.</summary>
    string? Version { get; }

    /// <summary>Translates a batch. Whatever the service says comes back as an answer; an exception is a bug.</summary>
    Task<EngineAnswer> TranslateAsync(EngineBatch batch, CancellationToken cancellationToken);
}

/// <summary>Texts to translate in one request.</summary>
/// <param name="Source">The language of all of them; always told to the engine, never guessed by it.</param>
/// <param name="Target">The language wanted.</param>
/// <param name="Texts">The texts, without enumerators and surrounding white space.</param>
public sealed record EngineBatch(Language Source, Language Target, IReadOnlyList<string> Texts);

/// <summary>What came of a batch.</summary>
public abstract record EngineAnswer
{
    private EngineAnswer()
    {
    }

    /// <summary>Translated.</summary>
    /// <param name="Texts">The translations, in the order of the batch and as many.</param>
    public sealed record Translated(IReadOnlyList<string> Texts) : EngineAnswer;

    /// <summary>The batch has too many characters or elements; a smaller one may do.</summary>
    public sealed record TooLarge : EngineAnswer;

    /// <summary>Too much was asked in too short a time, or the service is away for now. Nothing is charged.</summary>
    /// <param name="RetryAfter">How long the service asks to be left alone; null when it does not say.</param>
    public sealed record Busy(TimeSpan? RetryAfter) : EngineAnswer;

    /// <summary>No answer came: in time, or before the connection broke. Whether the service did its work, and charges for it, is not known.</summary>
    public sealed record Unanswered : EngineAnswer;

    /// <summary>Nothing more is translated until the account's allowance is renewed or raised.</summary>
    public sealed record QuotaSpent : EngineAnswer;

    /// <summary>The answer cannot be trusted: cut off, items missing or out of order, or no answer in the form agreed.</summary>
    /// <param name="Why">For the log; never shown to an agency.</param>
    public sealed record Garbled(string Why) : EngineAnswer;

    /// <summary>The service refuses the request itself: key, rights, address, language. Asking again will not help; a person must.</summary>
    /// <param name="Code">The service's code.</param>
    /// <param name="Why">For the log; never shown to an agency.</param>
    public sealed record Refused(string Code, string Why) : EngineAnswer;
}
