using System.CommandLine;
using Pipeline.Core.Model;
using Pipeline.Core.Translation.Memory;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary><c>memory import|export</c>: approved translations of a site, as TMX 1.4b.</summary>
internal static class MemoryCommand
{
    /// <summary>The command and what it can do.</summary>
    public static Command Create(Terminal terminal) => new("memory", "Brings approved translations into a site, or takes them out.") { Import(terminal), Export(terminal) };

    private static Command Import(Terminal terminal)
    {
        var file = new Argument<string>("F.tmx") { Description = "Approved translations, TMX 1.4b." };
        file.Validators.Add(Inputs.MustBeFile);
        var site = Inputs.SiteToWrite();
        var agency = Agency("The agency they are for. Default: the one each pair names, else all agencies.");
        var command = new Command("import", "Adds approved translations; reports published from now on use them.") { file, site, agency };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (await ReferenceData.MemoryAsync(parsed.GetRequiredValue(file), terminal, cancellationToken) is not { } memory)
            {
                return ExitCode.Rejected;
            }

            var named = parsed.GetValue(agency);
            var memories = new AgencyMemories(new FolderStore(SiteFolder.WorkOf(parsed.GetRequiredValue(site))));
            foreach (var pairs in memory.Pairs.GroupBy(pair => named ?? pair.Agency))
            {
                await memories.AddAsync(pairs.Key, [.. pairs.Select(pair => pair with { Agency = pairs.Key })], cancellationToken);
            }

            terminal.Say($"{memory.Pairs.Count} approved translations imported.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Export(Terminal terminal)
    {
        var file = new Argument<string>("F.tmx") { Description = "Where to write them." };
        var site = Inputs.SiteToMend();
        var agency = Agency("The agency whose translations to write. Default: all, those for all agencies too.");
        var command = new Command("export", "Writes the approved translations of a site.") { file, site, agency };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = parsed.GetRequiredValue(site);
            if (!Directory.Exists(SiteFolder.WorkOf(folder)))
            {
                terminal.Complain($"There is no site in '{folder}'. Run publish first, or name its folder with --site.");
                return ExitCode.WrongUsage;
            }

            var work = new FolderStore(SiteFolder.WorkOf(folder));
            var pairs = await PairsAsync(work, parsed.GetValue(agency), cancellationToken);
            await File.WriteAllBytesAsync(parsed.GetRequiredValue(file), TmxWriter.Write(pairs), cancellationToken);
            terminal.Say($"{pairs.Count} approved translations exported.");
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<TranslationPair>> PairsAsync(FolderStore work, string? agency, CancellationToken cancellationToken)
    {
        var memories = new AgencyMemories(work);
        if (agency is not null)
        {
            return (await memories.OfAsync(agency, cancellationToken)).Pairs;
        }

        var pairs = new List<TranslationPair>((await memories.OfAsync(null, cancellationToken)).Pairs);
        await foreach (var slug in memories.AgenciesAsync(cancellationToken))
        {
            pairs.AddRange((await memories.OfAsync(slug, cancellationToken)).Pairs);
        }

        return pairs;
    }

    private static Option<string?> Agency(string description)
    {
        var agency = new Option<string?>("--agency") { Description = description, HelpName = "SLUG" };
        agency.Validators.Add(result => Inputs.Require(result, ReportId.IsSlug, slug => $"'{slug}' is no agency's slug."));
        return agency;
    }
}
