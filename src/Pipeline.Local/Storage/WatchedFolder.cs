namespace Pipeline.Local.Storage;

/// <summary>A folder that files are put into. A file is taken once it has stood unchanged for several looks, and again when it is replaced: half a report must never be published.</summary>
/// <param name="folder">The folder; what stands below it counts.</param>
/// <param name="outputs">Folders that are written to: what stands in them is never taken for a report.</param>
internal sealed class WatchedFolder(string folder, params IReadOnlyList<string> outputs)
{
    /// <summary>How often in a row a file must look the same.</summary>
    public const int Looks = 10;

    private readonly Dictionary<string, Stamp> _taken = [];
    private Dictionary<string, (Stamp Stamp, int Looks)> _seen = [];

    /// <summary>The files that are new or replaced since they were taken, and have not changed for the last looks: one that is still being copied is left for the next.</summary>
    public IReadOnlyList<ReportFile> Settled()
    {
        var present = ReportFiles.Find([folder], outputs).Reports.Select(file => (File: file, Stamp: StampOf(file.Path))).ToList();
        _seen = present.ToDictionary(found => found.File.Path, found => (found.Stamp, _seen.TryGetValue(found.File.Path, out var seen) && seen.Stamp == found.Stamp ? seen.Looks + 1 : 1));
        var settled = present.Where(found => _seen[found.File.Path].Looks >= Looks && _taken.GetValueOrDefault(found.File.Path) != found.Stamp).ToList();
        foreach (var (file, stamp) in settled)
        {
            _taken[file.Path] = stamp;
        }

        return [.. settled.Select(found => found.File)];
    }

    private static Stamp StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new(file.Length, file.LastWriteTimeUtc) : new(0, default);
    }

    /// <summary>What tells one version of a file from another.</summary>
    private sealed record Stamp(long Length, DateTime Written);
}
