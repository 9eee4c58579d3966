using System.CommandLine;
using Pipeline.Core.Publishing;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary>What the commands that publish have in common: a site, what its reports are translated with, and the engine.</summary>
/// <param name="terminal">Where to say how far it is.</param>
internal sealed class PublishingDesk(Terminal terminal)
{
    private readonly Option<string> _site = Inputs.SiteToWrite();
    private readonly Option<string> _engine = Inputs.Engine();
    private readonly KnowledgeOptions _knowledge = new();

    /// <summary>Adds the options to a command.</summary>
    public Command Equip(Command command)
    {
        command.Add(_site);
        command.Add(_engine);
        _knowledge.AddTo(command);
        return command;
    }

    /// <summary>The site that was named.</summary>
    public string SiteOf(ParseResult parsed) => parsed.GetRequiredValue(_site);

    /// <summary>Publishes into the site that was named; null, and said why, when what that needs cannot be read.</summary>
    public async Task<Publishing?> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var site = SiteOf(parsed);
        var (work, store) = (new FolderStore(SiteFolder.WorkOf(site)), new FolderStore(site));
        var setup = EngineSetup.Find(parsed.GetRequiredValue(_engine), terminal);
        return setup is not null && await _knowledge.ReadAsync(parsed, work, store, terminal, cancellationToken) is { } known
            ? new(ReportPublisher.Over(work, store, known, setup.Over(work), terminal.Time), work, terminal)
            : null;
    }

    /// <summary>Keeps beside the site what it was published with, once there is anything beside it.</summary>
    public async Task RememberAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var work = SiteFolder.WorkOf(SiteOf(parsed));
        if (Directory.Exists(work))
        {
            await _knowledge.RememberAsync(parsed, new FolderStore(work), cancellationToken);
        }
    }
}
