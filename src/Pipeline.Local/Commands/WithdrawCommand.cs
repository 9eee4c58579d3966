using System.CommandLine;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary><c>archive withdraw</c>: takes a report from the public, or publishes it again.</summary>
internal static class WithdrawCommand
{
    /// <summary>The command and its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var desk = new OperatorsDesk(terminal);
        var report = Inputs.ReportId();
        var undo = new Option<bool>("--undo") { Description = "Publishes the withdrawn report again." };
        var command = desk.Equip(new Command("withdraw", "Takes a report, all revisions of it, from a site.") { report, undo });
        command.SetAction((parsed, cancellationToken) =>
        {
            var (id, isUndone) = (parsed.GetRequiredValue(report), parsed.GetValue(undo));
            return parsed.GetValue(desk.Storage) is { } storage
                ? RunInCloudAsync(storage, id, isUndone, desk, terminal, cancellationToken)
                : RunHereAsync(parsed, id, isUndone, desk, terminal, cancellationToken);
        });
        return command;
    }

    private static Task<int> RunHereAsync(ParseResult parsed, ReportId report, bool isUndone, OperatorsDesk desk, Terminal terminal, CancellationToken cancellationToken) =>
        desk.RunAsync(parsed, async (site, operations) =>
        {
            var result = isUndone ? await operations.UndoWithdrawalAsync(report, cancellationToken) : await operations.WithdrawAsync(report, cancellationToken);
            desk.Say(site, result.Diagnostics);
            return result.IsSuccess(out var entry) ? Done(report, !entry.IsWithdrawn, terminal) : ExitCode.Rejected;
        }, cancellationToken);

    private static async Task<int> RunInCloudAsync(string storage, ReportId report, bool isUndone, OperatorsDesk desk, Terminal terminal, CancellationToken cancellationToken)
    {
        if (desk.Open(storage) is not { } content || await ReferenceData.AgenciesAsync(content.Stores.Work, terminal, cancellationToken) is null)
        {
            return ExitCode.WrongUsage;
        }

        var result = await CloudOperation.RunAsync(content, new(OperationCommand.Withdraw, report, Undo: isUndone), cancellationToken);
        desk.Say("the archive", result.Record.Diagnostics);
        return result.Record.Diagnostics.Any(finding => finding.Severity is Severity.Error) ? ExitCode.Rejected : Done(report, isUndone, terminal);
    }

    private static int Done(ReportId report, bool isPublished, Terminal terminal)
    {
        terminal.Say($"{report} is {(isPublished ? "published" : "withdrawn")}.");
        return ExitCode.Done;
    }
}
