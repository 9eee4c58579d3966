using System.IO.Enumeration;

namespace Pipeline.Local.Storage;

/// <summary>A file to publish.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">How the person at the desk knows it.</param>
internal sealed record ReportFile(string Path, string Name);

/// <summary>What the inputs of a run come to.</summary>
/// <param name="Reports">The files to publish.</param>
/// <param name="Skipped">Files of the folders that are not taken, because nothing of their format can be read.</param>
internal sealed record FoundFiles(IReadOnlyList<ReportFile> Reports, IReadOnlyList<ReportFile> Skipped);

/// <summary>Finds the files to publish.</summary>
internal static class ReportFiles
{
    /// <summary>What a file of a folder must be called to be taken for a report; a file named by itself may be called anything.</summary>
    public static readonly IReadOnlyList<string> Extensions = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf"];

    /// <summary>What a registry of agencies is called.</summary>
    public const string Registry = "agencies.json";

    /// <summary>The reports shipped with the desk, with their registry and memory.</summary>
    public static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>The files named, and the reports in the folders named and below them; the shipped samples where nothing is named.</summary>
    /// <param name="inputs">Files and folders, all there.</param>
    /// <param name="outputs">Folders that are written to: what stands in them is never taken for a report.</param>
    public static FoundFiles Find(IReadOnlyList<string> inputs, params IReadOnlyList<string> outputs)
    {
        var files = inputs.Count == 0
            ? InFolder(Samples).Select(file => file with { Name = $"samples/{file.Name}" })
            : inputs.SelectMany(Named);
        var named = inputs.ToHashSet(StringComparer.Ordinal);
        var closed = outputs.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar).ToList();
        var open = files
            .DistinctBy(file => Path.GetFullPath(file.Path))
            .Where(file => !closed.Any(folder => Path.GetFullPath(file.Path).StartsWith(folder, StringComparison.Ordinal)))
            .ToLookup(file => named.Contains(file.Path) || IsReport(file.Path));
        return new([.. open[true]], [.. open[false].Where(file => !IsReference(file.Path))]);
    }

    private static IEnumerable<ReportFile> Named(string input) => Directory.Exists(input)
        ? InFolder(input).Select(file => file with { Name = Path.Combine(input, file.Name) })
        : [new(input, input)];

    private static IEnumerable<ReportFile> InFolder(string folder) => Directory.Exists(folder)
        ? Below(folder)
            .Select(file => new ReportFile(file, Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
        : [];

    // Links to folders could lead round in circles; hidden files and "~$report.docx" are an editor's, not an agency's.
    private static FileSystemEnumerable<string> Below(string folder) =>
        new(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
        {
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !entry.FileName.StartsWith("~$", StringComparison.Ordinal),
        };

    private static bool IsReport(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    // They lie beside the reports as often as not, and are no reports.
    private static bool IsReference(string path) =>
        Path.GetFileName(path) == Registry || Path.GetExtension(path).Equals(".tmx", StringComparison.OrdinalIgnoreCase);
}
