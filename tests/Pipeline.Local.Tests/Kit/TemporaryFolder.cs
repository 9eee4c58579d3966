namespace Pipeline.Local.Tests.Kit;

/// <summary>A folder of one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("pipeline-").FullName;

    public string At(string path = "") => Path.Combine(_path, path);

    public string Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] content)
    {
        var file = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? _path);
        File.WriteAllBytes(file, content);
        return file;
    }

    public IReadOnlyList<string> Files(string folder = "") => Directory.Exists(At(folder))
        ? [.. Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(At(folder), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Every file's name, content and time of writing: equal before and after means that nobody touched the folder.</summary>
    public IReadOnlyList<string> Fingerprint(string folder = "") =>
        [.. Files(folder).Select(file => Path.Combine(At(folder), file)).Select(file =>
            $"{file} {File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}")];

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
