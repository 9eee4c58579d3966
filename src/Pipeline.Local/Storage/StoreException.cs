namespace Pipeline.Local.Storage;

/// <summary>The machine will not let a store be written. The message says so to the person at the desk, and what to do.</summary>
/// <param name="message">The sentence.</param>
/// <param name="cause">What the machine said.</param>
internal sealed class StoreException(string message, Exception? cause = null) : IOException(message, cause)
{
    /// <summary>A folder that cannot be written.</summary>
    public static StoreException CannotWrite(string folder, Exception cause) => new(
        cause is UnauthorizedAccessException
            ? $"You may not write in '{folder}'. Change its permissions, or name another folder with --site."
            : $"'{folder}' cannot be written: the disk may be full or read-only, or a file stands where a folder is needed. Mend that, or name another folder with --site.",
        cause);

    /// <summary>A file behind a link, which may lead anywhere.</summary>
    public static StoreException LeadsElsewhere(string file) =>
        new($"'{file}' is, or lies behind, a link; nothing is written there. Remove the link, or name another folder with --site.");
}
