using System.Text.Json;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>The HTML standard's own checker reads every page of the site.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class MarkupTests(ReadingRoom room)
{
    /// <summary>
    /// What it cannot know: the language a page is mostly in, where pages are in two and say so text by text; what the policy lets
    /// in, for in a folder nothing is of the same site; and that linked data, which no browser runs, needs no place in the policy. The browser knows.
    /// </summary>
    private const string Unknowable = "This document appears to be written in .*|(?:Resource|Inline script) violates Content Security Policy .*";

    [Fact]
    public async Task Every_page_is_valid()
    {
        var pages = room.Site.Files
            .Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith("/original.html", StringComparison.Ordinal))
            .Select(path => Path.Combine(room.Site.Folder, path));
        var checker = await Tool.RunAsync(
            "java",
            ["-jar", await Tool.FileAsync("vnu-jar", "build", "dist", "vnu.jar"), "--format", "json", "--exit-zero-always", "--filterpattern", Unknowable, .. pages],
            "The validity of pages is checked by a program in Java: install it (Debian: apt-get install default-jre-headless).");

        Verdict.Clean(Messages(checker.Errors));
    }

    private IEnumerable<string> Messages(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return [.. json.RootElement.GetProperty("messages").EnumerateArray().Select(Message).Distinct()];
    }

    private string Message(JsonElement message)
    {
        var file = (message.GetProperty("url").GetString() ?? "").Split($"{room.Site.Folder}/")[^1];
        var line = message.TryGetProperty("lastLine", out var number) ? number.GetInt32() : 0;
        return $"{PageTypes.TypeOf(file)} ({file}:{line}): {message.GetProperty("message").GetString()}";
    }
}
