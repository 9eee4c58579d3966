using System.CommandLine;
using System.CommandLine.Parsing;
using Pipeline.Core.Model;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary>Arguments and options that several commands take, and the rules for all paths: what is to be read must be there.</summary>
internal static class Inputs
{
    /// <summary>The one report a command looks at.</summary>
    public static Argument<string> Report()
    {
        var file = new Argument<string>("FILE") { Description = "The report: Word, PDF, HTML, Markdown or text." };
        file.Validators.Add(MustBeFile);
        return file;
    }

    /// <summary>Chinese texts with their English counterparts.</summary>
    public static Argument<string> Pairs()
    {
        var file = new Argument<string>("FILE.tsv") { Description = "Tab-separated, with the columns id, zh and en named in its first line." };
        file.Validators.Add(MustBeFile);
        return file;
    }

    /// <summary>The report a command is about.</summary>
    public static Argument<ReportId> ReportId() => new("AGENCY/YEAR")
    {
        Description = "The report, by its agency's slug and its year.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!Core.Model.ReportId.TryParse(text, out var report))
            {
                result.AddError(text.StartsWith('-') ? $"The option '{text}' is unknown." : $"'{text}' names no report: it is an agency's slug and a year, like changping/2021.");
            }

            return report;
        },
    };

    /// <summary>What is to be processed again: a report, all uploads of an agency, or everything.</summary>
    public static Argument<string?> Target()
    {
        var target = new Argument<string?>("AGENCY|AGENCY/YEAR") { Description = "A report, or an agency; without either, everything.", Arity = ArgumentArity.ZeroOrOne };
        target.Validators.Add(result => Require(result, text => Core.Model.ReportId.IsSlug(text) || Core.Model.ReportId.TryParse(text, out _), text =>
            text.StartsWith('-') ? $"The option '{text}' is unknown." : $"'{text}' names no agency and no report: it is an agency's slug, or one with a year, like changping/2021."));
        return target;
    }

    /// <summary>Where readers will find the site.</summary>
    public static Option<string?> Address()
    {
        var address = new Option<string?>("--address") { Description = "The address readers will reach the site at. Default: the one its pages give, else that of the preview.", HelpName = "URL" };
        address.Validators.Add(result => Require(result, text => SiteAddress.Parse(text) is not null, text => $"'{text}' is no address of a site. It is one like https://reports.example.org/."));
        return address;
    }

    /// <summary>A file a command can do without.</summary>
    public static Option<string?> OptionalFile(string name, string description)
    {
        var file = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        file.Validators.Add(MustBeFile);
        return file;
    }

    /// <summary>A file of terms.</summary>
    /// <param name="description">What it is.</param>
    /// <param name="endings">What its name may end in.</param>
    public static Argument<string> Terms(string description, params IReadOnlyList<string> endings)
    {
        var file = new Argument<string>("FILE") { Description = description };
        file.Validators.Add(MustBeFile);
        file.Validators.Add(result => MustEndIn(result, endings));
        return file;
    }

    /// <summary>The file to write.</summary>
    /// <param name="description">What it will be.</param>
    /// <param name="endings">What its name may end in.</param>
    public static Option<string> Out(string description, params IReadOnlyList<string> endings)
    {
        var file = new Option<string>("--out") { Description = description, HelpName = "FILE", Required = true };
        file.Validators.Add(result => MustEndIn(result, endings));
        return file;
    }

    /// <summary>The registry of agencies.</summary>
    public static Option<string?> Agencies() => OptionalFile("--agencies", "The registry of agencies. Default: that of the samples; a storage account has its own.");

    /// <summary>The language of messages.</summary>
    public static Option<string?> Language()
    {
        var language = new Option<string?>("--language") { Description = "The language of the messages. Default: that of the locale.", HelpName = "zh|en" };
        language.Validators.Add(result => Require(result, name => name is "zh" or "en", name => $"No messages are written in '{name}'. Choose zh or en."));
        return language;
    }

    /// <summary>The folder of a site to publish to: a site already, empty, or not there yet.</summary>
    public static Option<string> SiteToWrite()
    {
        var site = Site("The site to publish to; what is already there stays.");
        site.Validators.Add(result => Require(result, folder => !SiteFolder.IsForeign(folder), folder =>
            $"'{folder}' holds files of its own and is no site made by this program: publishing there would overwrite them. Name a new or an empty folder with --site."));
        return site;
    }

    /// <summary>The folder of a site to look through and mend: what is no part of it is taken for stray.</summary>
    public static Option<string> SiteToMend()
    {
        var site = Site("The site.");
        site.Validators.Add(result => Require(result, folder => !SiteFolder.IsForeign(folder), folder => $"'{folder}' is no site made by this program. Name one with --site."));
        return site;
    }

    /// <summary>The folder that reports are put into.</summary>
    public static Option<string> Inbox()
    {
        var inbox = new Option<string>("--inbox") { Description = "The folder reports are put into.", HelpName = "DIR", Required = true };
        inbox.Validators.Add(result => Require(result, Directory.Exists, path => $"There is no folder '{path}'."));
        return inbox;
    }

    /// <summary>The content account of a site in the cloud.</summary>
    public static Option<string?> Storage() => new("--storage")
    {
        Description = "The content account instead of a folder: UseDevelopmentStorage=true, another connection string, or the address of its blob service.",
        HelpName = "ACCOUNT",
    };

    /// <summary>The folder of the site.</summary>
    public static Option<string> Site(string description)
    {
        var site = new Option<string>("--site") { Description = description, HelpName = "DIR", DefaultValueFactory = _ => "./site" };
        site.Validators.Add(MustNotBeFile);
        return site;
    }

    /// <summary>What translates the sentences that lexicon and memory do not know.</summary>
    public static Option<string> Engine()
    {
        var engine = new Option<string>("--engine")
        {
            Description = "What translates the sentences that lexicon and memory do not know: offline leaves them pending; the others are set up in the environment, as Translator__Key or LibreTranslate__Address.",
            HelpName = string.Join('|', EngineSetup.Names),
            DefaultValueFactory = _ => "offline",
        };
        engine.Validators.Add(result => Require(result, EngineSetup.Names.Contains, name => $"There is no engine '{name}'. Choose {string.Join(" or ", EngineSetup.Names.Select(known => $"'{known}'"))}."));
        return engine;
    }

    /// <summary>Every path is there, a file or a folder.</summary>
    public static void MustExist(SymbolResult result) => Require(result, Path.Exists, path => Missing("file or folder", path));

    /// <summary>The path is there, and a file.</summary>
    public static void MustBeFile(SymbolResult result) =>
        Require(result, File.Exists, path => Directory.Exists(path) ? $"'{path}' is a folder, not a file." : Missing("file", path));

    private static void MustEndIn(SymbolResult result, IReadOnlyList<string> endings) =>
        Require(result, path => endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase), path => $"'{path}' must end in {string.Join(" or ", endings)}.");

    private static void MustNotBeFile(SymbolResult result) =>
        Require(result, path => path.Length > 0 && !File.Exists(path), path => $"'{path}' is not a folder.");

    // The parser takes an option it does not know for one more path.
    private static string Missing(string kind, string path) =>
        path.StartsWith('-') ? $"The option '{path}' is unknown, and there is no {kind} of that name." : $"There is no {kind} '{path}'.";

    /// <summary>Complains of every value that does not hold.</summary>
    public static void Require(SymbolResult result, Predicate<string> holds, Func<string, string> complaint)
    {
        foreach (var token in result.Tokens.Where(token => !holds(token.Value)))
        {
            result.AddError(complaint(token.Value));
        }
    }
}
