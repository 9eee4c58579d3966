using Pipeline.Core.Model;
using Spectre.Console;

namespace Pipeline.Local.Output;

/// <summary>Where a command speaks: data for programs on standard output, words for people on standard error.</summary>
/// <param name="Data">Standard output.</param>
/// <param name="People">Standard error.</param>
/// <param name="Reader">The language the person reads diagnostics in.</param>
internal sealed record Terminal(TextWriter Data, IAnsiConsole People, Language Reader)
{
    // Wide enough that nothing is wrapped where there is no screen to wrap for.
    private const int NoScreen = 100_000;

    /// <summary>Looks up a setting by its name in a configuration, <c>Translator:Key</c>, as the environment has it: <c>Translator__Key</c>. Null where it is not set, or blank.</summary>
    public Func<string, string?> Setting { get; init; } = _ => null;

    /// <summary>The clock that what is published, withdrawn or reviewed is stamped by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => Over(Console.Out, Console.Error, isScreen: !Console.IsErrorRedirected, Environment.GetEnvironmentVariable);

    /// <summary>A terminal over any two writers.</summary>
    /// <param name="data">Takes the data.</param>
    /// <param name="people">Takes the words.</param>
    /// <param name="isScreen">True when the words go to a screen: it has a width, and perhaps colours.</param>
    /// <param name="environment">Looks up an environment variable.</param>
    public static Terminal Over(TextWriter data, TextWriter people, bool isScreen, Func<string, string?> environment)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(people),
            Ansi = isScreen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = isScreen ? console.Profile.Width : NoScreen;
        return new(data, console, ReaderLanguage.Of(environment))
        {
            Setting = name => environment(name.Replace(":", "__", StringComparison.Ordinal))?.Trim() is { Length: > 0 } value ? value : null,
        };
    }

    /// <summary>Says one line to the person.</summary>
    public void Say(string line, Style? style = null) => People.WriteLine(OneLine.Of(line), style ?? Style.Plain);

    /// <summary>Says why the command cannot be done.</summary>
    public void Complain(string line) => Say(line, new Style(Color.Red));

    /// <summary>Says everything about a defect of the program, for those who will mend it.</summary>
    public void Explain(Exception defect)
    {
        Complain("This is a defect of the program, not of your files:");
        foreach (var line in defect.ToString().Split('\n'))
        {
            Complain(line.TrimEnd());
        }
    }
}
