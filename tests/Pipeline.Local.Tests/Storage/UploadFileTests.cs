using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Storage;

public sealed class UploadFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Should_carry_the_name_without_its_folder()
    {
        var result = await UploadFile.ReadAsync(_folder.Write("a/report.txt", "text"), CancellationToken.None);
        Assert.True(result.IsSuccess(out var upload));
        Assert.Equal("report.txt", upload.Name);
        Assert.Equal("text"u8, upload.Content.Span);
    }

    [Fact]
    public async Task Should_refuse_a_file_that_is_too_large_without_reading_it()
    {
        var path = _folder.At("large.txt");
        using (var file = File.Create(path))
        {
            file.SetLength(1L << 40);
        }

        Assert.Equal("RPT002", await RefusalOf(path));
    }

    [Fact]
    public async Task Should_refuse_a_source_without_end()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal("RPT002", await RefusalOf("/dev/zero"));
        }
    }

    [Fact]
    public async Task Should_refuse_a_file_that_is_gone() => Assert.Equal("RPT014", await RefusalOf(_folder.At("gone.txt")));

    private static async Task<string> RefusalOf(string path)
    {
        var result = await UploadFile.ReadAsync(path, CancellationToken.None);
        return Assert.Single(result.Diagnostics).Code;
    }
}
