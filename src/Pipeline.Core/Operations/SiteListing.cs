using System.Runtime.CompilerServices;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Operations;

/// <summary>What lies in a site.</summary>
internal static class SiteListing
{
    /// <summary>Files among the reports' that belong to none of these.</summary>
    public static async IAsyncEnumerable<string> UnexplainedAsync(
        this IBlobStore site, IReadOnlySet<ReportId> known, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var path in site.ListAsync(SitePath.Reports, cancellationToken))
        {
            if (SitePath.ReportOf(path) is not { } report || !known.Contains(report))
            {
                yield return path;
            }
        }
    }

    /// <summary>True for a site that has neither reports nor lists of them; the page of all agencies is there before the first.</summary>
    public static async Task<bool> HasNoReportsAsync(this IBlobStore site, CancellationToken cancellationToken)
    {
        foreach (var folder in SitePath.ArchiveFolders.Prepend(SitePath.Reports))
        {
            if (await site.ListAsync(folder, cancellationToken).AnyAsync(path => path != SitePath.Agencies.Value, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }
}
