using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Local.Storage;

/// <summary>Reads a file as the upload it would be, without ever taking more of it into memory than a report can have.</summary>
internal static class UploadFile
{
    /// <summary>The upload, or the refusal of a file that is too large or not to be had.</summary>
    public static async Task<Result<Upload>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadBytesAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Result.Failure<Upload>(Findings.CannotBeOpened());
        }
    }

    private static async Task<Result<Upload>> ReadBytesAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, new FileStreamOptions
        {
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
        });
        if (file.CanSeek && file.Length > Upload.MostBytes)
        {
            return TooLarge(path);
        }

        // A pipe has no length to ask for, and a file may grow while it is read.
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        while (await file.ReadAsync(buffer, cancellationToken) is var count and > 0)
        {
            content.Write(buffer, 0, count);
            if (content.Length > Upload.MostBytes)
            {
                return TooLarge(path);
            }
        }

        return Result.Success(new Upload(Path.GetFileName(path), content.ToArray()));
    }

    private static Result<Upload> TooLarge(string path) => Result.Failure<Upload>(Findings.TooLarge(Upload.MostBytes, path));
}
