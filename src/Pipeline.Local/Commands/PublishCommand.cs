using System.CommandLine;
using Pipeline.Core.Publishing;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary><c>publish</c>: the main job. Reports go in, the site grows.</summary>
internal static class PublishCommand
{
    /// <summary>The command and its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("FILE|DIR") { Description = "Reports, and folders of them; without any, the samples.", Arity = ArgumentArity.ZeroOrMore };
        inputs.Validators.Add(Inputs.MustExist);
        var desk = new PublishingDesk(terminal);
        var command = desk.Equip(new Command("publish", "Publishes reports as a bilingual site.") { inputs });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (await desk.OpenAsync(parsed, cancellationToken) is not { } publishing)
            {
                return ExitCode.WrongUsage;
            }

            await desk.MoveAsync(cancellationToken);
            var outcome = await RunAsync(publishing, parsed.GetValue(inputs) ?? [], desk.SiteOf(parsed), terminal, cancellationToken);
            await desk.RememberAsync(parsed, cancellationToken);
            return outcome;
        });
        return command;
    }

    private static async Task<int> RunAsync(Publishing publishing, IReadOnlyList<string> inputs, string site, Terminal terminal, CancellationToken cancellationToken)
    {
        var files = ReportFiles.Find(inputs, site, SiteFolder.WorkOf(site));
        foreach (var skipped in files.Skipped)
        {
            terminal.Say($"skipped: {skipped.Name} (not a format that is read)");
        }

        if (files.Reports.Count == 0)
        {
            terminal.Complain($"No report was found there. Of a folder, files are taken that end in {string.Join(' ', ReportFiles.Extensions)}.");
            return ExitCode.WrongUsage;
        }

        var published = await publishing.PublishAsync(files.Reports, cancellationToken);
        new PublishSummary(terminal).Write(published, site);
        return published.Any(file => file.Outcome is Rejected) ? ExitCode.Rejected : ExitCode.Done;
    }
}
