using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>
/// What the pipeline has done with a report so far: which revisions arrived, how far each came, when, and why no further.
/// Nothing of it is published.
/// </summary>
public sealed record ReportState
{
    /// <summary>The revisions, in the order in which they arrived: the last one is the one that should stand.</summary>
    public IReadOnlyList<RevisionState> Revisions
    {
        get;
        init => field = value ?? []; // The generated reader hands null to an init property that the file leaves out.
    } = [];

    /// <summary>What is known of a revision.</summary>
    public RevisionState? Find(string revision) => Revisions.FirstOrDefault(known => known.Revision == revision);

    /// <summary>True when one of these revisions arrived after the given one.</summary>
    public bool IsOvertaken(string revision, IEnumerable<string> by) =>
        Revisions.SkipWhile(known => known.Revision != revision).Skip(1).Select(later => later.Revision).Intersect(by).Any();

    /// <summary>When an operator withdrew the report; null unless it is withdrawn, and at the desk, where nothing is under way meanwhile.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>True when the revision was uploaded before the report was withdrawn: it was under way then, and is withdrawn with it.</summary>
    public bool IsBarred(string revision) => Find(revision)?.Arrived <= WithdrawnAt;

    /// <summary>
    /// With a revision that has arrived: before those that arrived later, after all others. One that was published keeps
    /// its place, so that sending an old file again does not undo a correction; one that never was is as good as new.
    /// </summary>
    public ReportState WithArrival(string revision, DateTimeOffset? arrived)
    {
        var known = Find(revision);
        if (known is not null && (known.WasShown || !(arrived > known.Arrived)))
        {
            return this;
        }

        var others = Revisions.Where(other => other != known).ToList();
        var earlier = others.TakeWhile(other => !(other.Arrived > arrived)).Count();
        return this with { Revisions = [.. others.Take(earlier), (known ?? new() { Revision = revision }) with { Arrived = arrived }, .. others.Skip(earlier)] };
    }

    /// <summary>With one revision's state changed.</summary>
    public ReportState With(string revision, Func<RevisionState, RevisionState> change) =>
        this with { Revisions = [.. Revisions.Select(known => known.Revision == revision ? change(known) : known)] };
}

/// <summary>How far one revision came.</summary>
public sealed record RevisionState
{
    /// <summary>Its hash.</summary>
    public required string Revision { get; init; }

    /// <summary>When it was uploaded, by the clock of the store it was uploaded to; null at the desk, where the order alone is known.</summary>
    public DateTimeOffset? Arrived { get; init; }

    /// <summary>The upload it came from; null at the desk.</summary>
    public UploadId? Upload { get; init; }

    /// <summary>The stages it has passed, in their order.</summary>
    public IReadOnlyList<StageRecord> Stages
    {
        get;
        init => field = value ?? []; // The generated reader hands null to an init property that the file leaves out.
    } = [];

    /// <summary>The stage that gave it up after several attempts; null unless one did.</summary>
    public StageRecord? Failed { get; init; }

    /// <summary>True when it was published at some time.</summary>
    [JsonIgnore]
    public bool WasShown => Stages.Any(stage => stage is { Stage: PipelineStage.Publish, Note: null });

    /// <summary>With a stage passed; a stage passed again counts once, with its newest time.</summary>
    public RevisionState Passed(StageRecord stage) => this with
    {
        Stages = [.. Stages.Where(other => other.Stage != stage.Stage).Append(stage).OrderBy(other => other.Stage)],
        Failed = Failed?.Stage == stage.Stage ? null : Failed,
    };
}

/// <summary>That something was at a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="At">When.</param>
/// <param name="Note">What came of it where that needs saying: <c>not shown</c>, <c>12 of 140 segments pending</c>.</param>
public sealed record StageRecord(PipelineStage Stage, DateTimeOffset At, string? Note = null);
