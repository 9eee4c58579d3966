namespace Pipeline.Local.Storage;

/// <summary>A folder that files are put into. A file is taken once it has stopped changing, and again when it is replaced.</summary>
/// <param name="folder">The folder; what stands below it counts.</param>
/// <param name="outputs">Folders that are written to: what stands in them is never taken for a report.</param>
internal sealed class WatchedFolder(string folder, params IReadOnlyList<string> outputs)
{
    private readonly Dictionary<string, (long Length, DateTime Written)> _taken = [];
    private Dictionary<string, (long Length, DateTime Written)> _seen = [];

    /// <summary>The files that are new or replaced since they were taken, and the same as at the last look: one that is still being copied is left for the next.</summary>
    public IReadOnlyList<ReportFile> Settled()
    {
        var present = ReportFiles.Find([folder], outputs).Reports.Select(file => (File: file, Stamp: StampOf(file.Path))).ToList();
        var settled = present.Where(found => _seen.GetValueOrDefault(found.File.Path) == found.Stamp && _taken.GetValueOrDefault(found.File.Path) != found.Stamp).ToList();
        _seen = present.ToDictionary(found => found.File.Path, found => found.Stamp);
        foreach (var (file, stamp) in settled)
        {
            _taken[file.Path] = stamp;
        }

        return [.. settled.Select(found => found.File)];
    }

    private static (long Length, DateTime Written) StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
    }
}
