using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;

namespace Pipeline.Core.Publishing;

/// <summary>The files one revision publishes: the original, the data, the pages, and the manifest that lists them.</summary>
internal static class RevisionFiles
{
    /// <summary>All files, in the order they are written: data first, so that every link of a page can be opened.</summary>
    /// <param name="bilingual">The revision.</param>
    /// <param name="original">The uploaded bytes.</param>
    /// <param name="history">All revisions of the report, oldest first; the last one is the current.</param>
    /// <param name="agency">What the registry knows of the agency.</param>
    public static IReadOnlyList<SiteFile> Of(BilingualReport bilingual, ReadOnlyMemory<byte> original, IReadOnlyList<CatalogueEntry> history, Agency? agency)
    {
        var address = RevisionAddress.Of(new(bilingual.Report.Id, bilingual.Revision), history);
        SiteFile[] sources =
        [
            new(address.Beside(SitePath.OriginalName(bilingual.Report.Format)), original, FileSource.Original),
            new(address.Beside(SitePath.DataName), StoredJson.Write(bilingual, StoredJson.BilingualReport), FileSource.Derivative),
        ];
        SiteFile[] files = [.. sources, .. ReportPages.Of(bilingual, history, agency).Select(page => new SiteFile(page.Path, Encoding.UTF8.GetBytes(page.Html), FileSource.Derivative))];

        var folder = address.Beside("").Value;
        var manifest = new Manifest(bilingual.Revision, [.. files.Select(file => ManifestFile.Of(file.Path.Value[folder.Length..], file.Source, file.Content.Span))]);
        return [.. files, new(address.Beside(SitePath.ManifestName), StoredJson.Write(manifest, StoredJson.Manifest), FileSource.Derivative)];
    }
}

/// <summary>A file of the site.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record SiteFile(SitePath Path, ReadOnlyMemory<byte> Content, FileSource Source);
