using System.Text.RegularExpressions;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>What a runbook in Markdown says and refers to.</summary>
/// <param name="markdown">Its text.</param>
internal sealed partial class Runbook(string markdown)
{
    /// <summary>The sections of the third level below a heading of the second, up to the next of its kind.</summary>
    public IEnumerable<(string Heading, string Text)> SectionsBelow(string heading) => Section.Matches(Prose)
        .SkipWhile(section => section.Groups["heading"].Value != heading).Skip(1).TakeWhile(section => section.Groups["level"].Length > 2)
        .Select(section => (section.Groups["heading"].Value.Replace("`", "", StringComparison.Ordinal), section.Groups["text"].Value.Trim()));

    /// <summary>The files and folders of the repository that its blocks of commands name; those with a placeholder left out.</summary>
    public IEnumerable<string> Paths => Block.Matches(markdown).SelectMany(block => Path.Matches(block.Groups["text"].Value)).Select(path => path.Value).Distinct();

    /// <summary>The queries it has asked by their names, as in <c>ask health</c>.</summary>
    public IEnumerable<string> Queries => Asked.Matches(markdown).Select(asked => asked.Groups["query"].Value).Distinct();

    /// <summary>Where its links lead, other pages of the web left out.</summary>
    public IEnumerable<string> Links => Link.Matches(Prose).Select(link => link.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)).Distinct();

    /// <summary>What links to its headings are called.</summary>
    public IEnumerable<string> Anchors => Section.Matches(Prose).Select(section => "#" + NoAnchor.Replace(section.Groups["heading"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    private string Prose => Block.Replace(markdown, "");

    [GeneratedRegex(@"^\s*```[^\n]*\n(?<text>.*?)^\s*```\s*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block { get; }

    [GeneratedRegex(@"^(?<level>#+) (?<heading>[^\n]+)$(?<text>.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section { get; }

    [GeneratedRegex(@"(?<![\w./$}>-])(?:\./)?(?:infra|src|tests|\.github|\.ci)/[\w./-]*\w(?![\w/*<{$-])|(?<![\w./-])(?:azure\.yaml|host\.json|Pipeline\.sln|global\.json)\b")]
    private static partial Regex Path { get; }

    [GeneratedRegex(@"(?<=`|^\s*)ask (?<query>[a-z][\w/-]*)", RegexOptions.Multiline)]
    private static partial Regex Asked { get; }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex NoAnchor { get; }
}
