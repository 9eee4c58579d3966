using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation;

/// <summary>Cuts a text into segments by SRX 2.0 rules: at each place the first rule that fits decides, and no rule means no cut.</summary>
internal sealed class Segmenter
{
    private static readonly XNamespace Srx = "http://www.lisa.org/srx20";

    private readonly Rule[] _chinese;
    private readonly Rule[] _english;

    private Segmenter(XElement srx)
    {
        _chinese = RulesFor(srx, Language.SimplifiedChinese);
        _english = RulesFor(srx, Language.English);
    }

    /// <summary>The rules the assembly carries.</summary>
    public static Segmenter Default { get; } = Load();

    /// <summary>The segments of a text, each with the white space that follows it: joined, they are the text.</summary>
    public IReadOnlyList<string> Split(string text, Language language)
    {
        var segments = new List<string>();
        var start = 0;
        foreach (var cut in Cuts(text, language.IsChinese ? _chinese : _english))
        {
            var end = cut;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > start && end < text.Length)
            {
                segments.Add(text[start..end]);
                start = end;
            }
        }

        segments.Add(text[start..]);
        return segments;
    }

    private static IEnumerable<int> Cuts(string text, Rule[] rules)
    {
        var decided = new bool?[text.Length + 1];
        foreach (var rule in rules)
        {
            foreach (var match in rule.Place.EnumerateMatches(text))
            {
                decided[match.Index] ??= rule.IsBreak;
            }
        }

        return Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(place => decided[place] is true);
    }

    /// <summary>The rules of the first language map whose pattern fits the tag.</summary>
    private static Rule[] RulesFor(XElement srx, Language language)
    {
        var name = srx.Descendants(Srx + "languagemap")
            .First(map => Regex.IsMatch(language.Tag, $"^(?:{(string?)map.Attribute("languagepattern")})$"))
            .Attribute("languagerulename")?.Value;
        return [.. srx.Descendants(Srx + "languagerule")
            .Where(rules => rules.Attribute("languagerulename")?.Value == name)
            .Elements(Srx + "rule")
            .Select(rule => new Rule(Place((string?)rule.Element(Srx + "beforebreak") ?? "", (string?)rule.Element(Srx + "afterbreak") ?? ""), (string?)rule.Attribute("break") != "no"))];
    }

    /// <summary>A place between two characters: looking behind, .NET matches expressions of any length, so no place is missed.</summary>
    private static Regex Place(string before, string after) => new($"(?<=(?:{before}))(?=(?:{after}))", RegexOptions.CultureInvariant);

    private static Segmenter Load()
    {
        using var stream = EmbeddedData.Open("segmentation.srx");
        return new(XElement.Load(stream));
    }

    private sealed record Rule(Regex Place, bool IsBreak);
}
