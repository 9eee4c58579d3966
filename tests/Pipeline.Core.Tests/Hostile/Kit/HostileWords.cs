namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>Pieces no report has, which mutants are given: each once broke some reader somewhere.</summary>
internal static class HostileWords
{
    /// <summary>The name of the element and the attribute that no page may ever have.</summary>
    public const string Mark = "hostile";

    /// <summary>Figures at the ends of what types hold, and what only looks like a figure.</summary>
    public static readonly string[] Numbers =
    [
        "0", "-1", "1", "255", "256", "32768", "65536", "2147483647", "-2147483648", "2147483648", "4294967296", "9223372036854775807", "9223372036854775808",
        "99999999999999999999999999999999", "1e308", "1e-400", "1e999", "NaN", "-0", "0.0000000000000000000000001", "００１", "٣", "十亿亿", "①", new('9', 5_000),
    ];

    /// <summary>Odd Unicode, and markup that must stay text.</summary>
    public static readonly string[] Any =
    [
        "\0", "\u202E", "\u2067", "\u200B", "\u00AD", "\uFEFF", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uDC00\uD800", "\u2028", "\u0085", "\f", "\v", "\r", "\t", "\u001B[31m", "\uE000", "\uFFFD",
        "e" + new string('\u0301', 300), "𠀀", "\U000E0041", "\U0010FFFF", "﷽", "İ", "ß", "ﬁ", "ｶﾞ", "㍿", "㏠", "\u3000", "　　", "\u00A0", "\u1160", "葛\U000E0100",
        $"<{Mark}-tag {Mark}=1>", $"\" {Mark}=\"1", $"' {Mark}='1", $"--><{Mark}-tag>", $"]]><{Mark}-tag>", $"</script></title></textarea><{Mark}-tag>", $"&lt;{Mark}-tag&gt;", $"&#60;{Mark}-tag>",
        $"<script>{Mark}()</script>", $"<img src=x onerror={Mark}()>", $"[x](javascript:{Mark}())", "=cmd|' /C calc'!A0", "../../etc/passwd", "%00", "${x}", "{{x}}", "\\", "\"", "'",
        "一、总体情况", "（一）", "表1", "第二十条第（一）项", "一、本年新收政府信息公开申请数量", "2021年政府信息公开工作年度报告", "2022年1月20日", "— 3 —", "\n\n", " \n", "|---|", "总计",
    ];

    public static readonly string[] Markup =
    [
        "<table>", "</table>", "<tr>", "<td>", "<td colspan=1000 rowspan=1000>", "<p>", "</p>", "<b>", "</b>", "<svg>", "<math>", "<style>", "<script>", "<textarea>", "<title>", "<select>", "<template>",
        "<!--", "-->", "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY a \"aa\">]>", "&a;", "&amp;", "&#0;", "&#xD800;", "&#x110000;", "&#1114111;", "<plaintext>", "<base href=x>",
        "<meta charset=utf-16>", "<div hidden>", "<div style='display:none'>", "<ol start=99999999999>", "<li value=-1>", "<sup>", "<ruby><rt>", "<font color=white>", "<frameset>", "</html>", "</body>", "xmlns=\"\"", "xml:lang=\"x\"",
    ];

    public static readonly string[] Markdown =
    [
        "# ", "###### ", "> ", "- ", "* ", "1. ", "999999999. ", "    ", "```\n", "~~~\n", "|", "\n|---|---|\n", "[", "](", "![", "[x]: y\n", "**", "__", "`", "<b>", "</b>", "<table><tr><td>", "---\n", "===\n", "\\", "<http://x>", "&amp;", "  \n",
    ];

    public static readonly string[] Pdf =
    [
        "/Filter /FlateDecode", "/Filter /LZWDecode", "/Filter [/ASCII85Decode /ASCIIHexDecode]", "/Filter /RunLengthDecode", "/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 >>", "/Length 2147483647", "/Length 1 0 R", "/Length -1",
        "1 0 R", "2 0 R", "3 0 R", "99999999 0 R", "<<", ">>", "[", "]", "(", ")", "<", ">", "\\", "BT ", " ET ", " q ", " Q ", " Do ", " Tj ", " TJ ", " Tf ", " Td ", " Tm ", " cm ", " re ", " S ", " f ", " BI ", " ID ", " EI ", " BMC ", " EMC ", "/Span << /ActualText (x) >> BDC ",
        "stream\n", "endstream", "endobj", "\n1 0 obj\n", "trailer", "xref\n", "startxref\n", "%%EOF", "/Kids [2 0 R 2 0 R]", "/Parent 3 0 R", "/Encrypt 1 0 R", "/Prev 0", "/XRefStm 9", "/Type /ObjStm /N 99999 /First 2", "/Rotate 45", "/UserUnit 1e30",
        "/MediaBox [0 0 1e30 1e30]", "1e30 0 0 1e30 0 0 cm ", "0 0 0 0 0 0 cm ", "/W [0 65535 500]", "/Widths [1 0 R]", "/ToUnicode 4 0 R", "/Encoding /Identity-H", "/Encoding /GBK-EUC-H", "1 beginbfrange <0000> <FFFF> <4E00> endbfrange", "1 begincidrange <0000> <FFFFFFFF> 0 endcidrange",
        "/OC /MC0 BDC ", "3 Tr ", "100 Tz ", "0 Tz ", "-1000 TL ", "T* ", "/Subtype /Type3", "/FontMatrix [0 0 0 0 0 0]", "#00#ff", "/Index [0 2147483647]", "/W [8 8 8]", "/Size -1",
    ];
}
