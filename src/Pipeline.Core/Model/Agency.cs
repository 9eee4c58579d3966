using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>An agency as the registry (<c>agencies.json</c>) knows it. English names come from here, never from an engine.</summary>
public sealed record Agency
{
    /// <summary>Its part of every address.</summary>
    public required string Slug { get; init; }

    /// <summary>Its full Chinese name.</summary>
    public string? NameZh { get; init; }

    /// <summary>Its official English name.</summary>
    public string? NameEn { get; init; }

    /// <summary>Its level of government.</summary>
    public AgencyLevel? Level { get; init; }

    /// <summary>The slug of the government it belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>Its web site.</summary>
    public Uri? Site { get; init; }

    /// <summary>How to reach its disclosure office, as it wishes to be printed in Chinese.</summary>
    public string? Contact { get; init; }

    /// <summary>The same in English.</summary>
    public string? ContactEn { get; init; }

    /// <summary>Where readers send remarks.</summary>
    public Uri? Feedback { get; init; }

    /// <summary>Other names titles give it, in either language.</summary>
    public IReadOnlyList<string> Aliases
    {
        get;
        init => field = [.. (value ?? []).Where(alias => alias is not null)]; // The generated reader hands null to an init property that the file leaves out, and lets it stand in a list.
    } = [];
}

/// <summary>Levels of government.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AgencyLevel>))]
public enum AgencyLevel
{
    /// <summary>The State Council's own agencies.</summary>
    [JsonStringEnumMemberName("central")]
    Central,

    /// <summary>A province, autonomous region or municipality.</summary>
    [JsonStringEnumMemberName("province")]
    Province,

    /// <summary>A prefecture-level city.</summary>
    [JsonStringEnumMemberName("city")]
    City,

    /// <summary>A county or district.</summary>
    [JsonStringEnumMemberName("county")]
    County,

    /// <summary>A town, township or sub-district.</summary>
    [JsonStringEnumMemberName("town")]
    Town,

    /// <summary>A department of any government.</summary>
    [JsonStringEnumMemberName("department")]
    Department,
}
