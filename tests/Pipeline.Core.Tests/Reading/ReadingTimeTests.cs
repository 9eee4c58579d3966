using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class ReadingTimeTests
{
    public static TheoryData<Upload> EveryFormat =>
    [
        Uploads.Text("一\n二\n三"),
        Uploads.Markdown("一\n\n二\n\n三"),
        Uploads.Html("<!doctype html><p>一</p><p>二</p><p>三</p>"),
        new DocxBuilder().Paragraph("一").Paragraph("二").Paragraph("三").Build(),
        Uploads.Bytes(Repository.Sample("qinglan-2023.pdf"), "report.pdf"),
    ];

    [Theory]
    [MemberData(nameof(EveryFormat))]
    public void A_file_that_takes_longer_than_any_report_is_refused(Upload upload)
    {
        var reading = UploadReader.Read(upload, new SlowClock(ReadingLimits.Time));

        Assert.False(reading.IsSuccess(out _));
        Assert.Equal("RPT017", Assert.Single(reading.Diagnostics).Code);
    }

    [Theory]
    [MemberData(nameof(EveryFormat))]
    public void A_file_that_takes_its_time_is_read(Upload upload) =>
        Assert.True(UploadReader.Read(upload, new SlowClock(ReadingLimits.Time / 100_000)).IsSuccess(out _));

    /// <summary>A clock on which every look takes so long.</summary>
    private sealed class SlowClock(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += step.Ticks;
    }
}
