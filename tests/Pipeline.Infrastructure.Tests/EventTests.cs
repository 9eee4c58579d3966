using System.Text.Json;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>Uploads become messages that the code understands.</summary>
public sealed class EventTests
{
    private static readonly UploadId Upload = new("qinglan/report.docx", "0x8DC");
    private static readonly Value Subscription =
        Assert.Single(Infra.Production.Made("Microsoft.EventGrid/systemTopics/eventSubscriptions")).Body.At("properties");

    private static readonly Value Filter = Subscription.At("filter");

    [Fact]
    public void Events_are_delivered_to_the_queue_that_extraction_takes_from()
    {
        var destination = Subscription.At("deliveryWithResourceIdentity", "destination");

        Assert.Equal(("StorageQueue", QueueNames.Extract), (destination.At("endpointType").AsText, destination.At("properties", "queueName").AsText));
    }

    [Fact]
    public void What_cannot_be_delivered_is_tried_again_and_then_goes_to_the_container_of_dead_letters()
    {
        var (policy, destination) = (Subscription.At("retryPolicy"), Subscription.At("deadLetterWithResourceIdentity", "deadLetterDestination"));

        Assert.All(["maxDeliveryAttempts", "eventTimeToLiveInMinutes"], bound => Assert.IsType<Value.Number>(policy.At(bound)));
        Assert.Equal(("StorageBlob", ContainerNames.DeadLetters), (destination.At("endpointType").AsText, destination.At("properties", "blobContainerName").AsText));
    }

    [Fact]
    public void The_filter_is_the_prefix_that_the_code_writes_and_reads()
    {
        var subject = JsonDocument.Parse(UploadEvents.Write(Upload)).RootElement.GetProperty("subject").GetString();

        Assert.Equal(subject, Filter.At("subjectBeginsWith").AsText + Upload.Path);
        Assert.EndsWith("/blobs/", Filter.At("subjectBeginsWith").AsText, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_as_it_is_delivered_is_an_upload_to_the_code()
    {
        var type = Assert.Single(Filter.At("includedEventTypes").Items).AsText;
        var subject = Filter.At("subjectBeginsWith").AsText + Upload.Path;
        var delivered = JsonSerializer.Serialize(new { specversion = "1.0", type, subject, data = new { eTag = Upload.ETag, contentLength = 1 } });

        Assert.Equal("CloudEventSchemaV1_0", Subscription.At("eventDeliverySchema").AsText);
        Assert.Equal(new UploadEvent.Arrived(Upload, IsAgain: false), Assert.Single(UploadEvents.Read(delivered)));
    }

    [Fact]
    public void Files_that_are_still_empty_raise_no_message()
    {
        var condition = Assert.Single(Filter.At("advancedFilters").Items);

        Assert.Equal(("NumberGreaterThan", "data.contentLength", "0"), (condition.At("operatorType").AsText, condition.At("key").AsText, condition.At("value").AsText));
    }
}
