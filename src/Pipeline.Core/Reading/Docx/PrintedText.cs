using System.Text;
using System.Xml.Linq;

namespace Pipeline.Core.Reading.Docx;

/// <summary>What elements of WordprocessingML spell out, for naming what is left out.</summary>
internal static class PrintedText
{
    public const char NoBreakHyphen = '-';

    /// <summary>What an element and all elements in it spell out.</summary>
    public static string In(XElement element) => string.Concat(element.DescendantsAndSelf().Select(Of));

    /// <summary>The same, what is drawn twice for older programs said once.</summary>
    public static string Once(XElement element)
    {
        var text = new StringBuilder();
        AppendOnce(element, text);
        return text.ToString();
    }

    /// <summary>What the data of a drawing or chart spell out: texts and values, a space between them.</summary>
    public static string OfPicture(XElement part) => string.Join(' ', part.Descendants().Where(element => element.Local is "t" or "v" && !element.HasElements).Select(element => element.Value));

    private static void AppendOnce(XElement element, StringBuilder text)
    {
        text.Append(Of(element));
        foreach (var child in element.Elements().Where(child => child.Local != "Fallback"))
        {
            AppendOnce(child, text);
        }
    }

    private static string Of(XElement element) => element.Local switch
    {
        "t" or "delText" => element.Value,
        "noBreakHyphen" => NoBreakHyphen.ToString(),
        "textpath" => element.Attr("string") ?? "",
        "sym" => SymbolFonts.Print(element.Attr("font"), element.Attr("char")) ?? "",
        _ => "",
    };
}
