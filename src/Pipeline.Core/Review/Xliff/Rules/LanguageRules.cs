using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>The languages of the texts are those of the file, and white space counts on both sides or on neither.</summary>
internal static class LanguageRules
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    private static readonly XName Language = XNamespace.Xml + "lang";

    private static readonly XName Space = XNamespace.Xml + "space";

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document)
    {
        var (from, to) = ((string?)document.Root.Attribute("srcLang"), (string?)document.Root.Attribute("trgLang"));
        var units = document.Root.Descendants(Core + "unit").Select(CodeScope.Unit).ToList();
        var targets = units.SelectMany(unit => unit.Targets).ToList();
        return targets.Where(_ => to is null).Take(1).Select(_ => new XliffFault(document.Root, "no-target-language", "trgLang"))
            .Concat(units.SelectMany(unit => unit.Sources).Where(source => !Is(source, from)).Select(Wrong))
            .Concat(targets.Where(target => !Is(target, to)).Select(Wrong))
            .Concat(document.Root.Descendants(XliffNamespaces.Resources + "source").Where(source => !Is(source, from)).Select(Wrong))
            .Concat(targets.Where(target => SpaceOf(target) != SpaceOf(target.Parent?.Element(Core + "source"))).Select(target => new XliffFault(target, "space", SpaceOf(target))));
    }

    /// <summary>A variety of the language will do: <c>en-GB</c> for <c>en</c>.</summary>
    private static bool Is(XElement text, string? language) =>
        Inherited(text, Language) is not { } own
        || language is null
        || own.Equals(language, StringComparison.OrdinalIgnoreCase)
        || own.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);

    private static XliffFault Wrong(XElement text) => new(text, "wrong-language", Inherited(text, Language) ?? "");

    private static string SpaceOf(XElement? text) => (text is null ? null : Inherited(text, Space)) ?? "default";

    private static string? Inherited(XElement text, XName attribute) =>
        text.AncestorsAndSelf().Select(element => (string?)element.Attribute(attribute)).FirstOrDefault(value => value is not null);
}
