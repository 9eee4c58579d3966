namespace Pipeline.Core.Tests.Kit;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The shipped samples, one report a file.</summary>
    public static string Samples => Path.Combine(Root, "src", "Pipeline.Local", "samples");

    /// <summary>The names of the shipped reports.</summary>
    public static IReadOnlyList<string> SampleReports { get; } = [.. Directory.GetFiles(Samples).Select(Path.GetFileName).OfType<string>()
        .Where(name => Path.GetExtension(name) is not (".json" or ".tmx")).Order(StringComparer.Ordinal)];

    /// <summary>The content of a shipped file.</summary>
    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Samples, name));

    /// <summary>A file or folder of the repository.</summary>
    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>The shipped reports, and the documents other projects collected for their own readers where a copy of them stands beside the repository.</summary>
    public static IReadOnlyList<string> Documents { get; } =
        [.. SampleReports.Select(name => Path.Combine(Samples, name)), .. CollectedDocuments()];

    /// <summary>Real published reports beside the repository; null on a machine that has none.</summary>
    public static string? PublishedReports =>
        Path.Combine(Root, "..", "shared", "reports") is var folder && Directory.Exists(folder) ? folder : null;

    private static string[] CollectedDocuments() =>
        Path.Combine(Root, "..", "shared", "corpus") is var folder && Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Pipeline.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Find(parent)
        : throw new InvalidOperationException("The tests do not run from inside the repository.");
}
