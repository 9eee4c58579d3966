using System.Text.Json;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Functions.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Checks;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>Uploads, and translations sent back from review, become messages that the code understands.</summary>
public sealed class EventTests
{
    private static readonly UploadId Upload = new("qinglan/report.docx", "0x8DC");

    private static readonly IReadOnlyList<Value> Subscriptions =
        [.. Infra.Production.Made("Microsoft.EventGrid/systemTopics/eventSubscriptions").Select(subscription => subscription.Body.At("properties"))];

    /// <summary>The containers that are listened to.</summary>
    private static readonly string[] ListenedTo = [ContainerNames.Incoming, ContainerNames.Reviews];

    public static TheoryData<string> Containers { get; } = [.. ListenedTo];

    [Fact]
    public void Each_container_is_listened_to_once_and_no_other_is() =>
        Assert.Equal(ListenedTo, Subscriptions.Select(ContainerOf).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(ContainerNames.Incoming, QueueNames.Extract, "ExtractReport")]
    [InlineData(ContainerNames.Reviews, QueueNames.Review, "ImportReview")]
    public void Events_are_delivered_to_the_queue_of_the_function_that_takes_the_file(string container, string queue, string function)
    {
        var destination = Of(container).At("deliveryWithResourceIdentity", "destination");

        Assert.Equal(("StorageQueue", queue), (destination.At("endpointType").AsText, destination.At("properties", "queueName").AsText));
        Assert.Equal(function, Assert.Single(FunctionCatalog.Functions, one => one.Queue == queue).Name);
    }

    [Fact]
    public void Who_delivers_may_send_to_each_queue_that_is_delivered_to_and_to_no_other() => Assert.Equal(
        Subscriptions.Select(subscription => subscription.At("deliveryWithResourceIdentity", "destination", "properties", "queueName").AsText).Order(StringComparer.Ordinal),
        Grant.Of(Infra.Production).Where(grant => grant.Role == "Storage Queue Data Message Sender").Select(grant => grant.On).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Containers))]
    public void What_cannot_be_delivered_is_tried_again_and_then_goes_to_the_container_of_dead_letters(string container)
    {
        var (policy, destination) = (Of(container).At("retryPolicy"), Of(container).At("deadLetterWithResourceIdentity", "deadLetterDestination"));

        Assert.All(["maxDeliveryAttempts", "eventTimeToLiveInMinutes"], bound => Assert.IsType<Value.Number>(policy.At(bound)));
        Assert.Equal(("StorageBlob", ContainerNames.DeadLetters), (destination.At("endpointType").AsText, destination.At("properties", "blobContainerName").AsText));
    }

    [Theory]
    [MemberData(nameof(Containers))]
    public void The_filter_is_the_prefix_that_the_code_writes_and_reads(string container)
    {
        var subject = JsonDocument.Parse(UploadEvents.Write(Upload, container: container)).RootElement.GetProperty("subject").GetString();

        Assert.Equal(subject, Begin(Of(container)) + Upload.Path);
        Assert.EndsWith("/blobs/", Begin(Of(container)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Containers))]
    public void An_event_as_it_is_delivered_is_an_upload_to_the_code(string container)
    {
        var type = Assert.Single(Of(container).At("filter", "includedEventTypes").Items).AsText;
        var subject = Begin(Of(container)) + Upload.Path;
        var delivered = JsonSerializer.Serialize(new { specversion = "1.0", type, subject, data = new { eTag = Upload.ETag, contentLength = 1 } });

        Assert.Equal("CloudEventSchemaV1_0", Of(container).At("eventDeliverySchema").AsText);
        Assert.Equal(new UploadEvent.Arrived(Upload, IsAgain: false), Assert.Single(UploadEvents.Read(delivered, container)));
    }

    [Theory]
    [MemberData(nameof(Containers))]
    public void Files_that_are_still_empty_raise_no_message(string container)
    {
        var condition = Assert.Single(Of(container).At("filter", "advancedFilters").Items);

        Assert.Equal(("NumberGreaterThan", "data.contentLength", "0"), (condition.At("operatorType").AsText, condition.At("key").AsText, condition.At("value").AsText));
    }

    private static Value Of(string container) => Assert.Single(Subscriptions, subscription => ContainerOf(subscription) == container);

    private static string Begin(Value subscription) => subscription.At("filter", "subjectBeginsWith").AsText ?? "";

    private static string ContainerOf(Value subscription) => Begin(subscription).Split('/') is [.., var container, "blobs", ""] ? container : "every one";
}
