using System.Xml;

namespace Pipeline.Core.Reading.Docx;

/// <summary>
/// Books what a part spells out while its nodes stream by, so that nothing the tree's reader does or forgets can change the account.
/// Deleted text is booked as well: it is still in the file, which is offered beside the report, so its agency should see that it
/// is there and was left out.
/// </summary>
internal sealed class PrintedTextCount(TextLedger ledger)
{
    private bool _isInText;

    /// <summary>Looks at the node a reader stands on.</summary>
    public void See(XmlReader node)
    {
        switch (node.NodeType)
        {
            case XmlNodeType.Element when node.LocalName is "t" or "delText":
                _isInText = !node.IsEmptyElement;
                break;
            case XmlNodeType.EndElement when node.LocalName is "t" or "delText":
                _isInText = false;
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when _isInText:
                ledger.Expect(node.Value);
                break;
            case XmlNodeType.Element when node.LocalName == "noBreakHyphen":
                ledger.Expect(PrintedText.NoBreakHyphen.ToString());
                break;
            case XmlNodeType.Element when node.LocalName == "textpath":
                ledger.Expect(node.GetAttribute("string") ?? "");
                break;
            case XmlNodeType.Element when node.LocalName == "sym":
                ledger.Expect(SymbolFonts.Print(node.GetAttribute("font", node.NamespaceURI), node.GetAttribute("char", node.NamespaceURI)) ?? "");
                break;
        }
    }
}
