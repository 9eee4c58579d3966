using System.Globalization;
using System.Xml.Linq;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>
/// Looks into WordprocessingML by local names. Transitional and Strict documents differ in their namespaces only, and no two of the
/// vocabularies inside a document use one name for different things that matter here.
/// </summary>
internal static class WordXml
{
    extension(XElement element)
    {
        public string Local => element.Name.LocalName;

        /// <summary>The value of the attribute most properties have.</summary>
        public string? Val => element.Attr("val");

        /// <summary>The value of a property that counts.</summary>
        public int? Number => int.TryParse(element.Val, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

        public XElement? Child(string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

        public IEnumerable<XElement> Children(string name) => element.Elements().Where(child => child.Name.LocalName == name);

        public string? Attr(string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

        /// <summary>The one of several renderings of the same content to read (ECMA-376 part 3, <c>AlternateContent</c>); the others are left out.</summary>
        public XElement? Choose(TextLedger ledger)
        {
            var chosen = element.Children("Choice").FirstOrDefault(choice => choice.HasElements) ?? element.Child("Fallback");
            foreach (var other in element.Elements().Where(other => other != chosen))
            {
                ledger.Drop(DropReason.Duplicate, PrintedText.In(other));
            }

            return chosen;
        }

        /// <summary>A property that is on or off: on when it stands without a value; null when it does not stand at all.</summary>
        public bool? Toggle(string name) => element.Child(name) is { } toggle ? toggle.Val is not ("0" or "false" or "off") : null;
    }
}
