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
        var site = Inputs.SiteToWrite();
        var agencies = Inputs.Agencies();
        var memory = Inputs.OptionalFile("--memory", "Approved translations, a TMX file. Default: those of the samples.");
        var engine = Inputs.Engine();
        var command = new Command("publish", "Publishes reports as a bilingual site.") { inputs, site, agencies, memory, engine };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var registry = await ReferenceData.AgenciesAsync(parsed.GetValue(agencies), terminal, cancellationToken);
            var approved = await ReferenceData.MemoryAsync(parsed.GetValue(memory), terminal, cancellationToken);
            var setup = EngineSetup.Find(parsed.GetRequiredValue(engine), terminal);
            if (registry is null || approved is null || setup is null)
            {
                return ExitCode.WrongUsage;
            }

            var folder = parsed.GetRequiredValue(site);
            var work = new FolderStore(SiteFolder.WorkOf(folder));
            var machine = setup.Over(work);
            var publishing = new Publishing(ReportPublisher.Over(work, new FolderStore(folder), registry, approved, TimeProvider.System, machine), work, terminal);
            return await RunAsync(publishing, parsed.GetValue(inputs) ?? [], folder, terminal, cancellationToken);
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
