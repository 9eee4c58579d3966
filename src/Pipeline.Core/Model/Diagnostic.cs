using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>Something an agency can get wrong, or should know, said so that it can act on it. Made only in <c>Diagnostics/Findings.cs</c>.</summary>
/// <param name="Code">Stable code, e.g. <c>RPT101</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Line">The 1-based line of the source it concerns, if it concerns one.</param>
/// <param name="Message">What is wrong and what to do, in English.</param>
/// <param name="MessageZh">The same in Simplified Chinese.</param>
public sealed record Diagnostic(string Code, Severity Severity, int? Line, string Message, string MessageZh);

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    [JsonStringEnumMemberName("info")]
    Info,

    /// <summary>Probably a slip; the report is published as it is.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>Breaks a rule of the form, or stops the upload from being read at all.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}
