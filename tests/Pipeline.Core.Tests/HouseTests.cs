using System.Text.RegularExpressions;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests;

/// <summary>Which folder of Core may use which: dependencies point towards the model, and no stage knows the one after it.</summary>
public sealed partial class HouseTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Model"] = [],
        ["Diagnostics"] = ["Model"],
        ["Terminology"] = ["Model", "Diagnostics"],
        ["Reading"] = ["Model", "Diagnostics", "Terminology"],
        ["Statutory"] = ["Model", "Diagnostics", "Terminology"],
        ["Structure"] = ["Model", "Diagnostics", "Terminology", "Statutory"],
        ["Figures"] = ["Model", "Diagnostics", "Terminology"],
        ["Quality"] = ["Model", "Diagnostics", "Terminology", "Figures"],
        ["Translation"] = ["Model", "Diagnostics", "Terminology", "Storage", "Figures"],
        ["Review"] = ["Model", "Diagnostics", "Terminology", "Quality", "Translation"],
        ["Rendering"] = ["Model", "Terminology"],
        ["Storage"] = ["Model"],
        ["Search"] = ["Model", "Terminology", "Storage"],
        ["Archive"] = ["Model", "Terminology", "Rendering", "Storage", "Search"],
        ["Flow"] = ["Model", "Diagnostics", "Terminology", "Reading", "Translation", "Quality", "Review", "Rendering", "Storage", "Archive", "Publishing", "Operations"],
        ["Publishing"] = ["Model", "Diagnostics", "Terminology", "Reading", "Statutory", "Structure", "Translation", "Quality", "Review", "Rendering", "Storage", "Search", "Archive"],
        ["Operations"] = ["Model", "Diagnostics", "Terminology", "Storage", "Archive", "Publishing"],
    };

    private static readonly string Core = Path.Combine(Repository.Root, "src", "Pipeline.Core");

    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Core).Select(Path.GetFileName).OfType<string>().Where(name => name is not ("bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_it_may(string folder)
    {
        Assert.True(Allowed.TryGetValue(folder, out var allowed), $"Say here which folders {folder} may use.");
        Assert.All(Directory.GetFiles(Path.Combine(Core, folder), "*.cs", SearchOption.AllDirectories), file => Assert.All(
            Mention().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Where(Allowed.ContainsKey),
            used => Assert.Contains(used, (string[])[folder, .. allowed])));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Namespaces_equal_folders(string folder) =>
        Assert.All(Directory.GetFiles(Path.Combine(Core, folder), "*.cs", SearchOption.AllDirectories), file => Assert.Contains(
            $"namespace Pipeline.Core.{Path.GetRelativePath(Core, Path.GetDirectoryName(file) ?? "").Replace(Path.DirectorySeparatorChar, '.')};",
            File.ReadAllText(file),
            StringComparison.Ordinal));

    /// <summary>A using, or a qualified name from inside the root namespace.</summary>
    [GeneratedRegex(@"(?:Pipeline\.Core\.|[^\w.])(\w+)(?=[.;])")]
    private static partial Regex Mention();
}
