using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>
/// The form an annual report or one of its tables follows. A table's generation is read from its own
/// column heads; a 2022 report may still print the tables of 2019.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Generation>))]
public enum Generation
{
    /// <summary>Report years 2008-2018, under the Regulations of 2008: a free plan of sections.</summary>
    [JsonStringEnumMemberName("pre-2019")]
    Pre2019,

    /// <summary>The trial form of 国办公开办函〔2019〕60号, report years 2019-2020.</summary>
    [JsonStringEnumMemberName("2019")]
    Form2019,

    /// <summary>The form of 国办公开办函〔2021〕30号, report years from 2021.</summary>
    [JsonStringEnumMemberName("2021")]
    Form2021,
}
