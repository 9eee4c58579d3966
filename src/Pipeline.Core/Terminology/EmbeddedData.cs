namespace Pipeline.Core.Terminology;

/// <summary>The data files the assembly carries: terms, tables, rules.</summary>
internal static class EmbeddedData
{
    /// <summary>The rows of a tab-separated file, its head line left out.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        Lines(name).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'));

    /// <summary>The lines of a text file.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The file as a stream; a missing file is a broken build.</summary>
    public static Stream Open(string name) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The assembly carries no file '{name}'.");
}
