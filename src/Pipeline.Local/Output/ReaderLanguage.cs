using Pipeline.Core.Model;

namespace Pipeline.Local.Output;

/// <summary>The language of the person at the desk, as POSIX says it: the first of these variables that is set decides.</summary>
internal static class ReaderLanguage
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Chinese when the locale is Chinese, else English.</summary>
    /// <param name="environment">Looks up an environment variable.</param>
    public static Language Of(Func<string, string?> environment) =>
        Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value))?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) is true
            ? Language.SimplifiedChinese
            : Language.English;
}
