using System.CommandLine;
using System.Globalization;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
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
        var site = Inputs.Site("The site whose memory and earlier machine translations are used.");
        var knowledge = new KnowledgeOptions();
        var estimate = new Option<bool>("--estimate") { Description = "Only counts what would be sent, and what it would cost; nothing is sent." };
        var price = new Option<decimal>("--price") { Description = "US dollars for a million characters, for the estimate.", DefaultValueFactory = _ => UsualPrice };
        price.Validators.Add(result => Inputs.Require(result, text => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var usd) && usd >= 0, text => $"'{text}' is no price."));
        var command = new Command("translate", "Prints the report in both languages as JSON.") { file, engine, site, estimate, price };
        knowledge.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = parsed.GetRequiredValue(site);
            var work = new FolderStore(SiteFolder.WorkOf(folder));
            var store = new FolderStore(folder);
            var isEstimate = parsed.GetValue(estimate);
            var setup = EngineSetup.Find(parsed.GetRequiredValue(engine), terminal, isAsked: !isEstimate);
            if (setup is null || await knowledge.ReadAsync(parsed, work, store, terminal, cancellationToken) is not { } known)
            {
                return ExitCode.WrongUsage;
            }

            var publisher = ReportPublisher.Over(work, store, known, isEstimate ? null : setup.Over(work), terminal.Time);
            var path = parsed.GetRequiredValue(file);
            if (await TranslateAsync(publisher, path, terminal, cancellationToken) is not { } translated)
            {
                return ExitCode.Rejected;
            }

            await (isEstimate
                ? EstimateOutput.WriteAsync(await EstimateAsync(publisher, translated.Report, work, setup, cancellationToken), parsed.GetValue(price), terminal, cancellationToken)
                : PrintAsync(path, translated, terminal, cancellationToken));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The report as it would be published; null, and said why, when the file holds none.</summary>
    private static async Task<TranslatedReport?> TranslateAsync(ReportPublisher publisher, string file, Terminal terminal, CancellationToken cancellationToken)
    {
        var upload = await UploadFile.ReadAsync(file, cancellationToken);
        var translation = upload.IsSuccess(out var content) ? await publisher.TranslateAsync(content, cancellationToken) : Result.Failure<TranslatedReport>(upload.Diagnostics);
        if (translation.IsSuccess(out var translated))
        {
            return translated;
        }

        foreach (var finding in FindingLine.InOrder(translation.Diagnostics))
        {
            terminal.Say(FindingLine.Of(file, finding, terminal.Reader));
        }

        return null;
    }

    private static async Task<TranslationEstimate> EstimateAsync(ReportPublisher publisher, BilingualReport report, FolderStore work, EngineSetup setup, CancellationToken cancellationToken)
    {
        var aids = await publisher.AidsAsync(report, cancellationToken);
        return await TranslationEstimate.OfAsync(report, work, setup.Limits, setup.Budget, segment => aids.Matches(segment).Any(), cancellationToken);
    }

    private static async Task PrintAsync(string file, TranslatedReport translated, Terminal terminal, CancellationToken cancellationToken)
    {
        var (report, outcome) = translated;
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
