using System.CommandLine;
using Pipeline.Core.Publishing;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary>What the reviewers' commands have in common: a site, and what its reports are translated with.</summary>
/// <param name="terminal">Where to say what was found.</param>
internal sealed class ReviewDesk(Terminal terminal)
{
    private readonly Option<string> _site = Inputs.SiteToMend();
    private readonly KnowledgeOptions _knowledge = new();

    /// <summary>Adds the options to a command.</summary>
    public Command Equip(Command command)
    {
        command.Add(_site);
        _knowledge.AddTo(command);
        return command;
    }

    /// <summary>The pipeline over the site that was named; null, and said why, when what it needs cannot be read.</summary>
    public async Task<ReportPublisher?> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var site = parsed.GetRequiredValue(_site);
        var (work, store) = (new FolderStore(SiteFolder.WorkOf(site)), new FolderStore(site));
        return await _knowledge.ReadAsync(parsed, work, store, terminal, cancellationToken) is { } knowledge
            ? ReportPublisher.Over(work, store, knowledge, machine: null, terminal.Time)
            : null;
    }
}
