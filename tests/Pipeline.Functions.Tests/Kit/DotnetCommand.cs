using System.Diagnostics;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>One run of the SDK's command line; everything it said, and how it ended.</summary>
internal sealed record DotnetCommand(int ExitCode, string Output)
{
    public static async Task<DotnetCommand> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        }) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetCommand(process.ExitCode, await output + await errors);
    }
}
