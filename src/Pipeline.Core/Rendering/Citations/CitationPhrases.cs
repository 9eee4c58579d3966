namespace Pipeline.Core.Rendering.Citations;

/// <summary>The words around citations and in them, both languages side by side.</summary>
internal static class CitationPhrases
{
    public static readonly Phrase Cite = new("引用本报告", "Cite this report");
    public static readonly Phrase AddressOfReport = new(
        "此地址始终显示现行版本；引文写明所引的版本，该版本被取代后仍可从修订记录查阅。",
        "The address always shows the current revision. The citation names the revision it refers to, which stays in the list of revisions when a later one takes its place.");
    public static readonly Phrase AddressOfRevision = new("此地址固定属于本版本。", "The address belongs to this revision for good.");

    /// <summary>The edition of GB/T 7714 (版本项). 版本 is written alike in both scripts.</summary>
    public static Phrase Edition(string revision) => new($"版本{revision}", $"Rev. {revision}");

    /// <summary>The revision in a reference written in English.</summary>
    public static string Revision(string revision) => $"Revision {revision}";
}
