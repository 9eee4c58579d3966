using System.ComponentModel;
using System.Diagnostics;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Azure.Tests.Kit;

/// <summary>Azurite as tests/azurite pins it, installed into artifacts/azurite once for each lock file, whoever comes first.</summary>
internal static class AzuriteInstallation
{
    private static readonly string Folder = Repository.At("artifacts", "azurite");

    private static string Stamp => Path.Combine(Folder, "installed.json");

    public static async Task<string> EnsureAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder);
        await using var turn = await WaitForTurnAsync(cancellationToken);
        var wanted = await File.ReadAllTextAsync(Repository.At("tests", "azurite", "package-lock.json"), cancellationToken);
        if (!File.Exists(Stamp) || await File.ReadAllTextAsync(Stamp, cancellationToken) != wanted)
        {
            await InstallAsync(cancellationToken);
            await File.WriteAllTextAsync(Stamp, wanted, cancellationToken);
        }

        return Folder;
    }

    /// <summary>Starts a program of Node.js, or says in one sentence that there is none.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(
                $"The storage tests run against Azurite, which needs Node.js 20 or later with npm on the PATH; {start.FileName} was not found.",
                exception);
        }
    }

    private static async Task InstallAsync(CancellationToken cancellationToken)
    {
        foreach (var file in (string[])["package.json", "package-lock.json", ".npmrc"])
        {
            File.Copy(Repository.At("tests", "azurite", file), Path.Combine(Folder, file), overwrite: true);
        }

        // On Windows npm is a command file, which only a shell can start.
        var (program, prefix) = OperatingSystem.IsWindows() ? ("cmd", (string[])["/c", "npm"]) : ("npm", []);
        using var npm = Start(new ProcessStartInfo(program, [.. prefix, "ci", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = await npm.StandardError.ReadToEndAsync(cancellationToken);
        await output;
        await npm.WaitForExitAsync(cancellationToken);
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm could not install Azurite into {Folder}: {errors.Trim()}");
        }
    }

    /// <summary>Two test processes must not install at once: the second waits for the first, and then finds the work done.</summary>
    private static async Task<FileStream> WaitForTurnAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
            }
        }
    }
}
