using System.IO.Enumeration;

namespace Pipeline.Local.Storage;

/// <summary>A file to publish.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">How the person at the desk knows it.</param>
internal sealed record ReportFile(string Path, string Name);

/// <summary>Finds the files to publish.</summary>
internal static class ReportFiles
{
    /// <summary>What a file of a folder must be called to be taken for a report; a file named by itself may be called anything.</summary>
    public static readonly IReadOnlyList<string> Extensions = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx"];

    /// <summary>The reports shipped with the desk, with their registry and memory.</summary>
    public static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>The files named, and the reports in the folders named and below them; the shipped samples where nothing is named.</summary>
    /// <param name="inputs">Files and folders, all there.</param>
    /// <param name="outputs">Folders that are written to: what stands in them is never taken for a report.</param>
    public static IReadOnlyList<ReportFile> Find(IReadOnlyList<string> inputs, params IReadOnlyList<string> outputs)
    {
        var files = inputs.Count == 0
            ? InFolder(Samples).Select(file => file with { Name = $"samples/{file.Name}" })
            : inputs.SelectMany(Named);
        var closed = outputs.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar).ToList();
        return [.. files
            .DistinctBy(file => Path.GetFullPath(file.Path))
            .Where(file => !closed.Any(folder => Path.GetFullPath(file.Path).StartsWith(folder, StringComparison.Ordinal)))];
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
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && IsReport(entry.FileName),
        };

    private static bool IsReport(ReadOnlySpan<char> name) =>
        !name.StartsWith("~$", StringComparison.Ordinal)
        && Extensions.Contains(Path.GetExtension(name).ToString(), StringComparer.OrdinalIgnoreCase);
}
