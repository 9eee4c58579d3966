using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>What may follow a signature: notes in brackets, the contact, tables and images; from the first 附件 on, the annex with all it holds.</summary>
internal static partial class SignatureTail
{
    /// <summary>Characters; a paragraph that opens with such words is text of the report.</summary>
    private const int LongestLine = 120;

    /// <summary>True when nothing in these blocks is text of the report itself.</summary>
    public static bool IsTail(IEnumerable<MarkedBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block.Block)
            {
                case SourceText text when OpensAnnex(text.Text):
                    return true;
                case SourceText text when block.Role is not null || !IsNote(text.Text):
                    return false;
            }
        }

        return true;
    }

    private static bool OpensAnnex(string text) => text.Length <= LongestLine && Annex().IsMatch(ScriptFolding.Fold(text));

    private static bool IsNote(string text) => text.Length <= LongestLine && Note().IsMatch(ScriptFolding.Fold(text));

    /// <summary>附件1 · 附件：统计表.xlsx · 附表 · 相关附件： · 相关链接： · Annex 1.</summary>
    [GeneratedRegex(@"^(?:【|\[)?(?:(?:相关|下载)?附(?:件|表|录|注)|相关(?:链接|文档|文件|下载|资料)|附\s*:|(?:Annex|Appendix|Attachment)s?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Annex();

    /// <summary>（联系人：…） · （此件公开发布） · 联系电话：… · a file to download.</summary>
    [GeneratedRegex(@"^(?:[(\[【〔].*[)\]】〕]|(?:联系|咨询)(?:人|电话|方式)?\s*:.*|(?:此件|本件)[^。]*|https?://\S+|.*\.(?:xlsx?|docx?|pdf|wps|et|zip|rar))$", RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}
