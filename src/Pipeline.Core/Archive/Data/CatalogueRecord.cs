using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Archive.Data;

/// <summary>A report of the catalogue: what it is, how far its translation is, and where it stands.</summary>
internal sealed record CatalogueRecord
{
    /// <summary>The names of the columns of CSV files; the properties of JSON files have the same, in the same order.</summary>
    public static IReadOnlyList<string> Heads { get; } =
    [
        "agency", "agency_zh", "agency_en", "level", "year", "language", "form", "title_zh", "title_en", "published", "revision",
        "state", "lexicon", "memory", "machine", "human", "pending", "unconfirmed", "page", "data",
    ];

    /// <summary>Chinese as Chinese: nothing of it is ever pasted into a page.</summary>
    private static readonly CatalogueJson Readable = new(new JsonSerializerOptions(CatalogueJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = null });

    /// <summary>The agency's slug.</summary>
    public required string Agency { get; init; }

    /// <summary>The agency's Chinese name; empty where it is not known.</summary>
    public required string AgencyZh { get; init; }

    /// <summary>The agency's English name; empty where it is not known.</summary>
    public required string AgencyEn { get; init; }

    /// <summary>Its level of government (<see cref="CatalogueTerms"/>).</summary>
    public required string Level { get; init; }

    /// <summary>The year reported on.</summary>
    public required int Year { get; init; }

    /// <summary>The language received.</summary>
    public required string Language { get; init; }

    /// <summary>The form the report follows (<see cref="CatalogueTerms"/>).</summary>
    public required string Form { get; init; }

    /// <summary>The Chinese title; empty where there is none.</summary>
    public required string TitleZh { get; init; }

    /// <summary>The English title; empty where there is none.</summary>
    public required string TitleEn { get; init; }

    /// <summary>The day of publication, <c>yyyy-MM-dd</c>; empty where the report states none.</summary>
    public required string Published { get; init; }

    /// <summary>The hash of the file received.</summary>
    public required string Revision { get; init; }

    /// <summary>How far the translation is (<see cref="CatalogueTerms"/>).</summary>
    public required string State { get; init; }

    /// <summary>Segments whose translation is a fixed term.</summary>
    public required int Lexicon { get; init; }

    /// <summary>Segments translated by an approved translation of the same words.</summary>
    public required int Memory { get; init; }

    /// <summary>Segments a machine translated.</summary>
    public required int Machine { get; init; }

    /// <summary>Segments a person translated.</summary>
    public required int Human { get; init; }

    /// <summary>Segments not translated.</summary>
    public required int Pending { get; init; }

    /// <summary>Segments of the lexicon, the memory and of people that are still to be confirmed.</summary>
    public required int Unconfirmed { get; init; }

    /// <summary>The absolute address of the report.</summary>
    public required string Page { get; init; }

    /// <summary>The absolute address of its data.</summary>
    public required string Data { get; init; }

    /// <summary>The record of an entry.</summary>
    public static CatalogueRecord Of(CatalogueEntry entry, SiteAddress address) => new()
    {
        Agency = entry.AgencySlug,
        AgencyZh = entry.AgencyName.Zh ?? "",
        AgencyEn = entry.AgencyName.En ?? "",
        Level = CatalogueTerms.Of(entry.Level),
        Year = entry.Year,
        Language = entry.Language.Tag,
        Form = CatalogueTerms.Of(entry.Generation),
        TitleZh = entry.Title.Zh ?? "",
        TitleEn = entry.Title.En ?? "",
        Published = entry.PublicationDate?.ToString("O", CultureInfo.InvariantCulture) ?? "",
        Revision = entry.Revision,
        State = CatalogueTerms.Of(TranslationStates.Of(entry.Counts)),
        Lexicon = entry.Counts.Lexicon,
        Memory = entry.Counts.Memory,
        Machine = entry.Counts.Machine,
        Human = entry.Counts.Human,
        Pending = entry.Counts.Pending,
        Unconfirmed = entry.Counts.Unconfirmed,
        Page = address.Of(SitePath.Report(entry.Report)),
        Data = address.Of(SitePath.Beside(entry.Report, SitePath.DataName)),
    };

    /// <summary>The record as a line of a CSV file.</summary>
    public string ToCsv() => Csv.Line(
    [
        Agency, Csv.Guarded(AgencyZh), Csv.Guarded(AgencyEn), Level, Digits(Year), Language, Form, Csv.Guarded(TitleZh), Csv.Guarded(TitleEn), Published, Revision,
        State, Digits(Lexicon), Digits(Memory), Digits(Machine), Digits(Human), Digits(Pending), Digits(Unconfirmed), Page, Data,
    ]);

    /// <summary>The record as an object on one line of a JSON file.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Readable.CatalogueRecord);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CatalogueRecord))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
