using System.Globalization;
using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>
/// The written language of a text, named by its BCP 47 tag. Script, not region, is what the pages need:
/// it chooses the fonts and tells a reader which form of Chinese was received.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Language>))]
public enum Language
{
    /// <summary>Simplified Chinese.</summary>
    [JsonStringEnumMemberName("zh-Hans")]
    SimplifiedChinese,

    /// <summary>Traditional Chinese, also as mainland gateways convert it.</summary>
    [JsonStringEnumMemberName("zh-Hant")]
    TraditionalChinese,

    /// <summary>English.</summary>
    [JsonStringEnumMemberName("en")]
    English,
}

/// <summary>What the stages ask of a <see cref="Language"/>.</summary>
public static class Languages
{
    extension(Language language)
    {
        /// <summary>The BCP 47 tag: <c>zh-Hans</c>, <c>zh-Hant</c> or <c>en</c>.</summary>
        public string Tag => language switch
        {
            Language.SimplifiedChinese => "zh-Hans",
            Language.TraditionalChinese => "zh-Hant",
            _ => "en",
        };

        /// <summary>True for both scripts of Chinese.</summary>
        public bool IsChinese => language is not Language.English;

        /// <summary>The language a report in this language is translated into.</summary>
        public Language Counterpart => language.IsChinese ? Language.English : Language.SimplifiedChinese;

        /// <summary>A day as official texts in this language write it: <c>2021年9月26日</c>, <c>September 26, 2021</c>.</summary>
        public string Write(DateOnly day) => day.ToString(language.IsChinese ? "yyyy年M月d日" : "MMMM d, yyyy", CultureInfo.InvariantCulture);
    }
}
