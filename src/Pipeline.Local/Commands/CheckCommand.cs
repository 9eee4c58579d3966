using System.CommandLine;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary><c>check FILE</c>: what the pipeline would tell the agency, without publishing anything.</summary>
internal static class CheckCommand
{
    /// <summary>The command and its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = Inputs.Report();
        var language = Inputs.Language();
        var agencies = Inputs.Agencies();
        var command = new Command("check", "Lists what is wrong with a report, each finding with its line.") { file, language, agencies };
        command.SetAction((parsed, cancellationToken) =>
        {
            var reader = parsed.GetValue(language) switch
            {
                "zh" => Language.SimplifiedChinese,
                "en" => Language.English,
                _ => terminal.Reader,
            };
            return RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(agencies), terminal with { Reader = reader }, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(string file, string? agencies, Terminal terminal, CancellationToken cancellationToken)
    {
        if (await ReferenceData.AgenciesAsync(agencies, terminal, cancellationToken) is not { } registry)
        {
            return ExitCode.WrongUsage;
        }

        var extraction = await Extraction.OfAsync(file, registry, cancellationToken);
        var findings = Extraction.FindingsOf(extraction).ToList();
        foreach (var finding in findings)
        {
            await terminal.Data.WriteLineAsync(FindingLine.Of(file, finding, terminal.Reader).AsMemory(), cancellationToken);
        }

        foreach (var line in extraction.IsSuccess(out var report) ? ReadingText.Of(report, terminal.Reader) : [])
        {
            terminal.Say($"{file}: {line}");
        }

        terminal.Say(SummaryOf(file, findings, terminal.Reader));
        return findings.Any(finding => finding.Severity is Severity.Error) ? ExitCode.Rejected : ExitCode.Done;
    }

    private static string SummaryOf(string file, IReadOnlyList<Diagnostic> findings, Language reader)
    {
        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
        return reader.IsChinese
            ? $"{file}：错误 {Count(Severity.Error)} 项，警告 {Count(Severity.Warning)} 项，提示 {Count(Severity.Info)} 项。"
            : $"{file}: errors {Count(Severity.Error)}, warnings {Count(Severity.Warning)}, remarks {Count(Severity.Info)}.";
    }
}
