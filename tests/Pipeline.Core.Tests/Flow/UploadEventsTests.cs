using Pipeline.Core.Flow;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Flow;

public sealed class UploadEventsTests
{
    private const string Subject = "/blobServices/default/containers/incoming/blobs/qinglan/2021年报.docx";
    private static readonly UploadEvent Arrived = new UploadEvent.Arrived(new("qinglan/2021年报.docx", "0x8D4BCC2E4835CD0"), IsAgain: false);

    [Fact]
    public void A_cloud_event_names_the_upload() => Assert.Equal([Arrived], UploadEvents.Read(CloudEvent()));

    [Fact]
    public void So_does_an_event_of_the_older_schema() => Assert.Equal([Arrived], UploadEvents.Read($$"""
        {"topic":"/subscriptions/s","subject":"{{Subject}}","eventType":"Microsoft.Storage.BlobCreated","eventTime":"2022-03-01T12:00:00Z",
         "id":"1","data":{"api":"PutBlob","eTag":"0x8D4BCC2E4835CD0","contentLength":7,"blobType":"BlockBlob"},"dataVersion":"","metadataVersion":"1"}
        """));

    [Fact]
    public void Events_may_come_in_an_array() => Assert.Equal([Arrived, Arrived], UploadEvents.Read($"[{CloudEvent()},{CloudEvent()}]"));

    [Fact]
    public void An_etag_loses_its_quotation_marks() => Assert.Equal([Arrived], UploadEvents.Read(CloudEvent(eTag: "\\\"0x8D4BCC2E4835CD0\\\"")));

    [Theory]
    [InlineData("/blobServices/default/containers/incoming/blobs/report.docx")]
    [InlineData("/blobServices/default/containers/incoming/blobs/qinglan/2021/report.docx")]
    [InlineData("/blobServices/default/containers/incoming/blobs/Qing Lan/report.docx")]
    [InlineData("/blobServices/default/containers/incoming/blobs/qinglan/")]
    [InlineData("/blobServices/default/containers/incoming/blobs/qinglan/..")]
    [InlineData("/blobServices/default/containers/incoming2/blobs/qinglan/report.docx")]
    public void A_path_where_no_upload_lies_is_left_alone(string subject) =>
        Assert.Equal(subject, Assert.IsType<UploadEvent.Irrelevant>(Assert.Single(UploadEvents.Read(CloudEvent(subject: subject)))).About);

    [Fact]
    public void A_line_feed_ends_no_slug() => Assert.False(UploadId.IsPath("qinglan\n/report.docx"));

    [Theory]
    [InlineData("")]
    [InlineData("../x")]
    [InlineData("0x1/0x2")]
    public void A_tag_that_no_store_gives_out_is_none(string eTag) => Assert.IsType<UploadEvent.Irrelevant>(Assert.Single(UploadEvents.Read(CloudEvent(eTag: eTag))));

    [Fact]
    public void A_file_with_nothing_in_it_yet_is_left_alone() => Assert.IsType<UploadEvent.Irrelevant>(Assert.Single(UploadEvents.Read(CloudEvent(length: 0))));

    [Fact]
    public void A_file_that_was_removed_is_left_alone() =>
        Assert.IsType<UploadEvent.Irrelevant>(Assert.Single(UploadEvents.Read(CloudEvent(type: "Microsoft.Storage.BlobDeleted"))));

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("{}")]
    [InlineData("""{"type":"Microsoft.Storage.BlobCreated","subject":7}""")]
    [InlineData("""{"type":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/incoming/blobs/a/b.txt"}""")]
    public void A_message_that_is_no_event_is_left_alone(string message) => Assert.IsType<UploadEvent.Irrelevant>(Assert.Single(UploadEvents.Read(message)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_the_pipeline_writes_it_reads_again(bool isAgain)
    {
        var upload = new UploadId("qinglan/报告 \"终稿\" 100%.docx", "0x1");

        Assert.Equal([new UploadEvent.Arrived(upload, isAgain)], UploadEvents.Read(UploadEvents.Write(upload, isAgain)));
    }

    private static string CloudEvent(string subject = Subject, string type = "Microsoft.Storage.BlobCreated", int length = 7, string eTag = "0x8D4BCC2E4835CD0") => $$"""
        {"specversion":"1.0","type":"{{type}}","source":"/subscriptions/s","id":"1","time":"2022-03-01T12:00:00Z","subject":"{{subject}}",
         "data":{"api":"PutBlob","eTag":"{{eTag}}","contentLength":{{length}},"contentType":"application/octet-stream","sequencer":"00"}
        }
        """;
}
