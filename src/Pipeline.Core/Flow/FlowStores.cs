using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>The stores the flow works on.</summary>
/// <param name="Inbox">Uploads.</param>
/// <param name="Reviews">Reviewed translations.</param>
/// <param name="Work">What stages hand to each other.</param>
/// <param name="Receipts">What agencies get back.</param>
/// <param name="Site">The published site.</param>
public sealed record FlowStores(IInbox Inbox, IInbox Reviews, IBlobStore Work, IBlobStore Receipts, IBlobStore Site);
