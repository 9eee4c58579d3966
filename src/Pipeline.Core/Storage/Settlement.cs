using Pipeline.Core.Model;

namespace Pipeline.Core.Storage;

/// <summary>Keeps files that follow from others right while several workers write them.</summary>
internal static class Settlement
{
    /// <summary>Replaces a file by what follows from it, again if another worker comes between reading and writing. What else it follows from is asked after it was read.</summary>
    /// <param name="site">The published site.</param>
    /// <param name="path">The file.</param>
    /// <param name="derive">What it should say, given what it says.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task ExchangeAsync(this IBlobStore site, SitePath path, Func<StoredBlob?, Task<byte[]>> derive, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await site.ReadAsync(path.Value, cancellationToken);
            var derived = await derive(stored);
            if (stored?.Content.Span.SequenceEqual(derived) is true || await site.WriteAsync(path.Value, derived, WriteCondition.On(stored), cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>
    /// Replaces a file until it says what it should. What it should say is asked again after each write, so the last one to
    /// write has seen everything it follows from.
    /// </summary>
    /// <param name="site">The published site.</param>
    /// <param name="path">The file.</param>
    /// <param name="derive">What it should say, given what it says; null leaves it as it is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task SettleAsync(this IBlobStore site, SitePath path, Func<StoredBlob?, Task<byte[]?>> derive, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await site.ReadAsync(path.Value, cancellationToken);
            if (await derive(stored) is not { } derived || (stored is not null && stored.Content.Span.SequenceEqual(derived)))
            {
                return;
            }

            await site.WriteAsync(path.Value, derived, WriteCondition.On(stored), cancellationToken);
        }
    }
}
