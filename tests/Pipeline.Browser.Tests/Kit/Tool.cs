using System.ComponentModel;
using System.Diagnostics;
using Pipeline.Azure.Tests.Kit;

namespace Pipeline.Browser.Tests.Kit;

/// <summary>A checker of the package in tests/browser, run to its end.</summary>
internal static class Tool
{
    /// <summary>The path of a file of the installed package.</summary>
    public static async Task<string> FileAsync(params string[] path) =>
        Path.Combine([await new NodePackage("browser").EnsureAsync(CancellationToken.None), "node_modules", .. path]);

    /// <summary>Runs a program.</summary>
    /// <param name="program">Its name, found on the <c>PATH</c>.</param>
    /// <param name="arguments">What it is told.</param>
    /// <param name="missing">What to say where there is none.</param>
    public static async Task<ToolOutput> RunAsync(string program, IEnumerable<string> arguments, string missing)
    {
        using var process = Start(
            new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["CHROME_PATH"] = Chromium.Path } },
            missing);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(await output, errors);
    }

    private static Process Start(ProcessStartInfo start, string missing)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(missing, exception);
        }
    }
}

/// <summary>What a program said.</summary>
/// <param name="Output">To its standard output.</param>
/// <param name="Errors">To its standard error.</param>
internal sealed record ToolOutput(string Output, string Errors);
