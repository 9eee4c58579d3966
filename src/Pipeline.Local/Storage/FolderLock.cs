using System.Diagnostics;

namespace Pipeline.Local.Storage;

/// <summary>
/// A folder held by one writer at a time, whatever thread or process that is in. The operating system lets go of it
/// when its holder dies: a crash leaves at most an empty file, which the next writer takes over.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>The file that is held; it is there only while somebody writes.</summary>
    public const string FileName = ".lock";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// What systems answer when somebody else holds the file: EAGAIN of Linux, EWOULDBLOCK of macOS, the sharing and lock
    /// violations of Windows. A full disk answers something else, and waiting would not mend it.
    /// </summary>
    private static readonly int[] AnswersWhenHeld = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Waits until nobody else holds the folder.</summary>
    public static async Task<FolderLock> TakeAsync(string folder, CancellationToken cancellationToken)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            if (TryTake(Path.Combine(folder, FileName), mayWait: waiting.Elapsed < Patience) is { } taken)
            {
                return taken;
            }

            await Task.Delay(Random.Shared.Next(1, 15), cancellationToken);
        }
    }

    /// <summary>
    /// Removes the file, and marks what was held: one who opened it before it was removed, and holds it next,
    /// would otherwise believe in a lock that nobody else can see.
    /// </summary>
    public void Dispose()
    {
        using (_file)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(_file.Name);
                // A longer file takes no room, so this succeeds on a full disk too.
                _file.SetLength(1);
            }
        }
    }

    private static FolderLock? TryTake(string path, bool mayWait)
    {
        try
        {
            var file = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                BufferSize = 0,
                // Windows lets nobody remove an open file and removes it itself; elsewhere Dispose must do it in its own order.
                Options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None,
            });
            return Confirm(file);
        }
        catch (Exception exception) when (mayWait && IsHeldByAnother(exception))
        {
            return null;
        }
    }

    private static FolderLock? Confirm(FileStream file)
    {
        if (file.Length == 0)
        {
            return new(file);
        }

        file.Dispose();
        return null;
    }

    // Windows answers "access denied" while a removed file is still open somewhere.
    private static bool IsHeldByAnother(Exception exception) =>
        AnswersWhenHeld.Contains(exception.HResult) || (exception is UnauthorizedAccessException && OperatingSystem.IsWindows());
}
