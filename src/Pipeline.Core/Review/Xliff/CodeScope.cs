using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff;

/// <summary>What shares ids of codes: the segments of a unit, or one suggested translation.</summary>
/// <param name="Owner">The unit or the match.</param>
/// <param name="Parts">What holds a source and a target: segments and ignorables, or the match itself.</param>
internal sealed record CodeScope(XElement Owner, IReadOnlyList<XElement> Parts)
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    /// <summary>The sources, in order.</summary>
    public IReadOnlyList<XElement> Sources { get; } = [.. Parts.Elements(Core + "source")];

    /// <summary>The targets, in order.</summary>
    public IReadOnlyList<XElement> Targets { get; } = [.. Parts.Elements(Core + "target")];

    /// <summary>The ids of its original data.</summary>
    public IReadOnlySet<string> Data { get; } =
        Owner.Elements(Core + "originalData").Elements(Core + "data").Select(data => (string?)data.Attribute("id")).OfType<string>().ToHashSet();

    /// <summary>The codes and annotations of both sides.</summary>
    public IEnumerable<XElement> Inline => InlineOf(Sources).Concat(InlineOf(Targets));

    /// <summary>All scopes of a document.</summary>
    public static IEnumerable<CodeScope> Of(XliffDocument document) =>
        document.Root.Descendants(Core + "unit").Select(Unit)
            .Concat(document.Root.Descendants(XliffNamespaces.Matches + "match").Select(match => new CodeScope(match, [match])));

    /// <summary>The scope of a unit.</summary>
    public static CodeScope Unit(XElement unit) => new(unit, [.. unit.Elements().Where(part => part.Name == Core + "segment" || part.Name == Core + "ignorable")]);

    /// <summary>The codes and annotations of some texts, in document order.</summary>
    public static IEnumerable<XElement> InlineOf(IEnumerable<XElement> texts) => texts.SelectMany(text => text.Descendants());

    /// <summary>The codes alone: what stands for mark-up of the original.</summary>
    public static IEnumerable<XElement> CodesOf(IEnumerable<XElement> texts) =>
        InlineOf(texts).Where(inline => inline.Name.Namespace == Core && inline.Name.LocalName is "ph" or "pc" or "sc" or "ec");
}
