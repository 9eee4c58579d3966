using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Metadata;

/// <summary>What a report's page tells machines of itself: schema.org's <c>Report</c>, a data block no browser runs.</summary>
internal static class StructuredData
{
    /// <summary>Chinese stays Chinese; <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes are escaped, because it stands inside a <c>script</c> element.</summary>
    private static readonly SchemaJson Json = new(new JsonSerializerOptions(SchemaJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = null,
    });

    /// <summary>The data block.</summary>
    public static Html Of(ReportPage page) => Html.Data("application/ld+json", JsonSerializer.Serialize(Describe(page), Json.SchemaReport));

    private static SchemaReport Describe(ReportPage page)
    {
        var report = page.Report;
        var day = report.PublicationDate?.ToString("O", CultureInfo.InvariantCulture);
        var (received, translation) = (ViewOf(report.Language), ViewOf(page.Bilingual.Target));
        return new()
        {
            Id = Address(page, page.View),
            Name = Names(page.Title, page.Chinese),
            InLanguage = [.. page.Sides.Select(side => side.Language.Tag)],
            Author = new(page.Surroundings.Address.Of(SitePath.Agency(report.AgencySlug)))
            {
                Name = Names(page.Bilingual.AgencyName, page.Chinese),
                Url = page.Agency?.Site?.AbsoluteUri,
            },
            DatePublished = report.IsDateOfSignature ? null : day,
            DateCreated = report.IsDateOfSignature ? day : null,
            TemporalCoverage = report.Year.ToString(CultureInfo.InvariantCulture),
            Identifier = report.Id.ToString(),
            Version = page.Bilingual.Revision,
            IsBasedOn = [File(page, SitePath.OriginalName(report.Format), MediaTypeOf(report.Format)), .. page.View is ReportView.Simplified ? [Text(page, received)] : Array.Empty<SchemaItem>()],
            Encoding = File(page, SitePath.DataName, "application/json"),
            IsPartOf = new(page.Surroundings.Address.Of(SitePath.Start)),
            HasPart = page.IsBoth ? [Text(page, received), Text(page, translation) with { TranslationOfWork = Text(page, received) }] : null,
            WorkTranslation = page.View == received ? Text(page, translation) : null,
            TranslationOfWork = page.View == translation ? Text(page, received) : null,
        };
    }

    private static SchemaItem Text(ReportPage page, ReportView view) => new("Report", Address(page, view))
    {
        InLanguage = (view is ReportView.English ? Language.English : page.Report.Language.IsChinese ? page.Report.Language : page.Bilingual.Target).Tag,
    };

    private static SchemaItem File(ReportPage page, string name, string mediaType) =>
        new("MediaObject") { ContentUrl = page.Surroundings.Address.Of(page.Beside(name)), EncodingFormat = mediaType };

    private static string Address(ReportPage page, ReportView view) => page.Surroundings.Address.Of(page.PathOf(view));

    private static ReportView ViewOf(Language language) => language.IsChinese ? ReportView.Chinese : ReportView.English;

    private static SchemaText[] Names(BilingualText name, Language chinese) =>
        [.. Voice.Both.Choose(name, chinese).Select(part => new SchemaText(part.Language.Tag, part.Text))];

    private static string MediaTypeOf(SourceFormat format) => format switch
    {
        SourceFormat.Markdown => "text/markdown",
        SourceFormat.Html => "text/html",
        SourceFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        SourceFormat.Pdf => "application/pdf",
        _ => "text/plain",
    };
}
