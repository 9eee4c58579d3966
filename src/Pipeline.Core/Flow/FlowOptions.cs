using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>The stores the flow works on.</summary>
/// <param name="Inbox">Uploads.</param>
/// <param name="Work">What stages hand to each other.</param>
/// <param name="Receipts">What agencies get back.</param>
/// <param name="Site">The published site.</param>
public sealed record FlowStores(IInbox Inbox, IBlobStore Work, IBlobStore Receipts, IBlobStore Site);

/// <summary>The settings of the flow.</summary>
public sealed record FlowOptions
{
    /// <summary>Where the site is served, ending in a slash, so that receipts can link to it; null where that is not known.</summary>
    public Uri? Site { get; init; }

    /// <summary>How long a stage may take, retries and queueing included, before it is started again.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(30);
}
