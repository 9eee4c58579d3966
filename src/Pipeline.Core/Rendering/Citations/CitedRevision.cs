using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Citations;

/// <summary>
/// What a citation says of one revision of a report. A citation never changes what it refers to: a superseded revision has an
/// address of its own, and beside the report's address, where a later revision may stand one day, the revision is named.
/// </summary>
internal sealed record CitedRevision
{
    /// <summary>The report.</summary>
    public required ReportId Report { get; init; }

    /// <summary>The revision's hash.</summary>
    public required string Revision { get; init; }

    /// <summary>The language received: the one cited, because the other is a translation of it.</summary>
    public required Language Language { get; init; }

    /// <summary>The agency's names.</summary>
    public required BilingualText Agency { get; init; }

    /// <summary>The title: as received, and translated.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The day of publication, else of signature, if the report states one.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day (UTC) the archive published the revision in this translation: when the text was certainly there. Null where that was not kept.</summary>
    public DateOnly? Archived { get; init; }

    /// <summary>The whole address.</summary>
    public required string Address { get; init; }

    /// <summary>The agency as the text received would call it.</summary>
    public string Author => Choose(Agency, Language);

    /// <summary>The title as received.</summary>
    public string TitleReceived => Choose(Title, Language);

    /// <summary>What a page cites: the revision it shows, whichever view of it.</summary>
    public static CitedRevision Of(ReportPage page) => new()
    {
        Report = page.Report.Id,
        Revision = page.Bilingual.Revision,
        Language = page.Report.Language,
        Agency = page.Bilingual.AgencyName,
        Title = page.Bilingual.Title,
        Published = page.Report.PublicationDate,
        Archived = page.Archived,
        Address = page.PermanentAddress,
    };

    private static string Choose(BilingualText text, Language language) => (language.IsChinese ? text.Zh ?? text.En : text.En ?? text.Zh) ?? "";
}
