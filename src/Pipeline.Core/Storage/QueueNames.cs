namespace Pipeline.Core.Storage;

/// <summary>The queues of the content account, one a stage. Infrastructure and code use these names and no others.</summary>
public static class QueueNames
{
    /// <summary>Uploads that arrived.</summary>
    public const string Extract = "extract";

    /// <summary>Revisions that were extracted.</summary>
    public const string Translate = "translate";

    /// <summary>Revisions that were translated.</summary>
    public const string Publish = "publish";

    /// <summary>Revisions that were published.</summary>
    public const string Archive = "archive";

    /// <summary>Reviewed translations that came back.</summary>
    public const string Review = "review";

    /// <summary>What operators ask for.</summary>
    public const string Operations = "operations";

    /// <summary>What the host adds to a queue's name for messages it gave up on.</summary>
    public const string PoisonSuffix = "-poison";

    /// <summary>All of them, those for messages given up on left out.</summary>
    public static IReadOnlyList<string> All { get; } = [Extract, Translate, Publish, Archive, Review, Operations];

    /// <summary>Every queue there is: all of them, each with the one for messages given up on.</summary>
    public static IReadOnlyList<string> WithPoison { get; } = [.. All.SelectMany(name => (string[])[name, name + PoisonSuffix])];
}
