using System.CommandLine;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Review;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary><c>review export|import</c>: a translation goes to a person as XLIFF 2.1 and comes back.</summary>
internal static class ReviewCommand
{
    /// <summary>The command and what it can do.</summary>
    public static Command Create(Terminal terminal) => new("review", "Sends a translation to a reviewer and takes it back.") { ReviewExportCommand.Create(terminal), Import(terminal) };

    private static Command Import(Terminal terminal)
    {
        var file = new Argument<string>("F.xlf") { Description = "The reviewed file, as any translator's tool returns it." };
        file.Validators.Add(Inputs.MustBeFile);
        var desk = new ReviewDesk(terminal);
        var command = desk.Equip(new Command("import", "Takes a reviewed translation into the agency's memory and publishes what it changes.") { file });
        command.SetAction(async (parsed, cancellationToken) =>
            await desk.OpenAsync(parsed, cancellationToken) is { } publisher
                ? await ImportAsync(publisher, parsed.GetRequiredValue(file), terminal, cancellationToken)
                : ExitCode.WrongUsage);
        return command;
    }

    private static async Task<int> ImportAsync(ReportPublisher publisher, string file, Terminal terminal, CancellationToken cancellationToken)
    {
        if (new FileInfo(file).Length > ReviewFile.MostBytes)
        {
            terminal.Complain(FindingLine.Of(file, Core.Diagnostics.Findings.ReviewTooLarge(ReviewFile.MostBytes), terminal.Reader));
            return ExitCode.Rejected;
        }

        var result = await publisher.ImportReviewAsync(await File.ReadAllBytesAsync(file, cancellationToken), terminal.Time.GetUtcNow(), cancellationToken);
        if (!result.IsSuccess(out var imported))
        {
            foreach (var finding in result.Diagnostics)
            {
                terminal.Complain(FindingLine.Of(file, finding, terminal.Reader));
            }

            return ExitCode.Rejected;
        }

        foreach (var line in ReviewReport.Write(imported.Outcome, terminal.Reader.IsChinese).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            terminal.Say(line.Replace("\t", "  ", StringComparison.Ordinal));
        }

        terminal.Say(imported.Concerned.Count == 0 ? "No page changes." : $"Published again: {string.Join(", ", imported.Concerned.Select(revision => revision.Report))}");
        return imported.Outcome.Failed.Count > 0 || (imported.Outcome.Places.Count == 0 && imported.Outcome.Diagnostics.Count > 0) ? ExitCode.Rejected : ExitCode.Done;
    }
}
