using System.Globalization;
using System.Net;
using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>
/// A page of a government site as a browser saved it: bytes of GB18030 under a head that says UTF-8, no heading element in the article,
/// a face for every run, and the site's own lines all around.
/// </summary>
internal static class SavedPage
{
    /// <summary>Word pushes signature and date to the right by this many spaces.</summary>
    private const int Spaces = 100;

    public static byte[] Write(TwinDocument twin) =>
        (CodePagesEncodingProvider.Instance.GetEncoding("gb18030") ?? Encoding.UTF8).GetBytes(Page(twin).ReplaceLineEndings("\r\n"));

    private static string Page(TwinDocument twin)
    {
        var agency = twin.Blocks.OfType<TwinParagraph>().First(paragraph => paragraph.Role is TwinRole.Signature).Text;
        var date = DateOnly.ParseExact(twin.Blocks.OfType<TwinParagraph>().Last().Text, "yyyy年M月d日", CultureInfo.InvariantCulture).ToString("O", CultureInfo.InvariantCulture);
        return $"""
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <!-- saved from url=(0055)https://jtj.qinglan.example/zfxxgk/nb/202301/t0119.html -->
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office"><head>
            <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
            <title>{twin.Title}_政府信息公开年报_{agency}</title>
            <link rel="stylesheet" href="./{agency}_files/style.css">
            <script src="./{agency}_files/jquery.js"></script>
            <style>.article-content p{"{line-height:2}"} .share a{"{float:left}"}</style>
            </head><body>
            <div class="top"><a href="https://jtj.qinglan.example/"><img src="./{agency}_files/logo.png" alt="{agency}"></a>
            <ul class="nav"><li><a href="https://jtj.qinglan.example/">首页</a></li><li><a href="https://jtj.qinglan.example/zwdt/">政务动态</a></li><li><a href="https://jtj.qinglan.example/zfxxgk/">政府信息公开</a></li><li><a href="https://jtj.qinglan.example/hdjl/">互动交流</a></li></ul></div>
            <div class="crumb">当前位置：<a href="https://jtj.qinglan.example/">首页</a> &gt; <a href="https://jtj.qinglan.example/zfxxgk/">政府信息公开</a> &gt; <a href="https://jtj.qinglan.example/zfxxgk/nb/">政府信息公开年报</a></div>
            <h2>{agency}</h2>
            <h3>政府信息公开年报</h3>
            <div class="article">
            <table class="xxgk-info"><tbody>
            <tr><td>名　　称：</td><td colspan="3">{twin.Title}</td></tr>
            <tr><td>索 引 号：</td><td>QLJT-2023-00017</td><td>发布机构：</td><td>{agency}</td></tr>
            <tr><td>公开日期：</td><td><publishtime>{date}</publishtime></td><td>文　　号：</td><td>无</td></tr>
            </tbody></table>
            <h1 class="article-title"><ucaptitle>{twin.Title}</ucaptitle></h1>
            <div class="info">发布日期：{date}　来源：{agency}　字号：[ <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a> ]</div>
            <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a> <a href="javascript:window.print()">打印</a></div>
            <div class="article-content" id="zoomcon">
            {string.Join('\n', twin.Blocks.Select(Block).Where(block => block.Length > 0))}
            </div>
            <div class="related">相关链接：
            <ul><li><a href="https://jtj.qinglan.example/zfxxgk/zn/">政府信息公开指南</a></li><li><a href="https://jtj.qinglan.example/zfxxgk/zd/">政府信息公开制度</a></li></ul></div>
            </div>
            <div class="footer">主办：{agency}　网站标识码：0000000022　备案号：青ICP备00000022号</div>
            </body></html>

            """;
    }

    private static string Block(TwinBlock block) => block switch
    {
        TwinParagraph { Role: TwinRole.Title } => "",
        TwinParagraph { Role: TwinRole.Section } heading => Paragraph(Run("方正黑体_GBK", heading.Number) + Run("方正黑体_GBK", heading.Text)),
        TwinParagraph { Role: TwinRole.Signature or TwinRole.Date } closing => Paragraph(string.Concat(Enumerable.Repeat("&nbsp; ", Spaces / 2)) + Run("方正仿宋_GBK", closing.Text)),
        TwinParagraph paragraph => Paragraph(Run("方正楷体_GBK", paragraph.Number + paragraph.Lead) + Run("方正仿宋_GBK", paragraph.Rest)),
        TwinTable table => Table(table.Grid),
        _ => "",
    };

    private static string Paragraph(string runs) => $"<p class=\"MsoNormal\" style=\"text-indent:32.0pt\">{runs}<o:p></o:p></p>";

    /// <summary>One run a sentence, now a font, now a span, the way Word's filter leaves them.</summary>
    private static string Run(string face, string text) => string.Concat(text.Split('。').Select((sentence, index) => (Sentence: sentence, Index: index))
        .Select(part => part.Index < text.Count(character => character == '。') ? part with { Sentence = part.Sentence + "。" } : part)
        .Where(part => part.Sentence.Length > 0)
        .Select(part => part.Index % 2 == 0
            ? $"<span style=\"mso-spacerun:'yes';font-size:16.0000pt;\"><font face=\"{face}\">{WebUtility.HtmlEncode(part.Sentence)}</font></span>"
            : $"<span style=\"font-family:{face};font-size:16.0000pt;\">{WebUtility.HtmlEncode(part.Sentence)}</span>"));

    private static string Table(TableGrid grid) => "<div align=\"center\"><table class=\"MsoTableGrid\" border=\"1\" cellspacing=\"0\"><tbody>\n"
        + string.Concat(grid.Cells.GroupBy(cell => cell.Row).Select(row => $"<tr>{string.Concat(row.Select(Cell))}</tr>\n"))
        + "</tbody></table></div>";

    private static string Cell(TableCell cell) =>
        $"<td width=\"56\" valign=\"center\"{Span("rowspan", cell.RowSpan)}{Span("colspan", cell.ColumnSpan)}><p class=\"MsoNormal\" align=\"center\"><span style=\"font-family:宋体;font-size:9.0000pt;\">{WebUtility.HtmlEncode(cell.Text)}</span><o:p></o:p></p></td>";

    private static string Span(string name, int places) => places > 1 ? $" {name}=\"{places}\"" : "";
}
