using Pipeline.Core.Archive;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Publishing;

/// <summary>The four stages of the pipeline, and the one for what people send back. What they hand to each other is the same at a desk and in the cloud.</summary>
/// <param name="Extraction">Upload → report.</param>
/// <param name="Translation">Report → bilingual report.</param>
/// <param name="Publication">Bilingual report → pages and entry.</param>
/// <param name="Archive">Entry → archive pages.</param>
/// <param name="Review">Reviewed translation → memory.</param>
/// <param name="Restoration">Published revision → report.</param>
internal sealed record Stages(ExtractionStage Extraction, TranslationStage Translation, PublicationStage Publication, ArchiveStage Archive, ReviewStage Review, Restoration Restoration)
{
    /// <summary>Puts the stages together over a work store and a site.</summary>
    public static Stages Over(IBlobStore work, IBlobStore site, Knowledge knowledge, MachineTranslation? machine, IPdfEngine? scans, TimeProvider time)
    {
        var imprint = new Imprint(knowledge.Registry, knowledge.Address);
        var extraction = new ExtractionStage(new ReportExtractor(knowledge.Registry, time, scans), work);
        return new(
            extraction,
            new TranslationStage(knowledge, machine, work, site),
            new PublicationStage(work, site, imprint, time),
            new ArchiveStage(site, imprint, time),
            new ReviewStage(knowledge.Lexicon, work, site),
            new Restoration(extraction, work, site));
    }
}
