namespace Pipeline.Core.Storage;

/// <summary>The containers of the content account. Infrastructure and code use these names and no others.</summary>
public static class ContainerNames
{
    /// <summary>Uploads, <c>{agency}/{file}</c>; an agency writes below its own prefix.</summary>
    public const string Incoming = "incoming";

    /// <summary>What became of them, <c>{agency}/{file}.json</c> and <c>.html</c>; an agency reads its own prefix.</summary>
    public const string Receipts = "receipts";

    /// <summary>Reviewed translations sent back, <c>{agency}/{file}</c>.</summary>
    public const string Reviews = "reviews";

    /// <summary>What stages hand to each other; the application alone (<see cref="WorkPath"/>).</summary>
    public const string Work = "work";

    /// <summary>The published site: the name a storage account serves as a static web site.</summary>
    public const string Site = "$web";

    /// <summary>Events that could not be delivered to a queue.</summary>
    public const string DeadLetters = "deadletter";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Incoming, Receipts, Reviews, Work, Site, DeadLetters];
}
