namespace Pipeline.Core.Tests.Kit;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The shipped samples, one report a file.</summary>
    public static string Samples => Path.Combine(Root, "src", "Pipeline.Local", "samples");

    /// <summary>Real published reports beside the repository; null on a machine that has none.</summary>
    public static string? PublishedReports =>
        Path.Combine(Root, "..", "shared", "reports") is var folder && Directory.Exists(folder) ? folder : null;

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Pipeline.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Find(parent)
        : throw new InvalidOperationException("The tests do not run from inside the repository.");
}
