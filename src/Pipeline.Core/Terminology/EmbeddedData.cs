namespace Pipeline.Core.Terminology;

/// <summary>The data files the assembly carries: terms, tables, rules.</summary>
internal static class EmbeddedData
{
    /// <summary>The rows of a tab-separated file, its head line left out.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>The file as a stream; a missing file is a broken build.</summary>
    public static Stream Open(string name) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The assembly carries no file '{name}'.");
}
