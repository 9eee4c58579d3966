using System.CommandLine;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary><c>lexicon check|import|export</c>: the fixed terms as a file, and to and from the formats of term bases.</summary>
internal static class LexiconCommand
{
    /// <summary>The command and what it can do.</summary>
    public static Command Create(Terminal terminal) => new("lexicon", "Checks a lexicon and exchanges it with other tools.")
    {
        Check(terminal),
        Import(terminal),
        Export(terminal),
    };

    private static Command Check(Terminal terminal)
    {
        var file = Inputs.Terms("The lexicon.", LexiconStore.Own);
        var command = new Command("check", "Lists what is wrong with a lexicon, each fault with its line.") { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            var read = await LexiconStore.ReadAsync(path, cancellationToken);
            foreach (var finding in read.Diagnostics)
            {
                await terminal.Data.WriteLineAsync(FindingLine.Of(path, finding, terminal.Reader).AsMemory(), cancellationToken);
            }

            terminal.Say(read.IsSuccess(out var lexicon) ? $"{path}: {Summary(lexicon)}" : $"{path}: faults {read.Diagnostics.Count}. Nothing of it is used until they are mended.");
            return lexicon is null ? ExitCode.Rejected : ExitCode.Done;
        });
        return command;
    }

    private static Command Import(Terminal terminal)
    {
        var file = Inputs.Terms("The term base.", LexiconStore.Tbx, LexiconStore.Utx);
        var target = Inputs.Out("The lexicon to write.", LexiconStore.Own);
        var command = new Command("import", "Makes a lexicon of a term base: TBX-Basic or UTX.") { file, target };
        command.SetAction((parsed, cancellationToken) => ConvertAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(target), terminal, cancellationToken));
        return command;
    }

    private static Command Export(Terminal terminal)
    {
        var file = Inputs.Terms("The lexicon. Default: the one the program carries.", LexiconStore.Own);
        file.Arity = ArgumentArity.ZeroOrOne;
        var target = Inputs.Out("The term base to write, TBX-Basic or UTX by its ending.", LexiconStore.Tbx, LexiconStore.Utx, LexiconStore.Own);
        var command = new Command("export", "Makes a term base of a lexicon: TBX-Basic or UTX.") { file, target };
        command.SetAction((parsed, cancellationToken) => ConvertAsync(parsed.GetValue(file), parsed.GetRequiredValue(target), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> ConvertAsync(string? source, string target, Terminal terminal, CancellationToken cancellationToken)
    {
        var read = source is null ? Result.Success(LexiconFile.Default) : await LexiconStore.ReadAsync(source, cancellationToken);
        foreach (var finding in read.Diagnostics)
        {
            terminal.Say(FindingLine.Of(source ?? "", finding, terminal.Reader));
        }

        if (!read.IsSuccess(out var lexicon))
        {
            terminal.Complain($"{target} is not written.");
            return ExitCode.Rejected;
        }

        await LexiconStore.WriteAsync(lexicon, target, cancellationToken);
        terminal.Say($"{target}: {Summary(lexicon)}");
        return ExitCode.Done;
    }

    private static string Summary(LexiconFile lexicon)
    {
        int Count(RenderingStatus status) => lexicon.Rows.Count(row => row.Status == status);
        return $"terms {lexicon.Rows.DistinctBy(row => row.Chinese).Count()}; renderings preferred {Count(RenderingStatus.Preferred)}, admitted {Count(RenderingStatus.Admitted)}, forbidden {Count(RenderingStatus.Forbidden)}.";
    }
}
