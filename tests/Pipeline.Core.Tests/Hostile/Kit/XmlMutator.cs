using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>Changes an XML document by its elements, so that what comes out is still XML: the code behind the parser is reached.</summary>
/// <param name="others">Documents of the same kind, to graft elements from.</param>
internal sealed class XmlMutator(IReadOnlyList<string> others)
{
    private const int MostChanges = 5;
    private const int LargestCopy = 20_000;
    private const int MostCopied = 400_000;

    private static readonly string[] Texts = [.. HostileWords.Any.Where(IsXml)];
    private static readonly string[] Numbers = [.. HostileWords.Numbers.Where(IsXml)];

    private readonly List<XElement> _others = [.. others.Select(Parse).OfType<XElement>()];

    /// <summary>Changes the document at one to five places; a text that is no XML stays as it is.</summary>
    public string Mutate(string xml, Random chance)
    {
        if (Parse(xml) is not { } root)
        {
            return xml;
        }

        for (var change = chance.Next(MostChanges); change >= 0; change--)
        {
            var elements = root.Descendants().ToList();
            if (elements.Count > 0)
            {
                Change(elements[chance.Next(elements.Count)], elements, chance);
            }
        }

        return root.ToString(SaveOptions.DisableFormatting);
    }

    private void Change(XElement element, List<XElement> elements, Random chance)
    {
        switch (chance.Next(11))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.ReplaceWith(element.Nodes());
                break;
            case 2:
                Copy(element, chance);
                break;
            case 3:
                Wrap(element, chance);
                break;
            case 4 when _others.Count > 0:
                var other = _others[chance.Next(_others.Count)].Descendants().ToList();
                element.AddAfterSelf(other.Count > 0 ? other[chance.Next(other.Count)] : null);
                break;
            case 5:
                element.AddAfterSelf(elements[chance.Next(elements.Count)]);
                break;
            case 6:
                element.Name = elements[chance.Next(elements.Count)].Name;
                break;
            case 7:
                element.AddFirst(new XText(Texts[chance.Next(Texts.Length)]));
                break;
            case 8:
                element.SetAttributeValue(elements[chance.Next(elements.Count)].Attributes().FirstOrDefault(IsFree)?.Name ?? "x", Numbers[chance.Next(Numbers.Length)]);
                break;
            default:
                Reassign(element, elements, chance);
                break;
        }
    }

    private static void Copy(XElement element, Random chance)
    {
        var size = element.ToString(SaveOptions.DisableFormatting).Length;
        if (size < LargestCopy && element.Parent is not null)
        {
            element.AddAfterSelf(Enumerable.Repeat(element, Math.Min(chance.Next(2, 3_000), MostCopied / size)));
        }
    }

    private static void Wrap(XElement element, Random chance)
    {
        var around = element.Ancestors().SkipLast(1).Take(chance.Next(1, 4)).Append(element).Select(ancestor => ancestor.Name).ToList();
        var wrapped = new XElement(element);
        for (var level = chance.Next(3) == 0 ? chance.Next(300) : chance.Next(20); level > 0; level--)
        {
            wrapped = new XElement(around[level % around.Count], wrapped);
        }

        element.ReplaceWith(wrapped);
    }

    /// <summary>Gives an attribute, of the element or of one behind it, an extreme or another's value.</summary>
    private static void Reassign(XElement element, List<XElement> elements, Random chance)
    {
        var attribute = element.DescendantsAndSelf().Attributes().Where(IsFree).Skip(chance.Next(3)).FirstOrDefault();
        if (attribute is null)
        {
            return;
        }

        attribute.Value = chance.Next(3) switch
        {
            0 => Numbers[chance.Next(Numbers.Length)],
            1 => Texts[chance.Next(Texts.Length)],
            _ => elements[chance.Next(elements.Count)].Attributes().FirstOrDefault(other => other.Name == attribute.Name)?.Value ?? "",
        };
    }

    private static XElement? Parse(string xml)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml.TrimStart('\uFEFF')), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Whether an attribute may have any value and the document is still XML.</summary>
    private static bool IsFree(XAttribute attribute) => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml;

    private static bool IsXml(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar && (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));
}
