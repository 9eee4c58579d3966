using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>Tells the language a document is written in from its letters alone.</summary>
internal static class LanguageDetector
{
    /// <summary>A Chinese text quotes few Latin words, an English one hardly any Han characters.</summary>
    private const double HanShareOfChinese = 0.3;

    /// <summary>Simplified texts quote an old name now and then; Traditional ones are full of such characters.</summary>
    private const double TraditionalShareOfHan = 0.05;

    public static Language Detect(IEnumerable<string> texts)
    {
        var (latin, han, traditional) = (0, 0, 0);
        foreach (var rune in texts.SelectMany(text => text.EnumerateRunes()))
        {
            var isHan = rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
            han += isHan ? 1 : 0;
            latin += !isHan && Rune.IsLetter(rune) ? 1 : 0;
            traditional += isHan && rune.IsBmp && ScriptFolding.IsTraditional((char)rune.Value) ? 1 : 0;
        }

        return han < HanShareOfChinese * (han + latin) || han == 0 ? Language.English
            : traditional > TraditionalShareOfHan * han ? Language.TraditionalChinese
            : Language.SimplifiedChinese;
    }
}
