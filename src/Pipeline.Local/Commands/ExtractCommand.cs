using System.CommandLine;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary><c>extract FILE</c>: what the pipeline understood of a report, as JSON.</summary>
internal static class ExtractCommand
{
    /// <summary>The command and its argument.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = Inputs.Report();
        var agencies = Inputs.Agencies();
        var command = new Command("extract", "Prints the report as JSON: its sections, tables and figures.") { file, agencies };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(agencies), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, string? agencies, Terminal terminal, CancellationToken cancellationToken)
    {
        if (await ReferenceData.AgenciesAsync(agencies, terminal, cancellationToken) is not { } registry)
        {
            return ExitCode.WrongUsage;
        }

        var extraction = await Extraction.OfAsync(file, registry, cancellationToken);
        if (extraction.IsSuccess(out var report))
        {
            await PrintAsync(StoredJson.Write(report, StoredJson.Report), terminal, cancellationToken);
            return ExitCode.Done;
        }

        await PrintAsync(StoredJson.Write(new Rejection(extraction.Diagnostics), StoredJson.Rejection), terminal, cancellationToken);
        foreach (var finding in Extraction.FindingsOf(extraction))
        {
            terminal.Say(FindingLine.Of(file, finding, terminal.Reader));
        }

        return ExitCode.Rejected;
    }

    private static Task PrintAsync(byte[] json, Terminal terminal, CancellationToken cancellationToken) =>
        terminal.Data.WriteAsync(Encoding.UTF8.GetString(json).AsMemory(), cancellationToken);
}
