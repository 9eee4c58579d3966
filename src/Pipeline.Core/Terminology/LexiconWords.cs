using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>How the fields of a <see cref="LexiconRow"/> are written in a file.</summary>
internal static class LexiconWords
{
    /// <summary>A status as a file writes it.</summary>
    public static string Of(RenderingStatus status) => status switch
    {
        RenderingStatus.Preferred => "preferred",
        RenderingStatus.Admitted => "admitted",
        _ => "forbidden",
    };

    /// <summary>The scope of a row as a file writes it: <c>statutory</c>, <c>archive</c>, <c>agency</c> or <c>agency:slug</c>.</summary>
    public static string ScopeOf(LexiconRow row) => row switch
    {
        { Scope: LexiconScope.Statutory } => "statutory",
        { Scope: LexiconScope.Archive } => "archive",
        { Agency: { } slug } => "agency:" + slug,
        _ => "agency",
    };

    /// <summary>The status a word stands for; null for any other word.</summary>
    public static RenderingStatus? Status(string word) => word switch
    {
        "preferred" => RenderingStatus.Preferred,
        "admitted" => RenderingStatus.Admitted,
        "forbidden" => RenderingStatus.Forbidden,
        _ => null,
    };

    /// <summary>The scope and agency a word stands for; null for any other word.</summary>
    public static (LexiconScope Scope, string? Agency)? Scope(string word) => word switch
    {
        "statutory" => (LexiconScope.Statutory, null),
        "archive" => (LexiconScope.Archive, null),
        "agency" => (LexiconScope.Agency, null),
        _ when word.StartsWith("agency:", StringComparison.Ordinal) && ReportId.IsSlug(word["agency:".Length..]) => (LexiconScope.Agency, word["agency:".Length..]),
        _ => null,
    };
}
