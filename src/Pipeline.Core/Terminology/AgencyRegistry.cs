using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>The registry of agencies (<c>agencies.json</c>): who has which slug and which names.</summary>
/// <param name="agencies">The agencies; slugs are unique.</param>
public sealed partial class AgencyRegistry(IReadOnlyList<Agency> agencies)
{
    private const int LongestReadableSlug = 80;

    /// <summary>Some editors put it before UTF-8.</summary>
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly FrozenDictionary<string, Agency> _bySlug = agencies.ToFrozenDictionary(agency => agency.Slug);
    private readonly FrozenDictionary<string, Agency> _byName = agencies
        .SelectMany(agency => NamesOf(agency).Select(name => (Key: FoldedKey.Of(name), Agency: agency)))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Agency);

    /// <summary>A registry that knows nobody.</summary>
    public static AgencyRegistry Empty { get; } = new([]);

    /// <summary>Reads <c>agencies.json</c>.</summary>
    public static Result<AgencyRegistry> Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            var listed = JsonSerializer.Deserialize(json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json, AgencyJson.Default.IReadOnlyListAgency) ?? [];
            Agency[] agencies = [.. listed.OfType<Agency>()];
            var misnamed = agencies.FirstOrDefault(agency => !ReportId.IsSlug(agency.Slug))
                ?? agencies.GroupBy(agency => agency.Slug).FirstOrDefault(same => same.Count() > 1)?.First();
            return misnamed is null
                ? Result.Success(new AgencyRegistry(agencies))
                : Result.Failure<AgencyRegistry>(Findings.RegistryUnreadable($"'{misnamed.Slug}' is no slug, or stands twice."));
        }
        catch (JsonException failure)
        {
            return Result.Failure<AgencyRegistry>(Findings.RegistryUnreadable($"line {failure.LineNumber + 1}, column {failure.BytePositionInLine + 1}."));
        }
    }

    /// <summary>The agency with this slug, if the registry has it.</summary>
    public Agency? BySlug(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The agency a title names, in any script or language, if the registry has it.</summary>
    public Agency? ByName(string name) => _byName.GetValueOrDefault(FoldedKey.Of(name));

    /// <summary>
    /// A slug for an agency the registry does not have: readable for a Latin name, else made from the hash of the name;
    /// the same name gives the same slug for ever, and never that of an agency the registry has. A government and its office are
    /// one agency with the place they govern: titles say 云山县 one year and 云山县人民政府 the next.
    /// </summary>
    public string SlugFor(string name)
    {
        var folded = ScriptFolding.Fold(name).ToLowerInvariant().Replace("'", "", StringComparison.Ordinal);
        var readable = NotInSlugs().Replace(folded, "-").Trim('-');
        return readable.Length is > 2 and <= LongestReadableSlug && folded.All(char.IsAscii) && !_bySlug.ContainsKey(readable)
            ? readable
            : $"agency-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Government().Replace(FoldedKey.Of(name), ""))))[..10]}";
    }

    private static IEnumerable<string> NamesOf(Agency agency) =>
        new[] { agency.NameZh, agency.NameEn }.OfType<string>().Concat(agency.Aliases);

    [GeneratedRegex("(?<=.)人民政府(?:办公室|办公厅)?$")]
    private static partial Regex Government();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInSlugs();
}

/// <summary>Reads the registry's file.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(IReadOnlyList<Agency?>))]
internal sealed partial class AgencyJson : JsonSerializerContext;
