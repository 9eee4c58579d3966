namespace Pipeline.Core.Publishing;

/// <summary>The stages an upload goes through, each from the stored output of the one before it.</summary>
public enum PipelineStage
{
    /// <summary>Upload → <c>report.json</c>.</summary>
    Extract,

    /// <summary><c>report.json</c> → <c>bilingual.json</c>.</summary>
    Translate,

    /// <summary><c>bilingual.json</c> → pages and entry.</summary>
    Publish,

    /// <summary>Entry → archive pages.</summary>
    Archive,
}
