using System.CommandLine;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary><c>archive reprocess</c>: has the app deal with uploads again, so that a change of a reader, a term or a memory takes effect on them.</summary>
internal static class ReprocessCommand
{
    /// <summary>The command and its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var desk = new OperatorsDesk(terminal);
        var target = Inputs.Target();
        desk.Storage.Required = true;
        var command = new Command("reprocess", "Has the app process uploads again: of one report, of one agency, or all.") { target, desk.Storage };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (desk.Open(parsed.GetValue(desk.Storage) ?? "") is not { } content)
            {
                return ExitCode.WrongUsage;
            }

            var result = await CloudOperation.RunAsync(content, Operation(parsed.GetValue(target)), cancellationToken);
            desk.Say("the archive", result.Record.Diagnostics);
            terminal.Say(result.Outbox.Messages is [_] ? "1 upload is processed again." : $"{result.Outbox.Messages.Count} uploads are processed again.");
            return result.Outbox.Messages.Count > 0 ? ExitCode.Done : ExitCode.Rejected;
        });
        return command;
    }

    private static OperationMessage Operation(string? target) =>
        target is not null && ReportId.TryParse(target, out var report)
            ? new(OperationCommand.Reprocess, Report: report)
            : new(OperationCommand.Reprocess, Agency: target);
}
