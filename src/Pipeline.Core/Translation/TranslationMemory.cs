using System.Xml;
using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Translation;

/// <summary>Approved pairs of segments. A pair serves in both directions; where two pairs share a source, the first one stands.</summary>
public sealed class TranslationMemory
{
    private static readonly XName LanguageAttribute = XNamespace.Xml + "lang";

    private readonly Dictionary<(string Key, bool ToChinese), string> _targets = [];

    /// <summary>A memory of nothing.</summary>
    public static TranslationMemory Empty { get; } = new();

    /// <summary>How many directed pairs it holds.</summary>
    public int Count => _targets.Count;

    /// <summary>The approved translation of a segment; null when there is none.</summary>
    public string? Find(string segment, UnitKind kind, Language target) =>
        _targets.GetValueOrDefault((kind == UnitKind.Heading ? SegmentKey.OfHeading(segment) : SegmentKey.Of(segment), !IsEnglish(target)))
        ?? _targets.GetValueOrDefault((SegmentKey.Of(segment), !IsEnglish(target)));

    /// <summary>Reads TMX 1.4b. Inline markup is left out; nothing outside the file is ever followed.</summary>
    public static Result<TranslationMemory> Parse(Stream tmx)
    {
        var memory = new TranslationMemory();
        try
        {
            using var reader = XmlReader.Create(tmx, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            foreach (var unit in XElement.Load(reader).Descendants("tu"))
            {
                memory.Add([.. unit.Elements("tuv").Select(VariantOf)]);
            }
        }
        catch (XmlException failure)
        {
            return Result.Failure<TranslationMemory>(Findings.MemoryUnreadable(failure.LineNumber, failure.Message));
        }

        return Result.Success(memory);
    }

    private void Add(IReadOnlyList<(string Language, string Text)> variants)
    {
        var english = variants.Where(variant => IsTag(variant.Language, "en")).Select(variant => variant.Text).FirstOrDefault();
        if (string.IsNullOrWhiteSpace(english))
        {
            return;
        }

        foreach (var (language, text) in variants.Where(variant => IsTag(variant.Language, "zh") && variant.Text.Length > 0))
        {
            _targets.TryAdd((SegmentKey.Of(text), false), english);
            if (!IsTraditional(language))
            {
                _targets.TryAdd((SegmentKey.Of(english), true), text);
            }
        }
    }

    private static (string Language, string Text) VariantOf(XElement variant) =>
        ((string?)variant.Attribute(LanguageAttribute) ?? (string?)variant.Attribute("lang") ?? "", TextOf(variant.Element("seg")).Trim());

    /// <summary>The text of a segment; codes of the source format (<c>bpt ept ph it ut</c>) are not text.</summary>
    private static string TextOf(XElement? element) => element is null ? "" : string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "hi" or "sub" } inline => TextOf(inline),
        _ => "",
    }));

    private static bool IsTag(string tag, string language) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);

    private static bool IsTraditional(string tag) => tag.ToLowerInvariant() is "zh-hant" or "zh-tw" or "zh-hk" or "zh-mo";

    private static bool IsEnglish(Language language) => !language.IsChinese;
}
