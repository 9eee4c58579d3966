using System.CommandLine;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary><c>archive verify|rebuild|withdraw|reprocess</c>: what operators do to a site. What is found is said to the person; standard output stays empty.</summary>
internal static class ArchiveCommand
{
    /// <summary>The command and what it can do.</summary>
    public static Command Create(Terminal terminal) => new("archive", "Checks, mends and withdraws what is published.")
    {
        Verify(terminal),
        Rebuild(terminal),
        WithdrawCommand.Create(terminal),
        ReprocessCommand.Create(terminal),
    };

    private static Command Verify(Terminal terminal)
    {
        var desk = new OperatorsDesk(terminal);
        var command = desk.Equip(new Command("verify", "Compares every file of a site with what its entries make it."));
        command.SetAction((parsed, cancellationToken) => desk.RunAsync(parsed, async (site, operations) =>
        {
            var count = await desk.SayDifferencesAsync(site, operations, cancellationToken);
            terminal.Say(count == 0 ? $"{site} is what its entries make it." : $"{site} differs from its entries: {Differences(count)}. To mend it, run archive rebuild on it.");
            return count == 0 ? ExitCode.Done : ExitCode.Rejected;
        }, cancellationToken));
        return command;
    }

    private static Command Rebuild(Terminal terminal)
    {
        var desk = new OperatorsDesk(terminal);
        var command = desk.Equip(new Command("rebuild", "Makes a site what its entries make it: writes what is missing, damaged or out of date, removes what is stray."));
        command.SetAction((parsed, cancellationToken) => desk.RunAsync(parsed, async (site, operations) =>
        {
            // What is mended is named before it is gone: a page somebody has changed is news.
            var found = await desk.SayDifferencesAsync(site, operations, cancellationToken);
            var left = await operations.RebuildAsync(cancellationToken);
            desk.Say(site, left);
            terminal.Say(left.Count == 0 ? $"{site} is what its entries make it. {Differences(found)} mended." : $"{site} could not be mended throughout: {Differences(left.Count)} left.");
            return left.Count == 0 ? ExitCode.Done : ExitCode.Rejected;
        }, cancellationToken));
        return command;
    }

    private static string Differences(int count) => count == 1 ? "1 difference" : $"{count} differences";
}
