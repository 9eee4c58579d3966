using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Infrastructure.Tests.Smoke;

/// <summary>What the smoke script meets: a site on a free port of this machine, and an <c>az</c> that keeps what it was asked.</summary>
internal sealed class SmokeRoom : IAsyncDisposable
{
    /// <summary>The tag of every upload.</summary>
    public const string ETag = "0x8DE1";

    private static readonly string Script = Repository.At("infra", "smoke.sh");

    private readonly string _folder = Directory.CreateTempSubdirectory("smoke-").FullName;
    private readonly ConcurrentDictionary<string, (string Content, int After)> _pages = new();
    private readonly WebApplication _site;

    private SmokeRoom(WebApplication site)
    {
        _site = site;
        site.Run(AnswerAsync);
        Directory.CreateDirectory(Path.Combine(_folder, "receipts"));
        File.WriteAllText(Path.Combine(_folder, "etag"), $"\"{ETag}\"\n");
        WriteScript(Path.Combine(_folder, "az"));
    }

    /// <summary>The account and the site, and a wait that ends the test of a script that asks for the wrong thing.</summary>
    private string[] Place => ["--account", "stcontent", "--site", _site.Urls.Single(), "--wait", "20"];

    /// <summary>Every command <c>az</c> was given, a line each.</summary>
    public IReadOnlyList<string> Asked => File.Exists(Path.Combine(_folder, "asked")) ? File.ReadAllLines(Path.Combine(_folder, "asked")) : [];

    public static async Task<SmokeRoom> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var room = new SmokeRoom(builder.Build());
        await room._site.StartAsync();
        return room;
    }

    /// <summary>The receipts that are found one after the other; the last one stays.</summary>
    public SmokeRoom WithReceipts(params Receipt[] receipts)
    {
        foreach (var (index, receipt) in receipts.Index())
        {
            File.WriteAllBytes(Path.Combine(_folder, "receipts", $"{index}.json"), StoredJson.Write(receipt, StoredJson.Receipt));
        }

        return this;
    }

    /// <summary>A receipt that is not what the pipeline writes.</summary>
    public SmokeRoom WithReceipt(string content)
    {
        File.WriteAllText(Path.Combine(_folder, "receipts", "0.json"), content);
        return this;
    }

    /// <summary>Uploads are taken, and nothing is said of their tag.</summary>
    public SmokeRoom WithoutTags()
    {
        File.WriteAllText(Path.Combine(_folder, "etag"), "");
        return this;
    }

    /// <summary>What the first uploads fail with, one after the other; those that follow are taken.</summary>
    public SmokeRoom WithFailedUploads(params string[] messages)
    {
        File.WriteAllLines(Path.Combine(_folder, "failures"), messages);
        return this;
    }

    /// <summary>A page of the site, which is not there for the first few requests.</summary>
    public SmokeRoom WithPage(string path, string content = "<p>A page.</p>", int after = 0)
    {
        _pages[path] = (content, after);
        return this;
    }

    /// <summary>Runs the script on the account and the site of this room.</summary>
    public Task<SmokeRun> RunAsync(params string[] arguments) => RunRawAsync([.. Place, .. arguments]);

    /// <summary>Runs the script with these arguments alone.</summary>
    public Task<SmokeRun> RunRawAsync(params string[] arguments) => RunFileAsync(Script, arguments);

    /// <summary>Runs a copy of the script that has no repository around it.</summary>
    public Task<SmokeRun> RunAloneAsync()
    {
        var copy = Path.Combine(_folder, Path.GetFileName(Script));
        File.Copy(Script, copy);
        return RunFileAsync(copy, Place);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<SmokeRun> RunFileAsync(string file, string[] arguments)
    {
        using var script = Process.Start(new ProcessStartInfo("bash", [file, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PATH"] = $"{_folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}" },
        }) ?? throw new InvalidOperationException("bash did not start.");
        var output = script.StandardOutput.ReadToEndAsync();
        var said = await script.StandardError.ReadToEndAsync();
        await script.WaitForExitAsync();
        return new(script.ExitCode, said + await output);
    }

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.ToString().TrimStart('/');
        if (_pages.TryGetValue(path, out var page) && page.After == 0)
        {
            return context.Response.WriteAsync(page.Content);
        }

        _pages.TryUpdate(path, page with { After = page.After - 1 }, page);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static void WriteScript(string path)
    {
        File.WriteAllText(path, """
            #!/usr/bin/env bash
            here=$(dirname -- "$0")
            printf '%s\n' "$*" >> "$here/asked"
            verb=$3
            while [ $# -gt 0 ]; do
              case $1 in --container-name) container=$2 ;; --name) name=$2 ;; --file) file=$2 ;; esac
              shift
            done
            case "$verb $container/$name" in
              'upload incoming/'*/*.*) ;;
              'download receipts/'*/*.*.json) ;;
              *) echo 'The specified container does not exist.' >&2; exit 3 ;;
            esac
            if [ "$verb" = upload ]; then
              if [ -s "$here/failures" ]; then
                head -n 1 "$here/failures" >&2
                tail -n +2 "$here/failures" > "$here/rest" && mv "$here/rest" "$here/failures"
                exit 1
              fi
              cat "$here/etag"
              exit
            fi
            found=$(find "$here/receipts" -name '*.json' | sort)
            [ -n "$found" ] || { echo 'The specified blob does not exist.' >&2; exit 3; }
            cp -- "$(head -n 1 <<< "$found")" "$file"
            [ "$(wc -l <<< "$found")" -eq 1 ] || rm -- "$(head -n 1 <<< "$found")"
            """);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

/// <summary>How the script ended, and what it said.</summary>
internal sealed record SmokeRun(int ExitCode, string Said);
