using System.ComponentModel;
using System.Diagnostics;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Azure.Tests.Kit;

/// <summary>A program of Node.js as a folder of tests/ pins it, installed into artifacts/ once for each lock file, whoever comes first.</summary>
/// <param name="name">The folder's name.</param>
internal sealed class NodePackage(string name)
{
    private readonly string _folder = Repository.At("artifacts", name);

    private string Stamp => Path.Combine(_folder, "installed.json");

    /// <summary>The folder it is installed in.</summary>
    public async Task<string> EnsureAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_folder);
        await using var turn = await WaitForTurnAsync(cancellationToken);
        var wanted = await File.ReadAllTextAsync(Repository.At("tests", name, "package-lock.json"), cancellationToken);
        if (!File.Exists(Stamp) || await File.ReadAllTextAsync(Stamp, cancellationToken) != wanted)
        {
            await InstallAsync(cancellationToken);
            await File.WriteAllTextAsync(Stamp, wanted, cancellationToken);
        }

        return _folder;
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
                $"The tests of storage, queries and pages need Node.js 20 or later with npm on the PATH; {start.FileName} was not found.",
                exception);
        }
    }

    private async Task InstallAsync(CancellationToken cancellationToken)
    {
        foreach (var file in (string[])["package.json", "package-lock.json", ".npmrc"])
        {
            File.Copy(Repository.At("tests", name, file), Path.Combine(_folder, file), overwrite: true);
        }

        // On Windows npm is a command file, which only a shell can start.
        var (program, prefix) = OperatingSystem.IsWindows() ? ("cmd", (string[])["/c", "npm"]) : ("npm", []);
        using var npm = Start(new ProcessStartInfo(program, [.. prefix, "ci", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = await npm.StandardError.ReadToEndAsync(cancellationToken);
        await output;
        await npm.WaitForExitAsync(cancellationToken);
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm could not install {name} into {_folder}: {errors.Trim()}");
        }
    }

    /// <summary>Two test processes must not install at once: the second waits for the first, and then finds the work done.</summary>
    private async Task<FileStream> WaitForTurnAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(_folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
            }
        }
    }
}
