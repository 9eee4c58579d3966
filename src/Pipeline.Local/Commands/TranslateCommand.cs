using System.CommandLine;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Quality;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Engines;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary><c>translate FILE</c>: the report in both languages as JSON, or what translating it would cost.</summary>
internal static class TranslateCommand
{
    /// <summary>What a million characters are taken to cost where nobody says: about what the large services ask for, in US dollars.</summary>
    private const decimal UsualPrice = 10.00m;

    /// <summary>The command and its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = Inputs.Report();
        var engine = Inputs.Engine();
        var agencies = Inputs.Agencies();
        var memory = Inputs.OptionalFile("--memory", "Approved translations, a TMX file. Default: those of the samples.");
        var site = Inputs.SiteToWrite();
        var estimate = new Option<bool>("--estimate") { Description = "Only counts what would be sent, and what it would cost; nothing is sent." };
        var price = new Option<decimal>("--price") { Description = "US dollars for a million characters, for the estimate.", DefaultValueFactory = _ => UsualPrice };
        var command = new Command("translate", "Prints the report in both languages as JSON.") { file, engine, agencies, memory, site, estimate, price };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var registry = await ReferenceData.AgenciesAsync(parsed.GetValue(agencies), terminal, cancellationToken);
            var approved = await ReferenceData.MemoryAsync(parsed.GetValue(memory), terminal, cancellationToken);
            var setup = EngineSetup.Find(parsed.GetRequiredValue(engine), terminal, isAsked: !parsed.GetValue(estimate));
            if (registry is null || approved is null || setup is null)
            {
                return ExitCode.WrongUsage;
            }

            var path = parsed.GetRequiredValue(file);
            if (await TranslateAsync(path, registry, approved, terminal, cancellationToken) is not { } known)
            {
                return ExitCode.Rejected;
            }

            var work = new FolderStore(SiteFolder.WorkOf(parsed.GetRequiredValue(site)));
            if (parsed.GetValue(estimate))
            {
                await EstimateOutput.WriteAsync(
                    await TranslationEstimate.OfAsync(known, work, setup.Limits, setup.Budget, isSimilar: null, cancellationToken), parsed.GetValue(price), terminal, cancellationToken);
                return ExitCode.Done;
            }

            var (report, outcome) = setup.Over(work) is { } machine ? await machine.TranslateAsync(known, cancellationToken) : (known, EngineOutcome.None);
            await PrintAsync(path, new TranslationChecks(Lexicon.Default).Examine(report), outcome, terminal, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The report as lexicon and memory know it; null, and said why, when the file holds none.</summary>
    private static async Task<BilingualReport?> TranslateAsync(string file, AgencyRegistry registry, TranslationMemory memory, Terminal terminal, CancellationToken cancellationToken)
    {
        var extraction = await Extraction.OfAsync(file, registry, cancellationToken);
        if (extraction.IsSuccess(out var report))
        {
            return new ReportTranslator(registry, memory).Translate(Revision.HashOf(await File.ReadAllBytesAsync(file, cancellationToken)), report);
        }

        foreach (var finding in Extraction.FindingsOf(extraction))
        {
            terminal.Say(FindingLine.Of(file, finding, terminal.Reader));
        }

        return null;
    }

    private static async Task PrintAsync(string file, BilingualReport report, EngineOutcome outcome, Terminal terminal, CancellationToken cancellationToken)
    {
        await terminal.Data.WriteAsync(Encoding.UTF8.GetString(StoredJson.Write(report, StoredJson.BilingualReport)).AsMemory(), cancellationToken);
        foreach (var finding in outcome.Diagnostics)
        {
            terminal.Say(FindingLine.Of(file, finding, terminal.Reader));
        }

        var counts = report.Counts;
        terminal.Say($"{file}: segments {counts.Total}: lexicon {counts.Lexicon}, memory {counts.Memory}, human {counts.Human}, machine {counts.Machine}, pending {counts.Pending}; "
            + $"remarks {report.Remarks.Count}; sent {outcome.Characters} characters in {outcome.Requests} requests.");
    }
}
