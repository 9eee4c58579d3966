namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>What stands in every document of WPS, whatever its text.</summary>
internal static class WpsParts
{
    public const string PageSetup = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>"
        + "<w:cols w:space=\"425\" w:num=\"1\"/><w:docGrid w:type=\"lines\" w:linePitch=\"312\" w:charSpace=\"0\"/></w:sectPr>";

    /// <summary>Numbers for names, and no heading among them.</summary>
    public const string Styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\" w:cstheme=\"minorBidi\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"1\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:widowControl w:val=\"0\"/><w:jc w:val=\"both\"/></w:pPr></w:style>"
        + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"4\"><w:name w:val=\"Default Paragraph Font\"/><w:semiHidden/></w:style>"
        + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"2\"><w:name w:val=\"Normal Table\"/><w:semiHidden/></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"3\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"2\"/><w:tblPr><w:tblBorders>"
        + "<w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
        + "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr></w:style>";

    /// <summary>一、 and below it （一）, nothing between the number and the words.</summary>
    public const string Numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:nsid w:val=\"9A3C51F7\"/><w:multiLevelType w:val=\"multilevel\"/><w:tmpl w:val=\"9A3C51F7\"/>"
        + "<w:lvl w:ilvl=\"0\" w:tentative=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/><w:lvlJc w:val=\"left\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\" w:tentative=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"（%2）\"/><w:lvlJc w:val=\"left\"/></w:lvl>"
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    /// <summary>The text of tables is set in the theme's face, which only this part names.</summary>
    public const string Theme = "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"WPS\"><a:themeElements><a:fontScheme name=\"WPS\">"
        + "<a:majorFont><a:latin typeface=\"Calibri Light\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/><a:font script=\"Hans\" typeface=\"宋体\"/></a:majorFont>"
        + "<a:minorFont><a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/><a:font script=\"Hans\" typeface=\"宋体\"/></a:minorFont>"
        + "</a:fontScheme></a:themeElements></a:theme>";

    public const string ThemeFace = "<w:rFonts w:hint=\"eastAsia\" w:asciiTheme=\"minorEastAsia\" w:hAnsiTheme=\"minorEastAsia\" w:eastAsiaTheme=\"minorEastAsia\" w:cstheme=\"minorEastAsia\"/>";

    public static string Face(string face) => $"<w:rFonts w:hint=\"eastAsia\" w:ascii=\"{face}\" w:hAnsi=\"{face}\" w:eastAsia=\"{face}\" w:cs=\"{face}\"/>";
}
