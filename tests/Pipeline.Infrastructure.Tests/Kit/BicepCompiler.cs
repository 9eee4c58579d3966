using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>The official compiler: named by the environment variable BICEP, found as <c>bicep</c> on the PATH, or as part of the Azure command line.</summary>
/// <param name="program">The program.</param>
/// <param name="first">Its first arguments.</param>
internal sealed partial class BicepCompiler(string program, params string[] first)
{
    /// <summary>The compiler of this machine; null where there is none.</summary>
    public static async Task<BicepCompiler?> FindAsync()
    {
        var named = Environment.GetEnvironmentVariable("BICEP") is { Length: > 0 } variable ? variable : "bicep";
        BicepCompiler[] candidates = [new(named), new("az", "bicep")];
        foreach (var candidate in candidates)
        {
            if (await candidate.IsThereAsync())
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>What the compiler has to say against a file; nothing where it accepts it.</summary>
    /// <param name="command"><c>build</c>, <c>lint</c> or <c>build-params</c>.</param>
    /// <param name="file">The file.</param>
    public async Task<IReadOnlyList<string>> JudgeAsync(string command, string file)
    {
        string[] named = first.Length > 0 ? ["--file", file] : [file];
        var (exitCode, said) = await RunAsync([command, .. named, .. command is "lint" ? Array.Empty<string>() : ["--stdout"]]);
        var findings = said.Split('\n').Where(line => Finding.IsMatch(line)).Select(line => line.Trim()).ToList();
        return exitCode == 0 || findings.Count > 0 ? findings : [$"{command} {file} ended with {exitCode}: {said}"];
    }

    private async Task<bool> IsThereAsync()
    {
        try
        {
            // The Azure command line would fetch a compiler that it lacks; asked for the version only, it says that it lacks it.
            return await RunAsync(first.Length > 0 ? ["version"] : ["--version"]) is (0, _);
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private async Task<(int ExitCode, string Said)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, [.. first, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // What the files of parameters are given from outside.
            Environment = { ["ALERT_EMAIL"] = "ops@example.org", ["OPERATORS_GROUP_ID"] = Guid.Empty.ToString(), ["BUDGET_FIRST_MONTH"] = "2026-01" },
        }) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }

    [GeneratedRegex(@"\(\d+,\d+\) : (Error|Warning|Info) ")]
    private static partial Regex Finding { get; }
}
