using System.Collections.Immutable;

namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>The files of a template's folder as they are, or as a test would have them.</summary>
/// <param name="Files">Their texts, by their paths below the folder, with forward slashes.</param>
internal sealed record Sources(ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>Reads a folder.</summary>
    public static Sources Of(string folder) => new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
        file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal));

    /// <summary>Files that a test makes up.</summary>
    public static Sources From(params (string Path, string Text)[] files) =>
        new(files.ToImmutableSortedDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal));

    /// <summary>The same with something changed in one file; it must be there to be changed.</summary>
    public Sources Change(string path, string old, string changed)
    {
        Assert.Contains(old, Files[path], StringComparison.Ordinal);
        return new(Files.SetItem(path, Files[path].Replace(old, changed, StringComparison.Ordinal)));
    }

    /// <summary>The path that a file means by a path of its own.</summary>
    public static string Resolve(string from, string path)
    {
        var folders = new List<string>(from.Split('/')[..^1]);
        foreach (var step in path.Split('/'))
        {
            if (step is "..")
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else if (step is not ".")
            {
                folders.Add(step);
            }
        }

        return string.Join('/', folders);
    }
}
