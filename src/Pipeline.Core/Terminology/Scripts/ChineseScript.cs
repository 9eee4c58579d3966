namespace Pipeline.Core.Terminology.Scripts;

/// <summary>
/// Simplified Chinese from Traditional, as the Mainland writes it: OpenCC's <c>tw2s</c>, which converts the script and
/// leaves the choice of words alone, then the few words of <c>script_overrides.tsv</c>. Good for look-up and for a display
/// that says it is a conversion; the text as received stays the authentic one.
/// </summary>
public static class ChineseScript
{
    private static readonly Phrase[] Words = [.. EmbeddedData.Rows("script_overrides.tsv").Select(row => new Phrase(row[0], row[1]))];

    private static readonly ScriptConversion Script = ScriptConversion.Load("tw2s");
    private static readonly PhraseGroup Overrides = new([Phrase.Table(Words)]);

    private static readonly ScriptConversion ScriptInPlace = ScriptConversion.Load("tw2s", phrase => phrase.KeepsLength);
    private static readonly PhraseGroup OverridesInPlace = new([Phrase.Table(Words.Where(word => word.KeepsLength))]);

    /// <summary>The data files the conversion is made of.</summary>
    internal static IReadOnlyList<string> Files { get; } = ["script_overrides.tsv", .. ScriptConversion.FilesOf("tw2s")];

    /// <summary>The text in Simplified Chinese.</summary>
    public static string ToSimplified(string text) => Overrides.Convert(Script.Convert(text));

    /// <summary>The same as far as every character keeps its place: 网际网路 stays one character longer than 互联网.</summary>
    internal static string ToSimplifiedInPlace(string text) => OverridesInPlace.Convert(ScriptInPlace.Convert(text));
}
