namespace Pipeline.Core.Model;

/// <summary>
/// That a revision still has a stage before it. Written before the message that starts the stage, removed when the last one
/// is done: whatever gets lost on the way, the next reconciliation finds it here.
/// </summary>
/// <param name="Upload">The upload the revision came from.</param>
/// <param name="Revision">The revision.</param>
/// <param name="Next">The stage to start.</param>
/// <param name="NotBefore">When to start it, if no message has done so by then.</param>
public sealed record UnfinishedWork(UploadId Upload, Revision Revision, PipelineStage Next, DateTimeOffset NotBefore);

/// <summary>What became of one version of one uploaded file; written when that is known, and again when it is processed again.</summary>
/// <param name="Revision">The revision it holds; null when it holds none, or was given up before that could be told.</param>
public sealed record UploadRecord(Revision? Revision);
