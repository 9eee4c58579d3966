using Microsoft.Playwright;

namespace Pipeline.Browser.Tests.Kit;

/// <summary>The Chromium of the machine; none is ever downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Where it is: what <c>CHROME_PATH</c> says, else the first on the <c>PATH</c>.</summary>
    public static string Path { get; } = Find() ?? throw new InvalidOperationException(
        "The tests of the pages need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk), or name it in CHROME_PATH.");

    /// <summary>What it must be told here: its sandbox refuses to be set up by root.</summary>
    public static string[] Arguments { get; } = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];

    /// <summary>Starts it without a window.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Arguments });

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
