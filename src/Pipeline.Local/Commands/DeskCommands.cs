using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary>The commands of the desk, and what is the same for all of them: wrong usage and a machine that will not.</summary>
internal static class DeskCommands
{
    /// <summary>How long a command that is told to stop may take to leave things in order.</summary>
    private static readonly TimeSpan PatienceAfterStop = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var desk = new RootCommand("Publishes annual reports on government information disclosure (政府信息公开工作年度报告) as a bilingual site.")
        {
            PublishCommand.Create(terminal),
            ExtractCommand.Create(terminal),
            CheckCommand.Create(terminal),
            TranslateCommand.Create(terminal),
            CompareFiguresCommand.Create(terminal),
            ReviewCommand.Create(terminal),
            MemoryCommand.Create(terminal),
            ServeCommand.Create(terminal),
            WatchCommand.Create(terminal),
            ArchiveCommand.Create(terminal),
            LexiconCommand.Create(terminal),
        };

        // A file may well be called "@report.txt"; nothing is read as a file of arguments.
        var parsed = desk.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Action is ParseErrorAction
            ? ExplainUsage(parsed, terminal)
            : await InvokeAsync(parsed, terminal, cancellationToken);
    }

    private static int ExplainUsage(ParseResult parsed, Terminal terminal)
    {
        // An option that is not known is taken for the file, and the file for one argument too many: only the first is the mistake.
        var mistakes = parsed.Errors.ToLookup(error => error.SymbolResult is not CommandResult);
        foreach (var message in mistakes[mistakes.Contains(true)].Select(error => error.Message).Distinct())
        {
            terminal.Complain(message);
        }

        var command = parsed.CommandResult.Command;
        var name = command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? $"{parent.Name} {command.Name}" : command.Name;
        terminal.Say(command is RootCommand ? "See --help for the commands." : $"See {name} --help for its options.");
        return ExitCode.WrongUsage;
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var invocation = new InvocationConfiguration
        {
            Output = terminal.Data,
            Error = terminal.People.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = PatienceAfterStop,
        };
        try
        {
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            terminal.Complain("Stopped before it was done. Running it again takes up where it stopped.");
            return ExitCode.Rejected;
        }
        catch (StoreException refusal)
        {
            terminal.Complain(refusal.Message);
            return ExitCode.Rejected;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Complain("A file or folder could not be used. Check that it is still there, that you may read it, and that nothing else has it open.");
            return ExitCode.Rejected;
        }
        catch (Exception exception) when (CloudFailure.Explain(exception) is { } sentence)
        {
            terminal.Complain(sentence);
            return ExitCode.Rejected;
        }
        catch (Exception defect)
        {
            terminal.Explain(defect);
            return ExitCode.Rejected;
        }
    }
}
