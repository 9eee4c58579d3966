namespace Pipeline.Core.Flow;

/// <summary>The settings of the flow.</summary>
public sealed record FlowOptions
{
    /// <summary>Where the site is served, ending in a slash, so that receipts can link to it; null where that is not known.</summary>
    public Uri? Site { get; init; }

    /// <summary>How long a stage may take, retries and queueing included, before it is started again.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(30);
}
