using System.CommandLine;
using System.CommandLine.Parsing;
using Pipeline.Azure.Storage;
using Pipeline.Core.Model;
using Pipeline.Core.Operations;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary>What the operators' commands have in common: a site that is there, in a folder or in a storage account, and the registry its pages are drawn with.</summary>
/// <param name="terminal">Where to say what was found.</param>
internal sealed class OperatorsDesk(Terminal terminal)
{
    /// <summary>The site, where it is a folder.</summary>
    public Option<string> Site { get; } = Inputs.SiteToMend();

    /// <summary>The content account, where the site is in the cloud.</summary>
    public Option<string?> Storage { get; } = Inputs.Storage();

    /// <summary>The registry of agencies.</summary>
    public Option<string?> Agencies { get; } = Inputs.Agencies();

    /// <summary>Where readers find the site.</summary>
    public Option<string?> Address { get; } = Inputs.Address();

    /// <summary>Adds the options to a command; a site is in one place.</summary>
    public Command Equip(Command command)
    {
        command.Add(Site);
        command.Add(Storage);
        command.Add(Agencies);
        command.Add(Address);
        command.Validators.Add(RefuseTwoPlaces);
        return command;
    }

    /// <summary>Runs an operation on the site that was named.</summary>
    public async Task<int> RunAsync(ParseResult parsed, Func<string, ArchiveOperations, Task<int>> operation, CancellationToken cancellationToken) =>
        parsed.GetValue(Storage) is { } storage
            ? await RunInCloudAsync(storage, parsed.GetValue(Address), operation, cancellationToken)
            : await RunHereAsync(parsed.GetRequiredValue(Site), parsed.GetValue(Agencies), parsed.GetValue(Address), operation, cancellationToken);

    /// <summary>The content account a person named; null, and said why, when it is none.</summary>
    public ContentStorage? Open(string storage)
    {
        var options = ContentStorageOptions.Parse(storage);
        Say("--storage", options.Diagnostics);
        return options.IsSuccess(out var account) ? new(account) : null;
    }

    /// <summary>Says what was found, a line each.</summary>
    public void Say(string site, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            terminal.Say(FindingLine.Of(site, finding, terminal.Reader));
        }
    }

    /// <summary>Says in what the site differs from its entries, a line each, and how many lines that were.</summary>
    public async Task<int> SayDifferencesAsync(string site, ArchiveOperations operations, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var finding in operations.VerifyAsync(cancellationToken))
        {
            count++;
            Say(site, [finding]);
        }

        return count;
    }

    private async Task<int> RunHereAsync(string site, string? agencies, string? address, Func<string, ArchiveOperations, Task<int>> operation, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(site))
        {
            terminal.Complain($"There is no site in '{site}'. Run publish first, or name its folder with --site.");
            return ExitCode.WrongUsage;
        }

        var (work, store) = (new FolderStore(SiteFolder.WorkOf(site)), new FolderStore(site));
        return await ReferenceData.AgenciesAsync(agencies, work, terminal, cancellationToken) is { } registry
            ? await operation(site, new(work, store, new(registry, await ReferenceData.AddressAsync(address, store, cancellationToken)), terminal.Time))
            : ExitCode.WrongUsage;
    }

    private async Task<int> RunInCloudAsync(string storage, string? address, Func<string, ArchiveOperations, Task<int>> operation, CancellationToken cancellationToken) =>
        Open(storage) is { } content && await ReferenceData.AgenciesAsync(content.Stores.Work, terminal, cancellationToken) is { } registry
            ? await operation("the archive", new(content.Stores.Work, content.Stores.Site, new(registry, await ReferenceData.AddressAsync(address, content.Stores.Site, cancellationToken)), terminal.Time))
            : ExitCode.WrongUsage;

    private void RefuseTwoPlaces(CommandResult result)
    {
        if (result.GetResult(Storage) is not { Implicit: false })
        {
            return;
        }

        if (result.GetResult(Site) is { Implicit: false })
        {
            result.AddError("Name one place: a folder with --site, or a storage account with --storage.");
        }

        if (result.GetResult(Agencies) is { Implicit: false })
        {
            result.AddError("A storage account has a registry of its own: agencies.json in its work container. Leave --agencies out.");
        }
    }
}
