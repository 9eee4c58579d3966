using Pipeline.Local.Commands;
using Pipeline.Local.Output;

namespace Pipeline.Local.Tests.Kit;

/// <summary>Runs commands in this process, with a terminal that remembers.</summary>
internal sealed class Desk
{
    private readonly Dictionary<string, string> _environment = [];
    private TimeProvider _time = TimeProvider.System;

    public static Task<DeskRun> RunAsync(params string[] arguments) => new Desk().DoAsync(arguments);

    public Desk With(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    public Desk At(TimeProvider time)
    {
        _time = time;
        return this;
    }

    public async Task<DeskRun> DoAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = Terminal.Over(output, error, isScreen: false, name => _environment.GetValueOrDefault(name)) with { Time = _time };
        var code = await DeskCommands.RunAsync(arguments, terminal, CancellationToken.None);
        return new(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a command left behind.</summary>
internal sealed record DeskRun(int ExitCode, string Output, string Error);
