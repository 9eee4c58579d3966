using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>Words of the site's own, in both languages; all of them stand in <see cref="Phrases"/>.</summary>
/// <param name="Zh">Simplified Chinese.</param>
/// <param name="En">English.</param>
internal sealed record Phrase(string Zh, string En)
{
    /// <summary>The words in one language; there is one form of them for both scripts of Chinese.</summary>
    public string In(Language language) => language.IsChinese ? Zh : En;

    /// <summary>A day as each language writes it.</summary>
    public static Phrase Of(DateOnly date) => new(Language.SimplifiedChinese.Write(date), Language.English.Write(date));
}
