using System.CommandLine;
using Pipeline.Core.Storage;
using Pipeline.Core.Translation;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary>The options that say what reports are translated with. What is not named is what the site was last published with, else what the program is shipped with.</summary>
internal sealed class KnowledgeOptions
{
    private readonly Option<string?> _agencies = Inputs.Agencies();
    private readonly Option<string?> _memory = Inputs.OptionalFile("--memory", "Approved translations, a TMX file. Default: those of the samples.");
    private readonly Option<string?> _lexicon = Inputs.OptionalFile("--lexicon", "Terms of your own, a lexicon TSV, over those the program carries.");
    private readonly Option<string?> _segmentation = Inputs.OptionalFile("--segmentation", "Rules of your own for cutting sentences, SRX 2.0, in place of those the program carries.");

    private readonly Option<string?> _address = Inputs.Address();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_agencies);
        command.Add(_memory);
        command.Add(_lexicon);
        command.Add(_segmentation);
        command.Add(_address);
    }

    /// <summary>What is known; null, and said why, when a file cannot be read.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="work">What the site keeps beside itself.</param>
    /// <param name="site">The site.</param>
    /// <param name="terminal">Where to say why.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Knowledge?> ReadAsync(ParseResult parsed, IBlobStore work, IBlobStore site, Terminal terminal, CancellationToken cancellationToken)
    {
        var registry = await ReferenceData.AgenciesAsync(parsed.GetValue(_agencies), work, terminal, cancellationToken);
        var memory = await ReferenceData.MemoryAsync(parsed.GetValue(_memory), work, terminal, cancellationToken);
        var lexicon = await ReferenceData.LexiconAsync(parsed.GetValue(_lexicon), work, terminal, cancellationToken);
        var segmenter = await ReferenceData.SegmenterAsync(parsed.GetValue(_segmentation), work, terminal, cancellationToken);
        return registry is null || memory is null || lexicon is null || segmenter is null
            ? null
            : new() { Registry = registry, Memory = memory, Lexicon = lexicon, Segmenter = segmenter, Address = await ReferenceData.AddressAsync(parsed.GetValue(_address), site, cancellationToken) };
    }

    /// <summary>Keeps beside a site what it is published with: a review that is imported later must not change its names and terms.</summary>
    public async Task RememberAsync(ParseResult parsed, IBlobStore work, CancellationToken cancellationToken)
    {
        await ReferenceData.RememberAsync(parsed.GetValue(_agencies), work, WorkPath.Agencies, cancellationToken);
        await ReferenceData.RememberAsync(parsed.GetValue(_memory), work, WorkPath.GivenMemory, cancellationToken);
        await ReferenceData.RememberAsync(parsed.GetValue(_lexicon), work, WorkPath.Lexicon, cancellationToken);
        await ReferenceData.RememberAsync(parsed.GetValue(_segmentation), work, WorkPath.Segmentation, cancellationToken);
    }
}
