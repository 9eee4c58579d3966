using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Lists;

/// <summary>A tree of lists with a page for each of its nodes.</summary>
/// <param name="site">The published site.</param>
/// <param name="shape">What it holds.</param>
/// <param name="draw">The page of a node.</param>
internal sealed class TreePages<T>(IBlobStore site, ListShape<T> shape, Func<string, ListNode<T>, SitePage> draw)
    where T : class
{
    private readonly ListTree<T> _tree = new(site, shape);

    /// <summary>Brings the items of these keys up to date, and draws the pages that show them.</summary>
    public async Task UpdateAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        foreach (var prefix in await _tree.UpdateAsync(keys, cancellationToken))
        {
            await DrawAsync(prefix, cancellationToken);
        }
    }

    /// <summary>Makes the tree and its pages what these items make them.</summary>
    public async Task RebuildAsync(IReadOnlyList<T> items, CancellationToken cancellationToken)
    {
        await _tree.RebuildAsync(ListPlan.Of(shape, items).ToAsyncEnumerable(), cancellationToken);
        foreach (var (prefix, _) in ListPlan.Of(shape, items))
        {
            await DrawAsync(prefix, cancellationToken);
        }
    }

    /// <summary>The tree's files and pages as these items make them.</summary>
    public IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Expected(IEnumerable<T> items)
    {
        foreach (var (prefix, node) in ListPlan.Of(shape, items))
        {
            var page = draw(prefix, node);
            yield return (shape.PathOf(prefix), StoredJson.Write(node, shape.Form));
            yield return (page.Path, Encoding.UTF8.GetBytes(page.Html));
        }
    }

    private Task DrawAsync(string prefix, CancellationToken cancellationToken) => site.FollowAsync(shape.PathOf(prefix).Value, shape.Form, async node =>
    {
        var page = draw(prefix, node);
        await site.PutIfDifferentAsync(page.Path, Encoding.UTF8.GetBytes(page.Html), cancellationToken);
    }, cancellationToken);
}
