using System.CommandLine;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Review;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary><c>review export</c>: a published report, or a file as it would be published, as XLIFF 2.1.</summary>
internal static class ReviewExportCommand
{
    /// <summary>The command and its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var report = new Argument<string>("FILE|AGENCY/YEAR") { Description = "A published report, by its agency's slug and its year; or a file." };
        var output = new Option<string>("--out") { Description = "Where to write the XLIFF file.", HelpName = "F.xlf", Required = true };
        var desk = new ReviewDesk(terminal);
        var command = desk.Equip(new Command("export", "Writes a report's translation for review: terms, similar sentences, findings and states with it.") { report, output });
        command.SetAction(async (parsed, cancellationToken) =>
            await desk.OpenAsync(parsed, cancellationToken) is { } publisher
                ? await ExportAsync(publisher, parsed.GetRequiredValue(report), parsed.GetRequiredValue(output), terminal, cancellationToken)
                : ExitCode.WrongUsage);
        return command;
    }

    private static async Task<int> ExportAsync(ReportPublisher publisher, string report, string output, Terminal terminal, CancellationToken cancellationToken)
    {
        var found = await FindAsync(publisher, report, cancellationToken);
        foreach (var finding in found.Diagnostics)
        {
            terminal.Say(FindingLine.Of(report, finding, terminal.Reader));
        }

        if (!found.IsSuccess(out var bilingual))
        {
            return ExitCode.Rejected;
        }

        await File.WriteAllBytesAsync(output, ReviewExport.Write(bilingual, await publisher.AidsAsync(bilingual, cancellationToken)), cancellationToken);
        var errors = bilingual.Remarks.Count(remark => remark.Finding.Severity is Severity.Error);
        terminal.Say($"{output}: {bilingual.Counts.Total} segments, {bilingual.Counts.Reviewed} approved, {bilingual.Counts.Machine} by machine, {bilingual.Counts.Pending} pending, {errors} with errors.");
        return ExitCode.Done;
    }

    /// <summary>A file that is there is meant before a report of the same name.</summary>
    private static async Task<Result<BilingualReport>> FindAsync(ReportPublisher publisher, string report, CancellationToken cancellationToken)
    {
        if (File.Exists(report))
        {
            var upload = await Storage.UploadFile.ReadAsync(report, cancellationToken);
            if (!upload.IsSuccess(out var content))
            {
                return Result.Failure<BilingualReport>(upload.Diagnostics);
            }

            var translation = await publisher.TranslateAsync(content, cancellationToken);
            return translation.IsSuccess(out var translated) ? Result.Success(translated.Report) : Result.Failure<BilingualReport>(translation.Diagnostics);
        }

        return !ReportId.TryParse(report, out var id) ? Result.Failure<BilingualReport>(Core.Diagnostics.Findings.CannotBeOpened())
            : await publisher.CurrentAsync(id, cancellationToken) is { } current ? Result.Success(current)
            : Result.Failure<BilingualReport>(Core.Diagnostics.Findings.UnknownReport(id));
    }
}
