using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation.Memory;

/// <summary>Reads TMX 1.4b. Inline markup is left out; nothing outside the file is ever followed.</summary>
public static class TmxReader
{
    private static readonly XName LanguageAttribute = XNamespace.Xml + "lang";

    /// <summary>The pairs of a file: of each Chinese text with the first English one beside it.</summary>
    public static Result<TranslationMemory> Read(Stream tmx)
    {
        try
        {
            var root = BoundedXml.Load(tmx, new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return root.Name.LocalName == "tmx"
                ? Result.Success(TranslationMemory.Of(root.Descendants("tu").SelectMany(PairsOf)))
                : Result.Failure<TranslationMemory>(Findings.MemoryUnreadable(null, $"the file begins with <{root.Name.LocalName}>, not with <tmx>"));
        }
        catch (XmlException failure)
        {
            return Result.Failure<TranslationMemory>(Findings.MemoryUnreadable(failure.LineNumber, failure.Message));
        }
    }

    /// <summary>Which of two texts was translated the other's file says seldom: Chinese counts as the source unless it is said to be English.</summary>
    private static IEnumerable<TranslationPair> PairsOf(XElement unit)
    {
        var variants = unit.Elements("tuv").Select(VariantOf).Where(variant => variant.Text.Length > 0).ToList();
        var isFromEnglish = ((string?)unit.Attribute("srclang"))?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is true;
        return variants.Find(variant => variant.Language is Language.English) is not { Text: not null } english ? []
            : variants.Where(variant => variant.Language is { } language && language.IsChinese)
                .Select(chinese => isFromEnglish ? Pair(unit, english, chinese) : Pair(unit, chinese, english));
    }

    private static TranslationPair Pair(XElement unit, Variant source, Variant target)
    {
        (source, target) = Bare(source, target, (text, language) => EnumeratorToken.AtRunningText(text, language) is { Readings: [var number] } token ? (token.Text, number) : null);
        (source, target) = Bare(source, target, (text, language) => SentenceLead.At(text, language) is { } lead ? (lead.Text, lead.Number) : null);
        var properties = unit.Elements("prop").ToLookup(property => (string?)property.Attribute("type"), property => property.Value.Trim());
        return new()
        {
            Source = source.Language ?? default,
            Target = target.Language ?? default,
            SourceText = source.Text,
            TargetText = target.Text,
            Context = Enum.TryParse<SegmentContext>(properties[TmxProperties.Context].FirstOrDefault(), ignoreCase: true, out var context) ? context : null,
            Agency = properties[TmxProperties.Agency].FirstOrDefault(ReportId.IsSlug),
            Report = ReportId.TryParse(properties[TmxProperties.Report].FirstOrDefault() ?? "", out var report) ? report : null,
            IsFinal = properties[TmxProperties.State].Contains(TmxProperties.Final),
            Person = (string?)unit.Attribute("changeid") ?? (string?)unit.Attribute("creationid"),
            Approved = MomentOf((string?)unit.Attribute("changedate") ?? (string?)unit.Attribute("creationdate")),
        };
    }

    /// <summary>What numbers a sentence is rendered by rule where the pair is used: where both sides have it, it is no part of the pair.</summary>
    private static (Variant Source, Variant Target) Bare(Variant source, Variant target, Func<string, Language, (string Text, int Number)?> at) =>
        source.Language is { } from && target.Language is { } to && at(source.Text, from) is { } before && at(target.Text, to) is { } after && before.Number == after.Number
            ? (source with { Text = source.Text[before.Text.Length..] }, target with { Text = target.Text[after.Text.Length..] })
            : (source, target);

    private static Variant VariantOf(XElement variant) =>
        new(LanguageOf((string?)variant.Attribute(LanguageAttribute) ?? (string?)variant.Attribute("lang") ?? ""), TextOf(variant.Element("seg")).Trim());

    /// <summary>The text of a segment; codes of the source format (<c>bpt ept ph it ut</c>) are not text. Nested as deep as it may be, it is read with a stack of its own.</summary>
    private static string TextOf(XElement? segment)
    {
        var text = new StringBuilder();
        var open = new Stack<XNode?>([segment?.FirstNode]);
        while (open.TryPop(out var node))
        {
            if (node is null)
            {
                continue;
            }

            open.Push(node.NextNode);
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement { Name.LocalName: "hi" or "sub" } inline)
            {
                open.Push(inline.FirstNode);
            }
        }

        return text.ToString();
    }

    private static Language? LanguageOf(string tag) => tag.ToLowerInvariant() switch
    {
        "en" => Language.English,
        var lower when lower.StartsWith("en-", StringComparison.Ordinal) => Language.English,
        var lower when lower.StartsWith("zh-hant", StringComparison.Ordinal) => Language.TraditionalChinese,
        "zh-tw" or "zh-hk" or "zh-mo" => Language.TraditionalChinese,
        "zh" => Language.SimplifiedChinese,
        var lower when lower.StartsWith("zh-", StringComparison.Ordinal) => Language.SimplifiedChinese,
        _ => null,
    };

    private static DateTimeOffset? MomentOf(string? text) =>
        DateTimeOffset.TryParseExact(text, TmxProperties.Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private sealed record Variant(Language? Language, string Text);
}
