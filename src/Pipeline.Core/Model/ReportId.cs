using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Model;

/// <summary>Names one report for ever, in every language and revision: an agency's slug and the year reported on, <c>changping/2021</c>.</summary>
public sealed partial record ReportId
{
    /// <summary>Makes an id from parts that are known to be good; a bad slug or year is a bug.</summary>
    [JsonConstructor]
    public ReportId(string agencySlug, int year)
    {
        if (!IsSlug(agencySlug))
        {
            throw new ArgumentException($"'{agencySlug}' is not an agency slug.", nameof(agencySlug));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2008);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2099);
        AgencySlug = agencySlug;
        Year = year;
    }

    /// <summary>Lower-case ASCII letters, digits and single hyphens, at most 80 characters.</summary>
    public string AgencySlug { get; }

    /// <summary>The year reported on, 2008-2099: no report existed before the Regulations of 2008.</summary>
    public int Year { get; }

    /// <summary>True when the text may stand in an address as an agency's slug.</summary>
    public static bool IsSlug(string text) => text.Length is > 0 and <= 80 && Slug().IsMatch(text);

    /// <summary>Reads <c>agency/year</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ReportId? id)
    {
        var parts = text.Split('/');
        id = parts.Length == 2 && IsSlug(parts[0])
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2008 and <= 2099
            ? new ReportId(parts[0], year)
            : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{AgencySlug}/{Year}");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();
}
