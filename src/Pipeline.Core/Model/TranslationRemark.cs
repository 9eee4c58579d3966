using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>Something a check found in a translation, and where.</summary>
/// <param name="Unit">The unit's id; null for the report as a whole.</param>
/// <param name="Segment">Which segment of the unit, from 1; null for the unit as a whole.</param>
/// <param name="Finding">What was found: an error keeps the segment from being called reviewed, a warning is for the reviewer.</param>
public sealed record TranslationRemark(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Segment,
    Diagnostic Finding);
