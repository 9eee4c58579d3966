using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Docx;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>The limits that were promised, as numbers, and those no hostile document elsewhere reaches.</summary>
public sealed class ReadingLimitsTests
{
    private const int MB = 1_048_576;

    /// <summary>Random bytes repeated from as far back as compression can see: a ratio of about 100:1.</summary>
    private const int Period = 30_000;

    [Fact]
    public void The_limits_are_those_that_were_promised() => Assert.Equal(
        (64 * MB, 256 * MB, 256, 200, MB, 2_000, 512, 400_000, TimeSpan.FromSeconds(20)),
        (ReadingLimits.PartBytes, ReadingLimits.InflatedBytes, ReadingLimits.XmlDepth, ReadingLimits.CompressionRatio, ReadingLimits.RatioFreeBytes,
            ReadingLimits.ZipEntries, ReadingLimits.HtmlDepth, ReadingLimits.TableCells, ReadingLimits.Time));

    [Fact]
    public void A_part_of_more_than_64_MB_is_refused_whatever_its_ratio()
    {
        using var parts = Open(new DocxBuilder().Part("word/noise.bin", Noise((64 * MB) + 1)));
        Assert.Contains("one of its parts unpacks to more than 64 MB", parts.Read("word/noise.bin").Diagnostics.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_more_than_256_MB_together_are_refused()
    {
        using var parts = Open(new DocxBuilder().Part("word/noise.bin", Noise(52 * MB)));
        for (var time = 0; time < 4; time++)
        {
            Assert.True(parts.Read("word/noise.bin").IsSuccess(out _));
        }

        Assert.Contains("its parts unpack to more than 256 MB", parts.Read("word/noise.bin").Diagnostics.Single().Message, StringComparison.Ordinal);
    }

    private static ZipParts Open(DocxBuilder document)
    {
        Assert.True(ZipParts.Open(document.Build().Content).IsSuccess(out var parts));
        return parts;
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(1).NextBytes(noise.AsSpan(0, Period));
        for (var at = Period; at < length; at += Period)
        {
            noise.AsSpan(0, Math.Min(Period, length - at)).CopyTo(noise.AsSpan(at));
        }

        return noise;
    }
}
