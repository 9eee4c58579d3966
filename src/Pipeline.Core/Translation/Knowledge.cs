using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Translation;

/// <summary>What a deployment knows before it sees a report. What it does not say, the assembly does.</summary>
public sealed record Knowledge
{
    /// <summary>The agencies and their names.</summary>
    public AgencyRegistry Registry { get; init; } = AgencyRegistry.Empty;

    /// <summary>Where readers reach the site.</summary>
    public SiteAddress Address { get; init; } = SiteAddress.Desk;

    /// <summary>The fixed terms.</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.Default;

    /// <summary>The approved pairs all agencies share.</summary>
    public TranslationMemory Memory { get; init; } = TranslationMemory.Empty;

    /// <summary>Where a text is cut into segments.</summary>
    public Segmenter Segmenter { get; init; } = Segmenter.Default;
}
