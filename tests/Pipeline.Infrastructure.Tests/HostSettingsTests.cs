using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using NJsonSchema;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The host ignores what it does not know without a word, so a slip in host.json must be found here.</summary>
public sealed class HostSettingsTests
{
    private static readonly string Settings = File.ReadAllText(Repository.At("host.json"));

    [Fact]
    public async Task The_settings_of_the_host_are_those_of_the_published_schema() => Assert.Empty(await FaultsAsync(Settings));

    [Theory]
    [InlineData("visibilityTimeout", "visibilityTimout", "NoAdditionalPropertiesAllowed: #/extensions.queues.visibilityTimout")]
    [InlineData("\"base64\"", "\"base-64\"", "NotInEnumeration: #/extensions.queues.messageEncoding")]
    [InlineData("\"00:30:00\"", "\"30m\"", "PatternMismatch: #/functionTimeout")]
    [InlineData("\"batchSize\": 4", "\"batchSize\": 64", "NumberTooBig: #/extensions.queues.batchSize")]
    [InlineData("Request;Exception;Trace", "Request, Exception", "PatternMismatch: #/logging.applicationInsights.samplingSettings.excludedTypes")]
    public async Task A_slip_in_them_is_found(string written, string slip, string fault)
    {
        Assert.Contains(written, Settings, StringComparison.Ordinal);

        Assert.Equal([fault], await FaultsAsync(Settings.Replace(written, slip, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_only_ways_in_are_the_queues_of_the_content_account_and_one_timer()
    {
        var triggers = FunctionCatalog.Functions.Select(function => function.Trigger).ToList();
        using var settings = JsonDocument.Parse(Settings);

        Assert.Single(triggers.OfType<TimerTriggerAttribute>());
        Assert.All(triggers.Where(trigger => trigger is not TimerTriggerAttribute),
            trigger => Assert.Equal("Content", Assert.IsType<QueueTriggerAttribute>(trigger).Connection));
        Assert.Equal(["queues"], settings.RootElement.GetProperty("extensions").EnumerateObject().Select(extension => extension.Name));
    }

    private static async Task<IEnumerable<string>> FaultsAsync(string settings)
    {
        var schema = await JsonSchema.FromFileAsync(Repository.At("tests", "Pipeline.Infrastructure.Tests", "host.schema.json"));
        return schema.Validate(settings).Select(fault => $"{fault.Kind}: {fault.Path}");
    }
}
