using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation;

/// <summary>Cuts a text into segments by SRX 2.0 rules: at each place the first rule that fits decides, and no rule means no cut.</summary>
public sealed class Segmenter
{
    private const long MostCharacters = 1_000_000;

    private static readonly XNamespace Srx = "http://www.lisa.org/srx20";

    /// <summary>How long one rule may take over one text: a deployment's own rules are not known to be quick.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What rules are tried on before they are taken: a rule that grows slow with the length of a run would hold up every report.</summary>
    private static readonly string Trial = string.Concat("a1.文。 ，\t-".Select(character => new string(character, 200))) + string.Concat(Enumerable.Repeat("No. 3（一）2021年1.5%。A b.", 40));

    private readonly Rule[] _chinese;
    private readonly Rule[] _english;

    private Segmenter(XElement srx)
    {
        _chinese = RulesFor(srx, Language.SimplifiedChinese);
        _english = RulesFor(srx, Language.English);
    }

    /// <summary>The rules the assembly carries.</summary>
    public static Segmenter Default { get; } = Load();

    /// <summary>Reads a deployment's own rules: SRX 2.0 without cascading, with rules for Chinese and for English.</summary>
    public static Result<Segmenter> Parse(Stream srx)
    {
        try
        {
            var segmenter = new Segmenter(BoundedXml.Load(srx, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters }));
            _ = segmenter.Split(Trial, Language.SimplifiedChinese);
            _ = segmenter.Split(Trial, Language.English);
            return Result.Success(segmenter);
        }
        catch (XmlException failure)
        {
            return Result.Failure<Segmenter>(Findings.SegmentationUnreadable(failure.LineNumber, failure.Message));
        }
        catch (RegexMatchTimeoutException failure)
        {
            return Result.Failure<Segmenter>(Findings.SegmentationUnreadable(null, $"it takes too long to look for {failure.Pattern}"));
        }
        catch (ArgumentException failure)
        {
            return Result.Failure<Segmenter>(Findings.SegmentationUnreadable(null, failure.Message));
        }
    }

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
            .FirstOrDefault(map => Regex.IsMatch(language.Tag, $"^(?:{(string?)map.Attribute("languagepattern")})$", RegexOptions.None, Patience))
            ?.Attribute("languagerulename")?.Value;
        Rule[] rules = [.. srx.Descendants(Srx + "languagerule")
            .Where(rules => name is not null && rules.Attribute("languagerulename")?.Value == name)
            .Elements(Srx + "rule")
            .Select(rule => new Rule(Place((string?)rule.Element(Srx + "beforebreak") ?? "", (string?)rule.Element(Srx + "afterbreak") ?? ""), BreakOf((string?)rule.Attribute("break"))))];
        return rules.Any(rule => rule.IsBreak) ? rules : throw new ArgumentException($"no rule says where {language.Tag} is cut");
    }

    private static bool BreakOf(string? value) => value switch
    {
        null or "yes" => true,
        "no" => false,
        _ => throw new ArgumentException($"break is yes or no, not {value}"),
    };

    /// <summary>A place between two characters: looking behind, .NET matches expressions of any length, so no place is missed.</summary>
    private static Regex Place(string before, string after)
    {
        foreach (var expression in new[] { before, after })
        {
            _ = new Regex(expression); // Each by itself, so that what is wrong is told in the words of the file.
        }

        return new($"(?<=(?:{before}))(?=(?:{after}))", RegexOptions.CultureInvariant, Patience);
    }

    private static Segmenter Load()
    {
        using var stream = EmbeddedData.Open("segmentation.srx");
        return new(XElement.Load(stream));
    }

    private sealed record Rule(Regex Place, bool IsBreak);
}
