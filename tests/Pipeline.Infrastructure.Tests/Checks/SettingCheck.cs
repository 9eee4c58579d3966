using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests.Checks;

/// <summary>Holds the settings the template sets against those the app reads.</summary>
internal static class SettingCheck
{
    /// <summary>The app's settings, by the names an environment variable has.</summary>
    public static IReadOnlyDictionary<string, Value> SetIn(DeployedFile deployment) =>
        Assert.Single(deployment.Made("Microsoft.Web/sites/config"), config => config.Name == "appsettings").Body.At("properties").Properties
            .ToDictionary(setting => setting.Key, setting => setting.Value);

    /// <summary>What is on one side only, a sentence each.</summary>
    public static IEnumerable<string> Differences(IEnumerable<string> variables, IReadOnlySet<string> read)
    {
        var set = variables.Select(variable => variable.Replace("__", ":", StringComparison.Ordinal)).ToHashSet();
        return set.Where(name => !read.Contains(name) && !SettingNames.ReadByTheHost.ContainsKey(name)).Select(name => $"{name} is set, and nobody reads it.")
            .Concat(read.Where(name => !set.Contains(name) && !SettingNames.NotForTheCloud.ContainsKey(name)).Select(name => $"{name} is read, and the template does not set it."))
            .Concat(SettingNames.ReadByTheHost.Keys.Where(name => !set.Contains(name) || read.Contains(name)).Select(name => $"{name} is not one that is set for the host alone."))
            .Concat(SettingNames.NotForTheCloud.Keys.Where(name => set.Contains(name) || !read.Contains(name)).Select(name => $"{name} is not one that the app reads and the template leaves out."));
    }
}
