using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Pipeline.Core.Reading.Html;

/// <summary>
/// What the text nodes and text fields of a tree hold, code left out: the account the reading of a page is checked against. It knows neither
/// blocks nor articles, only nodes.
/// </summary>
internal static partial class PageText
{
    /// <summary>All text below a node, its own included; without recursion.</summary>
    public static string Of(INode root)
    {
        var text = new StringBuilder();
        var open = new Stack<INode>([root]);
        while (open.TryPop(out var node))
        {
            switch (node)
            {
                case IText own:
                    text.Append(own.Data);
                    break;
                case IElement { LocalName: "noscript" }:
                    text.Append(Tag().Replace(node.TextContent, ""));
                    break;
                case IElement { IsCode: true }:
                    break;
                case IElement { FieldText: { } value }:
                    text.Append(value);
                    break;
                default:
                    PushChildren(node, open);
                    break;
            }
        }

        return text.ToString();
    }

    private static void PushChildren(INode node, Stack<INode> open)
    {
        for (var index = node.ChildNodes.Length - 1; index >= 0; index--)
        {
            open.Push(node.ChildNodes[index]);
        }
    }

    /// <summary>Where scripts run, a parser leaves the tags inside noscript in its text.</summary>
    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
