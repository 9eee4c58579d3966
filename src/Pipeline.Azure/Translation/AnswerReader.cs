using Azure.AI.Translation.Text;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Azure.Translation;

/// <summary>
/// Takes the translations out of an answer, if they are those of the texts that were sent. Items carry no name: that they are
/// complete is told by their number, and that they are in order by the lengths of the source sentences they speak of.
/// </summary>
internal static class AnswerReader
{
    /// <summary>The translations, or why the answer cannot be trusted.</summary>
    public static EngineAnswer Read(IReadOnlyList<string> texts, IReadOnlyList<TranslatedTextItem> items)
    {
        if (items.Count != texts.Count)
        {
            return new EngineAnswer.Garbled($"{texts.Count} texts were sent, {items.Count} came back.");
        }

        var translations = new List<string>(texts.Count);
        foreach (var (text, item) in texts.Zip(items))
        {
            if (item.Translations is not [{ Text: not null } translation])
            {
                return new EngineAnswer.Garbled($"Item {translations.Count} is not one translation.");
            }

            if (IsOfAnother(text, texts, translation.SentenceBoundaries?.SourceSentencesLengths))
            {
                return new EngineAnswer.Garbled($"Item {translations.Count} is the translation of another text.");
            }

            translations.Add(translation.Text);
        }

        return new EngineAnswer.Translated(translations);
    }

    // An answer is refused on evidence alone: the lengths are another text's and not this one's. The service does not promise
    // that they add up, and a text it counts in its own way must not stay untranslated for ever.
    private static bool IsOfAnother(string text, IReadOnlyList<string> texts, IReadOnlyList<int>? sentences) =>
        sentences is { Count: > 0 } && sentences.Sum() is var length && !HasLength(text, length) && texts.Any(other => HasLength(other, length));

    // Nor do its pages say whether a rare character, two units of UTF-16, counts once or twice.
    private static bool HasLength(string text, int length) => length == text.Length || length == text.EnumerateRunes().Count();
}
