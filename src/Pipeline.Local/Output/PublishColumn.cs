using System.Globalization;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Spectre.Console;

namespace Pipeline.Local.Output;

/// <summary>A column of the summary.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Alignment">Words to the left, figures to the right.</param>
/// <param name="Of">What it says of a file; null where there is nothing to say.</param>
internal sealed record PublishColumn(string Title, Justify Alignment, Func<PublishedFile, string?> Of)
{
    /// <summary>True for a name, which may be long.</summary>
    public bool IsName { get; init; }

    /// <summary>True for a column that is left out where no file has anything to say in it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The columns, for a reader of this language.</summary>
    public static IReadOnlyList<PublishColumn> For(Language reader) =>
    [
        Words("report", file => file.Name) with { IsName = true },
        Words("agency", file => file.Entry is { } entry ? AgencyOf(entry, reader) : null) with { IsName = true },
        Figure("year", file => file.Entry?.Year),
        Words("language", file => file.Entry?.Language.Tag),
        Figure("sections", file => file.Report?.Sections.Count(section => section.Level == 1)),
        Figure("tables", file => file.Report?.Tables.Count),
        Figure("reviewed", file => file.Entry?.Counts.Reviewed),
        Figure("machine", file => file.Entry?.Counts.Machine),
        Figure("pending", file => file.Entry?.Counts.Pending),
        Words("R (sent)", file => file.Outcome is Published { Translation: { IsAsked: true } translated } ? $"{translated.Ratio.ToString("0.00", CultureInfo.InvariantCulture)} ({translated.Characters.ToString("N0", CultureInfo.InvariantCulture)})" : null) with { IsOptional = true },
        Words("outcome", file => OutcomeOf(file)),
    ];

    private static PublishColumn Words(string title, Func<PublishedFile, string?> of) => new(title, Justify.Left, of);

    private static PublishColumn Figure(string title, Func<PublishedFile, int?> of) =>
        new(title, Justify.Right, file => of(file)?.ToString(CultureInfo.InvariantCulture));

    private static string AgencyOf(CatalogueEntry entry, Language reader) =>
        (reader.IsChinese ? entry.AgencyName.Zh ?? entry.AgencyName.En : entry.AgencyName.En ?? entry.AgencyName.Zh) ?? entry.AgencySlug;

    private static string OutcomeOf(PublishedFile file) => file.Outcome switch
    {
        Published when file.Errors > 0 => $"published, {file.Errors} {(file.Errors == 1 ? "error" : "errors")}",
        Published => "published",
        Unchanged => "unchanged",
        _ => "rejected",
    };
}
