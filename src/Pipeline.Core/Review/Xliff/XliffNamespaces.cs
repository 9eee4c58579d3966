using System.Xml.Linq;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Review.Xliff;

/// <summary>The namespaces of XLIFF, by the prefixes its specification uses (<c>xliff_namespaces.tsv</c>).</summary>
internal static class XliffNamespaces
{
    /// <summary>The core, of version 2.1 as of version 2.0.</summary>
    public static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";

    /// <summary>The core of version 2.2, which differs in name alone for what is read here.</summary>
    public static readonly XNamespace Core22 = "urn:oasis:names:tc:xliff:document:2.2";

    /// <summary>Suggested translations.</summary>
    public static readonly XNamespace Matches = "urn:oasis:names:tc:xliff:matches:2.0";

    /// <summary>Terms.</summary>
    public static readonly XNamespace Glossary = "urn:oasis:names:tc:xliff:glossary:2.0";

    /// <summary>Data of the program that wrote the file.</summary>
    public static readonly XNamespace Metadata = "urn:oasis:names:tc:xliff:metadata:2.0";

    /// <summary>Files a translator may want to see.</summary>
    public static readonly XNamespace Resources = "urn:oasis:names:tc:xliff:resourcedata:2.0";

    /// <summary>How long a translation may be.</summary>
    public static readonly XNamespace Sizes = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

    /// <summary>What a translation must contain.</summary>
    public static readonly XNamespace Validation = "urn:oasis:names:tc:xliff:validation:2.0";

    /// <summary>How a text looks.</summary>
    public static readonly XNamespace Formatting = "urn:oasis:names:tc:xliff:fs:2.0";

    /// <summary>The Internationalization Tag Set: who translated, who reviewed.</summary>
    public static readonly XNamespace Its = "http://www.w3.org/2005/11/its";

    private static readonly Dictionary<string, (string Prefix, string Kind)> ByName =
        EmbeddedData.Rows("xliff_namespaces.tsv").ToDictionary(row => row[1], row => (row[0], row[2]));

    private static readonly Dictionary<string, XNamespace> ByPrefix =
        EmbeddedData.Rows("xliff_namespaces.tsv").ToDictionary(row => row[0], row => XNamespace.Get(row[1]));

    /// <summary>True where the structure of this namespace is known: the core and its modules, not extensions.</summary>
    public static bool IsChecked(XName name) => ByName.TryGetValue(name.NamespaceName, out var entry) && entry.Kind is not "named";

    /// <summary>True for the namespaces the specification itself names.</summary>
    public static bool IsModule(XName name) => ByName.ContainsKey(name.NamespaceName);

    /// <summary>The element's name as the tables write it: <c>unit</c>, <c>mtc:match</c>; <c>other:</c> before a name of an extension.</summary>
    public static string NameOf(XElement element) =>
        element.Name.Namespace == Core ? element.Name.LocalName : $"{PrefixOf(element.Name)}:{element.Name.LocalName}";

    /// <summary>The attribute's name as the tables write it: <c>id</c>, <c>xml:lang</c>, <c>fs:fs</c>.</summary>
    public static string NameOf(XAttribute attribute) =>
        attribute.Name.NamespaceName.Length == 0 ? attribute.Name.LocalName : $"{PrefixOf(attribute.Name)}:{attribute.Name.LocalName}";

    /// <summary>The namespace a prefix of a fragment identifier stands for; null for one nobody has registered.</summary>
    public static XNamespace? OfPrefix(string prefix) => ByPrefix.GetValueOrDefault(prefix);

    private static string PrefixOf(XName name) =>
        name.Namespace == XNamespace.Xml ? "xml" : ByName.TryGetValue(name.NamespaceName, out var entry) ? entry.Prefix : "other";
}
