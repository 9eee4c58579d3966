using System.CommandLine;
using Pipeline.Core.Model;
using Pipeline.Core.Operations;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary>What the operators' commands have in common: a site that is there, and the registry its pages are drawn with.</summary>
/// <param name="terminal">Where to say what was found.</param>
internal sealed class OperatorsDesk(Terminal terminal)
{
    /// <summary>The site.</summary>
    public Option<string> Site { get; } = Inputs.SiteToMend();

    /// <summary>The registry of agencies.</summary>
    public Option<string?> Agencies { get; } = Inputs.Agencies();

    /// <summary>Runs an operation on the site that was named.</summary>
    public async Task<int> RunAsync(ParseResult parsed, Func<string, ArchiveOperations, Task<int>> operation, CancellationToken cancellationToken)
    {
        var site = parsed.GetRequiredValue(Site);
        if (!Directory.Exists(site))
        {
            terminal.Complain($"There is no site in '{site}'. Run publish first, or name its folder with --site.");
            return ExitCode.WrongUsage;
        }

        return await ReferenceData.AgenciesAsync(parsed.GetValue(Agencies), terminal, cancellationToken) is { } registry
            ? await operation(site, new(new FolderStore(SiteFolder.WorkOf(site)), new FolderStore(site), registry))
            : ExitCode.WrongUsage;
    }

    /// <summary>Says what was found, a line each.</summary>
    public void Say(string site, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            terminal.Say(FindingLine.Of(site, finding, terminal.Reader));
        }
    }
}
