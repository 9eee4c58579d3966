using System.Runtime.CompilerServices;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>Files that follow from entries, held against what they should be.</summary>
internal static class ProjectedFiles
{
    /// <summary>How these files differ from what they should hold. One after the other: never all of them stand in memory.</summary>
    public static async IAsyncEnumerable<Discrepancy> CompareAsync(
        this IBlobStore site, IAsyncEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> expected, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (path, content) in expected.WithCancellation(cancellationToken))
        {
            if (await site.CompareAsync(path, content, null, cancellationToken) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>Files whose addresses begin like this that are none of those known.</summary>
    public static async IAsyncEnumerable<Discrepancy> StraysAsync(
        this IBlobStore site, IEnumerable<string> beginnings, HashSet<SitePath> known, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var beginning in beginnings)
        {
            await foreach (var path in site.ListAsync(beginning, cancellationToken).Where(path => !known.Contains(new(path))))
            {
                yield return new(path, DiscrepancyKind.Stray);
            }
        }
    }

    /// <summary>Removes such files.</summary>
    public static async Task RemoveStraysAsync(this IBlobStore site, IEnumerable<string> beginnings, HashSet<SitePath> known, CancellationToken cancellationToken)
    {
        await foreach (var stray in site.StraysAsync(beginnings, known, cancellationToken))
        {
            await site.DeleteAsync(stray.Path, cancellationToken);
        }
    }
}
