using Pipeline.Core.Model;
using Pipeline.Core.Publishing;

namespace Pipeline.Core.Flow;

/// <summary>What came of one message: what to log, and the message to send on, if any.</summary>
public abstract record Step
{
    private Step()
    {
    }

    /// <summary>The message for the next stage's queue; null when this was the last one for now.</summary>
    public virtual string? Next => null;

    /// <summary>A stage is done and the next one follows.</summary>
    /// <param name="Message">What to tell it.</param>
    /// <param name="Translation">What the translation cost and met; null for other stages.</param>
    public sealed record Onward(StageMessage Message, TranslationOutcome? Translation = null) : Step
    {
        /// <inheritdoc/>
        public override string Next => Message.Write();
    }

    /// <summary>The revision has no stage before it any more.</summary>
    /// <param name="Revision">The revision.</param>
    /// <param name="Note">How it ended.</param>
    public sealed record Settled(Revision Revision, string Note) : Step;

    /// <summary>A reviewed translation was taken into the agency's memory.</summary>
    /// <param name="Review">The file.</param>
    /// <param name="Report">The report it is about.</param>
    /// <param name="Applied">How many segments are the person's now.</param>
    /// <param name="Concerned">How many reports are translated again with it.</param>
    public sealed record Imported(UploadId Review, ReportId Report, int Applied, int Concerned) : Step;

    /// <summary>The upload holds no report that can be published; its receipt says why.</summary>
    /// <param name="Upload">The upload.</param>
    /// <param name="Diagnostics">Why.</param>
    public sealed record Refused(UploadId Upload, IReadOnlyList<Diagnostic> Diagnostics) : Step;

    /// <summary>The message is about nothing that can be published: perhaps a file where no upload belongs.</summary>
    /// <param name="About">What it was about.</param>
    /// <param name="Why">Why it is none.</param>
    public sealed record Ignored(string About, string Why) : Step;

    /// <summary>The message was left alone, as messages that come late or again are.</summary>
    /// <param name="About">What it was about.</param>
    /// <param name="Why">Why nothing is done.</param>
    public sealed record Dropped(string About, string Why) : Step;

    /// <summary>A stage was given up after several attempts; the receipt says so.</summary>
    /// <param name="Stage">The stage.</param>
    /// <param name="About">What it was about.</param>
    public sealed record Failed(PipelineStage Stage, string About) : Step;
}
