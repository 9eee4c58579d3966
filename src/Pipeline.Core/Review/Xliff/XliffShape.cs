using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Review.Xliff;

/// <summary>What an element may hold and carry: a row of <c>xliff_elements.tsv</c>.</summary>
internal sealed partial class XliffShape
{
    private const string Inline = "(cp|ph|pc|sc|ec|mrk|sm|em)";

    private static readonly Dictionary<string, Regex> Types =
        EmbeddedData.Rows("xliff_types.tsv").ToDictionary(row => row[0], row => Whole(row[1], RegexOptions.None));

    private static readonly Dictionary<string, string> ModuleAttributes =
        EmbeddedData.Rows("xliff_attributes.tsv").ToDictionary(row => row[0], row => row[1]);

    private static readonly Dictionary<string, XliffShape> Shapes =
        EmbeddedData.Rows("xliff_elements.tsv").ToDictionary(row => row[0], row => new XliffShape(row));

    private readonly Regex _children;
    private readonly bool _mayHoldText;
    private readonly Dictionary<string, string> _types = [];
    private readonly List<string> _required = [];
    private readonly string? _others;

    private XliffShape(string[] row)
    {
        _mayHoldText = row[1].StartsWith("text", StringComparison.Ordinal);
        _children = Whole(Expression(row[1][(_mayHoldText ? "text".Length : 0)..]), RegexOptions.NonBacktracking);
        foreach (var attribute in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (attribute[0] == '+')
            {
                _others = attribute;
                continue;
            }

            var (name, type) = attribute.Split('=') is [var left, var right] ? (left, right) : (attribute, "any");
            _types.Add(name.TrimEnd('!'), type);
            if (name.EndsWith('!'))
            {
                _required.Add(name[..^1]);
            }
        }
    }

    /// <summary>What is wrong with the structure of the core and its modules; inside an extension everything is allowed.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document) => document.Root.DescendantsAndSelf()
        .Where(element => element.AncestorsAndSelf().All(ancestor => XliffNamespaces.IsChecked(ancestor.Name)))
        .SelectMany(element => Shapes.TryGetValue(XliffNamespaces.NameOf(element), out var shape)
            ? shape.FaultsOf(element)
            : [new XliffFault(element, "element", XliffNamespaces.NameOf(element))]);

    private IEnumerable<XliffFault> FaultsOf(XElement element)
    {
        var children = string.Concat(element.Elements().Select(child => XliffNamespaces.NameOf(child) + " "));
        if (!_children.IsMatch(children))
        {
            yield return new(element, "children", children.TrimEnd());
        }

        if (!_mayHoldText && element.Nodes().OfType<XText>().FirstOrDefault(text => !string.IsNullOrWhiteSpace(text.Value)) is { } stray)
        {
            yield return new(element, "text", stray.Value.Trim());
        }

        foreach (var name in _required.Where(name => element.Attribute(name) is null))
        {
            yield return new(element, "required", name);
        }

        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            if (RuleBrokenBy(attribute) is { } rule)
            {
                yield return new(element, rule, $"{XliffNamespaces.NameOf(attribute)}={attribute.Value}");
            }
        }
    }

    private string? RuleBrokenBy(XAttribute attribute)
    {
        var name = XliffNamespaces.NameOf(attribute);
        var type = _types.GetValueOrDefault(name) ?? (IsForeign(attribute.Name) ? OfForeign(name, attribute.Name) : null);
        return type is null ? "attribute" : Types[type].IsMatch(attribute.Value) ? null : "value";
    }

    private string? OfForeign(string name, XName attribute) =>
        ModuleAttributes.GetValueOrDefault(name) is { } type && _others is not null ? type
        : XliffNamespaces.IsChecked(attribute) ? null
        : _others is "+any" || (_others is "+modules" && XliffNamespaces.IsModule(attribute)) ? "any"
        : null;

    private static bool IsForeign(XName name) => name.NamespaceName.Length > 0 && name.Namespace != XNamespace.Xml;

    /// <summary>What a row says of children, as an expression over the list of their names, in which a space follows every name.</summary>
    private static string Expression(string children) => Word().Replace(children.Replace("inline", Inline, StringComparison.Ordinal), Token);

    private static string Token(Match word) => word.Value switch
    {
        " " => "",
        "any" => @"(?:\S+ )",
        "other" => @"(?:[^\s:]+:\S+ )",
        var known => $"(?:{known} )",
    };

    private static Regex Whole(string pattern, RegexOptions options) => new($"^(?:{pattern})\\z", options | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    [GeneratedRegex("[A-Za-z:]+| ")]
    private static partial Regex Word();
}
