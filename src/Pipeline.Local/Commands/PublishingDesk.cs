using System.CommandLine;
using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Operations;
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
    private ArchiveOperations? _moved;

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
        if (setup is null || await _knowledge.ReadAsync(parsed, work, store, terminal, cancellationToken) is not { } known)
        {
            return null;
        }

        var hasPages = await store.ReadAsync(SitePath.ArchiveRoot.Value, cancellationToken) is not null;
        _moved = hasPages && await PublishedAddress.FindAsync(store, cancellationToken) != known.Address
            ? new(work, store, new(known.Registry, known.Address), terminal.Time)
            : null;
        terminal.Say(known.Address == SiteAddress.Desk
            ? $"Pages give {known.Address.Base} as their address. Before readers are to find them elsewhere, say where: --address URL."
            : $"Pages give {known.Address.Base} as their address.");
        return new(ReportPublisher.Over(work, store, known, setup.Over(work), terminal.Time), work, terminal);
    }

    /// <summary>Draws every page of a site again whose address has changed: none may give the old one.</summary>
    public async Task MoveAsync(CancellationToken cancellationToken)
    {
        if (_moved is { } operations)
        {
            terminal.Say("The address has changed: drawing every page again.");
            await operations.RebuildAsync(cancellationToken);
            _moved = null;
        }
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
