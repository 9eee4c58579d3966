using Pipeline.Core.Archive;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Publishing;

/// <summary>The four stages of the pipeline. What they hand to each other is the same at a desk and in the cloud.</summary>
/// <param name="Extraction">Upload → report.</param>
/// <param name="Translation">Report → bilingual report.</param>
/// <param name="Publication">Bilingual report → pages and entry.</param>
/// <param name="Archive">Entry → archive pages.</param>
internal sealed record Stages(ExtractionStage Extraction, TranslationStage Translation, PublicationStage Publication, ArchiveStage Archive)
{
    /// <summary>Puts the stages together over a work store and a site.</summary>
    public static Stages Over(
        IBlobStore work, IBlobStore site, AgencyRegistry registry, TranslationMemory memory, MachineTranslation? machine, IPdfEngine? scans, TimeProvider time) => new(
        new ExtractionStage(new ReportExtractor(registry, time, scans), work),
        new TranslationStage(new ReportTranslator(registry, memory), machine, work),
        new PublicationStage(work, site, registry),
        new ArchiveStage(site, registry));
}
