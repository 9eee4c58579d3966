using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pipeline.Core.Tests.Kit;

/// <summary>An agency whose reports are printed.</summary>
/// <param name="Slug">Its part of every address.</param>
/// <param name="Name">Its official name in Chinese.</param>
/// <param name="EnglishName">And in English.</param>
internal sealed record PressAgency(string Slug, string Name, string EnglishName);

/// <summary>As many invented agencies as are asked for: offices of districts of cities.</summary>
internal static class PressAgencies
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Zh, string Slug, string En)[] Offices =
    [
        ("水务局", "water", "Water Affairs Bureau"), ("教育局", "education", "Bureau of Education"), ("财政局", "finance", "Bureau of Finance"),
        ("民政局", "civil-affairs", "Bureau of Civil Affairs"), ("司法局", "justice", "Bureau of Justice"), ("审计局", "audit", "Audit Bureau"),
        ("统计局", "statistics", "Bureau of Statistics"), ("生态环境局", "environment", "Bureau of Ecology and Environment"),
        ("农业农村局", "agriculture", "Bureau of Agriculture and Rural Affairs"), ("文化和旅游局", "culture", "Bureau of Culture and Tourism"),
        ("应急管理局", "emergency", "Emergency Management Bureau"), ("交通运输局", "transport", "Bureau of Transport"),
    ];

    private static readonly (string Zh, string Slug)[] Districts =
    [
        .. from first in new[] { ("东", "dong"), ("西", "xi"), ("南", "nan"), ("北", "bei"), ("清", "qing"), ("云", "yun"), ("石", "shi"), ("松", "song"), ("竹", "zhu"), ("梅", "mei") }
           from second in new[] { ("山", "shan"), ("河", "he"), ("湖", "hu"), ("桥", "qiao"), ("林", "lin"), ("溪", "xi"), ("泉", "quan"), ("岭", "ling"), ("塘", "tang"), ("洲", "zhou") }
           select (first.Item1 + second.Item1, first.Item2 + second.Item2),
    ];

    private static readonly (string Zh, string Slug)[] Cities =
    [
        .. from first in new[] { ("青", "qing"), ("安", "an"), ("宁", "ning"), ("永", "yong"), ("长", "chang") }
           from second in new[] { ("岚", "lan"), ("平", "ping"), ("阳", "yang"), ("原", "yuan"), ("和", "he") }
           select (first.Item1 + second.Item1, first.Item2 + second.Item2),
    ];

    /// <summary>How many there are.</summary>
    public static int Most => Offices.Length * Districts.Length * Cities.Length;

    /// <summary>The agency at a place, from 0.</summary>
    public static PressAgency Of(int agency)
    {
        var office = Offices[agency % Offices.Length];
        var district = Districts[agency / Offices.Length % Districts.Length];
        var city = Cities[agency / Offices.Length / Districts.Length];
        return new($"{city.Slug}-{district.Slug}-{office.Slug}", $"{city.Zh}市{district.Zh}区{office.Zh}", $"{office.En} of {Title(district.Slug)} District, {Title(city.Slug)}");
    }

    /// <summary>The registry of the first so many agencies, <c>agencies.json</c>.</summary>
    public static byte[] Registry(int count) => JsonSerializer.SerializeToUtf8Bytes(
        Enumerable.Range(0, count).Select(Of).Select((agency, place) => new Dictionary<string, string>
        {
            ["slug"] = agency.Slug,
            ["nameZh"] = agency.Name,
            ["nameEn"] = agency.EnglishName,
            ["level"] = "department",
            ["site"] = $"https://{agency.Slug}.example/",
            ["contact"] = string.Create(CultureInfo.InvariantCulture, $"{agency.Name}办公室 · 0600-555{place % 10_000:D4}"),
            ["contactEn"] = string.Create(CultureInfo.InvariantCulture, $"Office of the {agency.EnglishName} · 0600-555{place % 10_000:D4}"),
        }),
        Readable);

    private static string Title(string slug) => char.ToUpperInvariant(slug[0]) + slug[1..];
}
