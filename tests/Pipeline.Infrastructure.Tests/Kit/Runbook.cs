using System.Text.RegularExpressions;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>What a runbook in Markdown says.</summary>
/// <param name="markdown">Its text.</param>
internal sealed partial class Runbook(string markdown)
{
    /// <summary>The names that stand in its headings, as <c>given-up</c> in "### given-up: what the pipeline gave up".</summary>
    public bool HasHeadingOf(string name) => Heading.Matches(Prose).Any(heading => Regex.IsMatch(heading.Groups["text"].Value, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])"));

    /// <summary>The files and folders of the repository that its blocks of commands name; those with a placeholder left out.</summary>
    public IEnumerable<string> Paths => Block.Matches(markdown).SelectMany(block => Named.Matches(block.Groups["text"].Value)).Select(path => path.Value.TrimEnd('.', ',', ':')).Distinct();

    private string Prose => Block.Replace(markdown, "");

    [GeneratedRegex(@"^\s*```[^\n]*\n(?<text>.*?)^\s*```\s*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block { get; }

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"(?<![\w./$}>-])(?:\./)?(?:infra|src|tests|\.github|\.ci)/[\w./-]*(?![\w./*<{$-])|(?<![\w./-])(?:azure\.yaml|host\.json|Pipeline\.sln|global\.json)\b")]
    private static partial Regex Named { get; }
}
