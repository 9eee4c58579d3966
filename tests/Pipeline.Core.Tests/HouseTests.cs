using System.Text.RegularExpressions;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests;

/// <summary>Which folder of Core may use which: dependencies point towards the model, and no stage knows the one after it.</summary>
public sealed partial class HouseTests
{
    [Theory]
    [InlineData("Model")]
    [InlineData("Diagnostics", "Model")]
    [InlineData("Terminology", "Model", "Diagnostics")]
    [InlineData("Reading", "Model", "Diagnostics", "Terminology")]
    [InlineData("Statutory", "Model", "Diagnostics", "Terminology")]
    [InlineData("Structure", "Model", "Diagnostics", "Terminology", "Statutory")]
    [InlineData("Translation", "Model", "Diagnostics", "Terminology")]
    [InlineData("Rendering", "Model")]
    [InlineData("Storage", "Model")]
    [InlineData("Archive", "Model", "Terminology", "Rendering", "Storage")]
    [InlineData("Publishing", "Model", "Diagnostics", "Terminology", "Reading", "Structure", "Translation", "Rendering", "Storage", "Archive")]
    public void A_folder_uses_only_what_it_may(string folder, params string[] allowed)
    {
        var files = Directory.GetFiles(Path.Combine(Core, folder), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.All(
            Mention().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Where(Directory.GetDirectories(Core).Select(Path.GetFileName).Contains),
            used => Assert.Contains(used, (string[])[folder, .. allowed])));
    }

    [Fact]
    public void Namespaces_equal_folders() => Assert.All(Directory.GetFiles(Core, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)), file =>
        Assert.Contains($"namespace Pipeline.Core.{Path.GetRelativePath(Core, Path.GetDirectoryName(file) ?? "").Replace(Path.DirectorySeparatorChar, '.')};", File.ReadAllText(file), StringComparison.Ordinal));

    private static string Core => Path.Combine(Repository.Root, "src", "Pipeline.Core");

    /// <summary>A using, or a qualified name from inside the root namespace.</summary>
    [GeneratedRegex(@"(?:Pipeline\.Core\.|[^\w.])(\w+)(?=[.;])")]
    private static partial Regex Mention();
}
