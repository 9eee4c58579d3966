using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Rendering.Changes;
using Pipeline.Core.Review;
using Pipeline.Core.Search;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary>The files one revision publishes: the original, the data, the tables, the pages, and the manifest that lists them.</summary>
internal static class RevisionFiles
{
    /// <summary>All files, in the order they are written: data first, so that every link of a page can be opened (<see cref="SiteFile.Turn"/>).</summary>
    /// <param name="source">What they are made from; the data is published byte for byte, because its hash stands in the entry.</param>
    /// <param name="history">The report's history.</param>
    /// <param name="imprint">What stands behind every page.</param>
    public static IReadOnlyList<SiteFile> Of(RevisionSource source, ReportHistory history, Imprint imprint)
    {
        var bilingual = source.Bilingual;
        var kinds = bilingual.Report.Tables.Where(table => table.IsStatutory).Select(table => table.Kind).Distinct();
        var known = history.AsOf(bilingual.Revision);
        var surroundings = new ReportSurroundings { History = known, Agency = imprint.Registry.BySlug(bilingual.Report.AgencySlug), Address = imprint.Address, YearBefore = source.YearBefore, Successor = source.Successor };
        var address = RevisionAddress.Of(new(bilingual.Report.Id, bilingual.Revision), known);
        SiteFile[] files =
        [
            new(address.Beside(SitePath.OriginalName(bilingual.Report.Format)), source.Original, FileSource.Original) { IsSource = true },
            new(address.Beside(SitePath.DataName), source.Data, FileSource.Derivative) { IsSource = true },
            .. kinds.Select(kind => new SiteFile(address.Beside(SitePath.CsvName(kind)), TableCsv.Of(bilingual.Report, kind), FileSource.Derivative)),
            .. address.IsCurrent ? [ForSearch(bilingual), .. ForReview(bilingual)] : Array.Empty<SiteFile>(),
            .. ReportPages.Of(bilingual, surroundings).Concat(ChangesPage.Of(bilingual, surroundings)).Select(page => new SiteFile(page.Path, Encoding.UTF8.GetBytes(page.Html), FileSource.Derivative)),
        ];
        var folder = address.Beside("").Value;
        var manifest = new Manifest(bilingual.Revision, [.. files.Select(file => ManifestFile.Of(file.Path.Value[folder.Length..], file.Source, file.Content.Span))]);
        return [.. files, new(address.Beside(SitePath.ManifestName), StoredJson.Write(manifest, StoredJson.Manifest), FileSource.Derivative)];
    }

    /// <summary>A superseded revision is found through the one that took its place.</summary>
    private static SiteFile ForSearch(BilingualReport bilingual) =>
        new(SitePath.Beside(bilingual.Report.Id, SitePath.SearchTextName), SearchText.Of(bilingual).ToFile(), FileSource.Derivative);

    /// <summary>What a superseded revision says is corrected no more.</summary>
    private static IEnumerable<SiteFile> ForReview(BilingualReport bilingual)
    {
        var page = ReviewPage.Of(bilingual);
        yield return new(SitePath.Beside(bilingual.Report.Id, SitePath.ReviewName), ReviewExport.Write(bilingual, ReviewAids.From(Lexicon.Default, bilingual.Report.Language)), FileSource.Derivative);
        yield return new(page.Path, Encoding.UTF8.GetBytes(page.Html), FileSource.Derivative);
    }

    /// <summary>Where files of a revision can stand, whatever format it was received in and whatever tables it has.</summary>
    public static IEnumerable<SitePath> AddressesOf(RevisionAddress address) =>
    [
        .. Enum.GetValues<SourceFormat>().Select(format => address.Beside(SitePath.OriginalName(format))),
        address.Beside(SitePath.DataName),
        .. SitePath.CsvNames.Select(address.Beside),
        .. address.IsCurrent ? [address.Beside(SitePath.SearchTextName), address.Beside(SitePath.ReviewName), SitePath.Review(address.Revision.Report)] : new[] { SitePath.Changes(address.Revision) },
        .. Enum.GetValues<ReportView>().Select(address.View),
        address.Beside(SitePath.ManifestName),
    ];
}

/// <summary>A file of the site.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record SiteFile(SitePath Path, ReadOnlyMemory<byte> Content, FileSource Source)
{
    /// <summary>True for what the pages can be made from again.</summary>
    public bool IsSource { get; init; }

    /// <summary>When it is written: data first, then the pages with their links, and last the list of them all.</summary>
    public WriteTurn Turn => Path.Value.EndsWith(SitePath.ManifestName, StringComparison.Ordinal) ? WriteTurn.Manifest
        : Path.Value.EndsWith(".html", StringComparison.Ordinal) && !IsSource ? WriteTurn.Page
        : WriteTurn.Data;
}

/// <summary>Files of one turn may be written at once; a turn begins when the one before it is over.</summary>
internal enum WriteTurn
{
    /// <summary>What pages link to.</summary>
    Data,

    /// <summary>Pages.</summary>
    Page,

    /// <summary>The list of all files.</summary>
    Manifest,
}
