using System.Xml.Linq;

namespace Pipeline.Core.Reading.Docx;

/// <summary>What elements of WordprocessingML spell out, for naming what is left out.</summary>
internal static class PrintedText
{
    public const char NoBreakHyphen = '-';

    /// <summary>What an element and all elements in it spell out.</summary>
    public static string In(XElement element) => string.Concat(element.DescendantsAndSelf().Select(Of));

    private static string Of(XElement element) => element.Local switch
    {
        "t" or "delText" => element.Value,
        "noBreakHyphen" => NoBreakHyphen.ToString(),
        "sym" => SymbolFonts.Print(element.Attr("font"), element.Attr("char")) ?? "",
        _ => "",
    };
}
