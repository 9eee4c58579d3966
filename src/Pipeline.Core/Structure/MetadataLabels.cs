using System.Collections.Frozen;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>
/// The names of the fields that disclosure columns print above a document: 索引号, 发布机构, 公开日期, 文号 and what else the
/// catalogue of government information asks for.
/// </summary>
internal static class MetadataLabels
{
    /// <summary>The names of the day of publication; a pattern, as the two below.</summary>
    public const string Published = "公开日期|公开时间|发布日期|发布时间";

    /// <summary>The names of the day the document was made.</summary>
    public const string Made = "成文日期|成文时间|生成日期|生成时间|发文日期|发文时间|印发日期|印发时间";

    /// <summary>The names of the agency that published the document.</summary>
    public const string Publisher = "发布机构|公开机构|发布单位|公开单位|发布部门|发文机关|发文单位|责任部门";

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        .. Published.Split('|'), .. Made.Split('|'), .. Publisher.Split('|'),
        "索引号", "信息索引号", "信息索引", "索取号", "文号", "发文字号", "文件编号", "名称", "信息名称", "文件名称", "标题", "信息标题",
        "公开责任部门", "信息来源", "来源", "生效日期", "废止日期", "失效日期",
        "分类", "主题分类", "信息分类", "组配分类", "体裁分类", "所属分类", "公开类别", "主题词", "关键词", "体裁", "服务对象", "语种",
        "有效性", "时效性", "效力状态", "是否有效", "公开方式", "公开范围", "公开形式", "公开时限", "公开程序", "内容概述", "内容概要",
    ]);

    /// <summary>The name alone, when the text is one, whatever brackets, colon and spaces stand in and around it: 索 引 号：.</summary>
    public static string? In(string text) => text.Length <= LongestLabel && FoldedKey.Of(text) is var name && Names.Contains(name) ? name : null;

    /// <summary>Characters, the white space that spreads a short name over its cell included.</summary>
    private const int LongestLabel = 40;
}
