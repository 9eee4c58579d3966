using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>The module of rules for a translation: each has one condition and the options that belong to it.</summary>
internal static class ValidationRules
{
    private static readonly XNamespace Validation = XliffNamespaces.Validation;

    private static readonly string[] Conditions = ["isPresent", "isNotPresent", "startsWith", "endsWith"];

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document) => document.Root.Descendants(Validation + "rule").SelectMany(OfRule);

    private static IEnumerable<XliffFault> OfRule(XElement rule)
    {
        var conditions = Conditions.Where(name => rule.Attribute(name) is not null).ToList();
        var own = rule.Attributes().Count(attribute => attribute.Name.NamespaceName.Length > 0 && !attribute.IsNamespaceDeclaration && !XliffNamespaces.IsModule(attribute.Name));
        if (conditions.Count + (own > 0 ? 1 : 0) != 1)
        {
            yield return new(rule, "val-rule", string.Join(", ", conditions));
        }

        if (rule.Attribute("occurs") is not null && conditions is not ["isPresent"])
        {
            yield return new(rule, "val-rule", "occurs");
        }

        if ((string?)rule.Attribute("existsInSource") is "yes" && conditions is ["isNotPresent"] or [])
        {
            yield return new(rule, "val-rule", "existsInSource");
        }

        if ((string?)rule.Attribute("disabled") is "yes" && rule.Parent?.Parent?.Name == XliffNamespaces.Core + "file")
        {
            yield return new(rule, "val-rule", "disabled");
        }
    }
}
