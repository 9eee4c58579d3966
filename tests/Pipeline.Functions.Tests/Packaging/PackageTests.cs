using System.Text.Json;
using Microsoft.Azure.Functions.Worker.Builder;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Functions.Tests.Packaging;

/// <summary>What is built and published, on whichever package feed these tests were built.</summary>
public class PackageTests
{
    private static readonly string Project = Repository.At("src", "Pipeline.Functions", "Pipeline.Functions.csproj");
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent?.Name ?? "Debug";
    private static readonly bool Declared = typeof(FunctionsApplication).Assembly.GetName().Name == "PackageDeclarations";

    [Fact]
    public void The_app_is_built_with_the_host_json_of_the_top_folder() => Assert.Equal(
        File.ReadAllText(Repository.At("host.json")), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));

    [Fact]
    public async Task Local_settings_are_for_the_build_and_never_for_publishing()
    {
        var settings = Repository.At("src", "Pipeline.Functions", "local.settings.json");
        var made = !File.Exists(settings);
        if (made)
        {
            File.Copy(Repository.At("src", "Pipeline.Functions", "local.settings.example.json"), settings);
        }

        try
        {
            var copied = await CopiedFilesAsync();

            Assert.Contains(("host.json", "PreserveNewest", "PreserveNewest"), copied);
            Assert.Contains(("local.settings.json", "PreserveNewest", "Never"), copied);
        }
        finally
        {
            if (made)
            {
                File.Delete(settings);
            }
        }
    }

    [Fact]
    public async Task Publishing_ships_the_real_worker_or_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("pipeline-publish-");
        try
        {
            var publish = await DotnetCommand.RunAsync(
                "publish", Project, "--no-build", "--configuration", Configuration, "--output", folder.FullName);

            Assert.True(Declared == publish.ExitCode is not 0, publish.Output);
            Assert.Equal(Declared, publish.Output.Contains("FEED002", StringComparison.Ordinal));
            Assert.Equal(
                Declared ? [] : ["Pipeline.Functions.dll", "host.json"],
                Shipped(folder, "Pipeline.Functions.dll", "host.json", "local.settings.json", "PackageDeclarations.dll"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Shipped(DirectoryInfo folder, params string[] names) =>
        names.Where(name => File.Exists(Path.Combine(folder.FullName, name)));

    /// <summary>Name, and when it is copied to the build's and to the published folder.</summary>
    private static async Task<IReadOnlyList<(string, string?, string?)>> CopiedFilesAsync()
    {
        var read = await DotnetCommand.RunAsync("msbuild", Project, "-getItem:None");
        using var answer = JsonDocument.Parse(read.Output);
        return [.. answer.RootElement.GetProperty("Items").GetProperty("None").EnumerateArray().Select(item => (
            item.GetProperty("Filename").GetString() + item.GetProperty("Extension").GetString(),
            Text(item, "CopyToOutputDirectory"),
            Text(item, "CopyToPublishDirectory")))];
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}
