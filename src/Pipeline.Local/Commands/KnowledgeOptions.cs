using System.CommandLine;
using Pipeline.Core.Storage;
using Pipeline.Core.Translation;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary>The options that say what reports are translated with. What is not named, the site's own memory and the samples stand in for.</summary>
internal sealed class KnowledgeOptions
{
    private readonly Option<string?> _agencies = Inputs.Agencies();
    private readonly Option<string?> _memory = Inputs.OptionalFile("--memory", "Approved translations, a TMX file. Default: those of the samples.");
    private readonly Option<string?> _lexicon = Inputs.OptionalFile("--lexicon", "Terms of your own, a lexicon TSV, over those the program carries.");
    private readonly Option<string?> _segmentation = Inputs.OptionalFile("--segmentation", "Rules of your own for cutting sentences, SRX 2.0, in place of those the program carries.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_agencies);
        command.Add(_memory);
        command.Add(_lexicon);
        command.Add(_segmentation);
    }

    /// <summary>What is known; null, and said why, when a file cannot be read.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="work">What the site keeps beside itself: approved pairs that were imported into it come before all others.</param>
    /// <param name="terminal">Where to say why.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Knowledge?> ReadAsync(ParseResult parsed, IBlobStore work, Terminal terminal, CancellationToken cancellationToken)
    {
        var registry = await ReferenceData.AgenciesAsync(parsed.GetValue(_agencies), terminal, cancellationToken);
        var memory = await ReferenceData.MemoryAsync(parsed.GetValue(_memory), terminal, cancellationToken);
        var own = await ReferenceData.MemoryAsync(work, terminal, cancellationToken);
        var lexicon = await ReferenceData.LexiconAsync(parsed.GetValue(_lexicon), terminal, cancellationToken);
        var segmenter = await ReferenceData.SegmenterAsync(parsed.GetValue(_segmentation), terminal, cancellationToken);
        return registry is null || memory is null || own is null || lexicon is null || segmenter is null
            ? null
            : new() { Registry = registry, Memory = own.Over(memory), Lexicon = lexicon, Segmenter = segmenter };
    }
}
