using System.Globalization;
using System.Xml.Linq;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Docx;

/// <summary>One level of a numbering.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The name of its number format.</param>
/// <param name="Pattern">What is printed, <c>%1</c> to <c>%9</c> standing for the numbers of the levels.</param>
/// <param name="Separator">What is printed between the number and the text.</param>
/// <param name="RestartAfter">The 1-based level after which it starts anew; null for any higher one, 0 for never.</param>
/// <param name="IsLegal">True when all its numbers are printed as digits.</param>
/// <param name="Style">The paragraph style linked to it, if any.</param>
internal sealed record NumberingLevel(int Start, string Format, string Pattern, string Separator, int? RestartAfter, bool IsLegal, string? Style)
{
    public static NumberingLevel From(XElement level)
    {
        var pattern = level.Child("lvlText")?.Val ?? "";
        return new NumberingLevel(
            level.Child("start")?.Number ?? 0,
            level.Child("numFmt")?.Val ?? NumberFormats.Decimal,
            pattern,
            SeparatorAfter(pattern, level.Child("suff")?.Val),
            level.Child("lvlRestart")?.Number,
            level.Toggle("isLgl") ?? false,
            level.Child("pStyle")?.Val);
    }

    /// <summary>Word's tab after a number is layout; as text it is a space, and nothing after full-width punctuation, which brings its own.</summary>
    private static string SeparatorAfter(string pattern, string? suffix) =>
        suffix == "nothing" || pattern is "" or [.., '、' or '．' or '）' or '。' or '，' or '：' or '】' or '》' or '　'] ? "" : " ";
}

/// <summary>A numbering as paragraphs use it: the levels of its abstract definition with what the instance overrides.</summary>
/// <param name="Abstract">The abstract definition; instances of the same one count on together.</param>
/// <param name="Levels">The levels by their 0-based number.</param>
/// <param name="StartOverrides">Where the instance starts levels anew, once.</param>
internal sealed record NumberingInstance(int Abstract, IReadOnlyDictionary<int, NumberingLevel> Levels, IReadOnlyDictionary<int, int> StartOverrides);

/// <summary>The numberings a document defines.</summary>
internal sealed class NumberingDefinitions
{
    /// <summary>Levels a numbering can have.</summary>
    public const int LevelCount = 9;

    private readonly Dictionary<int, NumberingInstance> _instances = [];

    public NumberingDefinitions(XElement? part)
    {
        var abstracts = Index(part?.Children("abstractNum") ?? [], "abstractNumId");
        var levels = abstracts.ToDictionary(definition => definition.Key, definition => LevelsOf(definition.Value));
        var keptInStyle = abstracts.Where(definition => definition.Value.Child("styleLink") is not null)
            .ToLookup(definition => definition.Value.Child("styleLink")?.Val, definition => definition.Key);

        foreach (var (id, instance) in Index(part?.Children("num") ?? [], "numId"))
        {
            if (instance.Child("abstractNumId")?.Number is { } named && abstracts.TryGetValue(named, out var definition))
            {
                // A definition may only name a style, and another one be what is kept in that style.
                var linked = definition.Child("numStyleLink")?.Val is { } style ? keptInStyle[style].Append(named).First() : named;
                _instances[id] = Resolve(instance, linked, levels[linked]);
            }
        }
    }

    public NumberingInstance? Find(int id) => _instances.GetValueOrDefault(id);

    private static Dictionary<int, NumberingLevel> LevelsOf(XElement definition) => Index(definition.Children("lvl"), "ilvl")
        .Where(level => level.Key is >= 0 and < LevelCount)
        .ToDictionary(level => level.Key, level => NumberingLevel.From(level.Value));

    private static NumberingInstance Resolve(XElement instance, int abstractId, Dictionary<int, NumberingLevel> inherited)
    {
        var levels = new Dictionary<int, NumberingLevel>(inherited);
        var starts = new Dictionary<int, int>();
        foreach (var (number, over) in Index(instance.Children("lvlOverride"), "ilvl"))
        {
            if (over.Child("lvl") is { } level && number is >= 0 and < LevelCount)
            {
                levels[number] = NumberingLevel.From(level);
            }

            if (over.Child("startOverride")?.Number is { } start)
            {
                starts[number] = start;
            }
        }

        return new NumberingInstance(abstractId, levels, starts);
    }

    private static Dictionary<int, XElement> Index(IEnumerable<XElement> elements, string attribute)
    {
        var index = new Dictionary<int, XElement>();
        foreach (var element in elements)
        {
            if (int.TryParse(element.Attr(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
            {
                index.TryAdd(id, element);
            }
        }

        return index;
    }
}
