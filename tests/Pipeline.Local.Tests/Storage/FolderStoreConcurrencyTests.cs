using System.Diagnostics;
using System.Globalization;
using System.Text;
using Pipeline.Core.Storage;
using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Storage;

public sealed class FolderStoreConcurrencyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_writer_overwrites_what_it_has_not_read()
    {
        await Store().WriteAsync("count", Bytes(0), WriteCondition.None, CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await IncrementAsync();
            }
        })));

        Assert.Equal(120, Number(await Store().ReadAsync("count", CancellationToken.None)));
        Assert.Equal(["count"], _folder.Files());
    }

    [Fact]
    public async Task A_reader_never_sees_half_a_blob()
    {
        var versions = new[] { new byte[400_000], Enumerable.Repeat((byte)1, 300_000).ToArray() };
        await Store().WriteAsync("page", versions[0], WriteCondition.None, CancellationToken.None);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
            {
                await Store().WriteAsync("page", versions[i % 2], WriteCondition.None, CancellationToken.None);
            }
        });

        while (!writing.IsCompleted)
        {
            var blob = Assert.IsType<StoredBlob>(await Store().ReadAsync("page", CancellationToken.None));
            Assert.Contains(versions, version => blob.Content.Span.SequenceEqual(version));
        }

        await writing;
    }

    [Fact]
    public async Task A_lock_that_a_crash_left_behind_stops_nobody()
    {
        _folder.Write(FolderLock.FileName, "");
        Assert.True(await Store().WriteAsync("a", Bytes(1), WriteCondition.Absent, CancellationToken.None));
    }

    [Fact]
    public async Task A_writer_waits_for_another_process_and_goes_on_when_that_is_killed()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var other = Process.Start(new ProcessStartInfo("flock", [_folder.At(FolderLock.FileName), "sleep", "60"]));
        Assert.NotNull(other);
        SpinWait.SpinUntil(() => IsHeld(_folder.At(FolderLock.FileName)), TimeSpan.FromSeconds(20));

        var writing = Store().WriteAsync("a", Bytes(1), WriteCondition.Absent, CancellationToken.None);
        await Task.Delay(200);
        Assert.False(writing.IsCompleted);

        other.Kill(entireProcessTree: true);
        Assert.True(await writing);
    }

    [Fact]
    public async Task A_writer_that_waits_can_be_stopped()
    {
        using var held = await FolderLock.TakeAsync(_folder.At(), CancellationToken.None);
        using var stop = new CancellationTokenSource(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store().WriteAsync("a", Bytes(1), WriteCondition.None, stop.Token));
    }

    private FolderStore Store() => new(_folder.At());

    private async Task IncrementAsync()
    {
        while (true)
        {
            var current = Assert.IsType<StoredBlob>(await Store().ReadAsync("count", CancellationToken.None));
            if (await Store().WriteAsync("count", Bytes(Number(current) + 1), WriteCondition.Matches(current.ETag), CancellationToken.None))
            {
                return;
            }
        }
    }

    private static bool IsHeld(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static byte[] Bytes(int number) => Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture));

    private static int Number(StoredBlob? blob) => int.Parse(Assert.IsType<StoredBlob>(blob).Content.Span, CultureInfo.InvariantCulture);
}
