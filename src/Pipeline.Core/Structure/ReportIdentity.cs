using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>Whose report this is, for which year: from the title, else from what the report says elsewhere.</summary>
/// <param name="Title">The title as received, or made where there is none.</param>
/// <param name="Agency">The agency's name.</param>
/// <param name="Slug">The agency's slug.</param>
/// <param name="Year">The year reported on.</param>
internal sealed partial record ReportIdentity(string Title, string Agency, string Slug, int Year)
{
    /// <summary>Settles the identity, or says what is missing.</summary>
    /// <param name="title">The title found, if any.</param>
    /// <param name="titleLine">Its line.</param>
    /// <param name="texts">All texts of the report, where its statistical period may be named.</param>
    /// <param name="signatory">The name the report is signed with, if any.</param>
    /// <param name="uploadSlug">The slug the place of upload names, if it does.</param>
    /// <param name="registry">Who is known.</param>
    public static Result<ReportIdentity> Settle(
        TitleReading? title, int? titleLine, IReadOnlyList<string> texts, string? signatory, string? uploadSlug, AgencyRegistry registry)
    {
        var period = StatisticalYears(texts);
        var years = title?.Years is [_, ..] named ? named : period;
        var agency = title?.Agency is { Length: > 0 } name ? name : signatory ?? (uploadSlug is null ? null : registry.BySlug(uploadSlug)?.NameZh);
        switch (years)
        {
            case []: return Result.Failure<ReportIdentity>(Findings.NoYear(titleLine));
            case [_, _, ..]: return Result.Failure<ReportIdentity>(Findings.AmbiguousYear(titleLine, years));
            case [< ReportId.FirstYear or > ReportId.LastYear]: return Result.Failure<ReportIdentity>(Findings.ImpossibleYear(titleLine, years[0]));
        }

        return agency is null
            ? Result.Failure<ReportIdentity>(Findings.NoAgency(titleLine))
            : Known(title?.Text, titleLine, agency, years[0], period, uploadSlug, registry);
    }

    private static Result<ReportIdentity> Known(
        string? title, int? titleLine, string agency, int year, IReadOnlyList<int> period, string? uploadSlug, AgencyRegistry registry)
    {
        var byName = registry.ByName(agency);
        var known = uploadSlug is null ? byName : registry.BySlug(uploadSlug);
        var slug = uploadSlug ?? known?.Slug ?? registry.SlugFor(agency);
        if (uploadSlug is not null && byName is not null && byName.Slug != uploadSlug)
        {
            return Result.Failure<ReportIdentity>(Findings.AgencyMismatch(titleLine, uploadSlug, agency, byName.Slug));
        }

        List<Diagnostic> found = [];
        if (title is null)
        {
            found.Add(Findings.NoTitle());
        }

        if (known is null)
        {
            found.Add(Findings.UnknownAgency(agency, slug));
        }

        if (period is [var counted] && counted != year)
        {
            found.Add(Findings.YearMismatch(titleLine, year, counted));
        }

        return Result.Success(new ReportIdentity(title ?? $"{agency}{year}年政府信息公开工作年度报告", agency, slug, year), found);
    }

    /// <summary>统计期限自2017年1月1日起…: the year of the report, whatever other years its text names.</summary>
    private static IReadOnlyList<int> StatisticalYears(IReadOnlyList<string> texts) => texts
        .Select(text => StatisticalPeriod().Match(DatesInText.WithArabicYears(ScriptFolding.Fold(text))))
        .Where(match => match.Success)
        .Select(match => DatesInText.Years(match.Groups["y"].Value))
        .FirstOrDefault([]);

    [GeneratedRegex(@"(?:统计期限|数据期限|\bperiod)[^。.]{0,80}?(?<y>(?:19|20)[0-9]{2})\s*年?", RegexOptions.IgnoreCase)]
    private static partial Regex StatisticalPeriod();
}
