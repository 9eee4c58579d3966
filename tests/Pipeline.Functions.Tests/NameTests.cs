using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Functions.Tests;

/// <summary>Names that the app, the host and the infrastructure must agree on.</summary>
public sealed class NameTests
{
    [Fact]
    public void The_functions_are_those_of_the_design() => Assert.Equal(
        [
            "ExtractReport", "ExtractReportFailed", "ImportReview", "ImportReviewFailed", "OperateArchive", "OperateArchiveFailed", "PublishReport", "PublishReportFailed",
            "ReconcileArchive", "TranslateReport", "TranslateReportFailed", "UpdateArchive", "UpdateArchiveFailed",
        ],
        FunctionCatalog.Functions.Select(function => function.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_queue_has_a_function_and_so_has_its_poison() => Assert.Equal(
        QueueNames.All.SelectMany(name => new[] { name, name + QueueNames.PoisonSuffix }).Order(StringComparer.Ordinal),
        FunctionCatalog.Functions.Select(function => function.Queue).OfType<string>().Order(StringComparer.Ordinal));

    [Fact]
    public void Functions_write_to_queues_that_a_function_reads() => Assert.All(
        FunctionCatalog.Functions.SelectMany(FunctionCatalog.OutputsOf),
        output => Assert.Contains(output.QueueName, FunctionCatalog.Functions.Select(function => function.Queue)));

    [Fact]
    public void Every_queue_is_one_of_the_content_account() => Assert.All(
        FunctionCatalog.Functions.SelectMany(function => FunctionCatalog.OutputsOf(function).Select(output => output.Connection)
            .Concat(function.Trigger is QueueTriggerAttribute trigger ? [trigger.Connection] : [])),
        connection => Assert.Equal("Content", connection));

    [Fact]
    public void A_function_is_called_the_same_as_its_method() => Assert.All(
        FunctionCatalog.Functions,
        function => Assert.Equal(function.Name, function.Method.Name.Replace("Async", "", StringComparison.Ordinal)));

    [Fact]
    public void The_host_sends_and_expects_base64_as_the_app_does() =>
        Assert.Equal("base64", HostSettings().GetProperty("extensions").GetProperty("queues").GetProperty("messageEncoding").GetString());

    [Fact]
    public void A_failed_message_is_tried_five_times_over_minutes()
    {
        var queues = HostSettings().GetProperty("extensions").GetProperty("queues");

        Assert.Equal((5, "00:00:45"), (queues.GetProperty("maxDequeueCount").GetInt32(), queues.GetProperty("visibilityTimeout").GetString()));
    }

    [Fact]
    public void A_function_is_under_ten_lines()
    {
        var sources = Directory.GetFiles(Path.Combine(Repository.Root, "src", "Pipeline.Functions"), "*Functions.cs").Select(File.ReadAllLines).ToList();

        Assert.All(FunctionCatalog.Functions, function => Assert.InRange(sources.Max(lines => LinesOf(function, lines)), 2, 9));
    }

    private static int LinesOf(AppFunction function, string[] lines) =>
        lines.SkipWhile(line => !line.Contains($"[Function(\"{function.Name}\")]", StringComparison.Ordinal)).TakeWhile(line => line.Trim().Length > 0).Count();

    private static JsonElement HostSettings() => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "host.json"))).RootElement;
}
