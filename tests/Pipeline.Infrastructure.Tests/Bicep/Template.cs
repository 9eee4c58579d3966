namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>A template: every file of it, read completely.</summary>
internal sealed class Template
{
    /// <summary>The file a deployment begins with.</summary>
    public const string Main = "main.bicep";

    private readonly Dictionary<string, BicepFile> _files;

    public Template(Sources sources)
    {
        Sources = sources;
        _files = sources.Files.Where(file => file.Key.EndsWith(".bicep", StringComparison.Ordinal) || BicepFile.IsOfParameters(file.Key))
            .ToDictionary(file => file.Key, file => BicepFile.Read(file.Key, file.Value), StringComparer.Ordinal);
    }

    /// <summary>What it was read from.</summary>
    public Sources Sources { get; }

    /// <summary>The files that declare something.</summary>
    public IEnumerable<BicepFile> Files => _files.Values.Where(file => !BicepFile.IsOfParameters(file.Path));

    /// <summary>The files that give parameters their values, one an environment.</summary>
    public IEnumerable<BicepFile> Environments => _files.Values.Where(file => BicepFile.IsOfParameters(file.Path));

    /// <summary>One file.</summary>
    public BicepFile this[string path] => _files.TryGetValue(path, out var file) ? file : throw new BicepException(path, 1, "there is no such file");
}
