using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The words of the reviewer's page, both languages side by side.</summary>
internal static class ReviewPhrases
{
    public static readonly Phrase Title = new("译文审校", "Review of the translation");
    public static readonly Phrase How = new("如何改正译文", "How to correct the translation");
    public static readonly Phrase Steps = new(
        "下载 XLIFF 文件，用任何支持 XLIFF 2.1 的翻译工具或文本编辑器修改译文，确认的语段将状态改为 reviewed，然后交回（云端放入 reviews 容器中本机关的文件夹；本地运行 review import）。改过的译文即视为人工审定；核对不通过的语段不会采用，并说明原因。",
        "Download the XLIFF file, change the translation in any tool that reads XLIFF 2.1 or in a text editor, set the state of what you approve to reviewed, and send it back (in the cloud, to the agency’s folder of the container reviews; at a desk, with review import). A changed translation counts as reviewed by a person; one in which a check finds an error is not taken, and the answer says why.");
    public static readonly Phrase Download = new("下载审校文件（XLIFF 2.1）", "Download the file for review (XLIFF 2.1)");
    public static readonly Phrase Errors = new("项错误：改正后才算审定", "errors: to be mended before anything counts as reviewed");
    public static readonly Phrase Warnings = new("项提示：请审校者判断", "warnings: for the reviewer to judge");
    public static readonly Phrase Places = new("须查看之处：", "Places to look at:");
    public static readonly Phrase Former = new("原文修改前：", "Before the original was changed:");

    public static readonly Phrase Applied = new("已采用", "applied");
    public static readonly Phrase Unchanged = new("未改动", "unchanged");
    public static readonly Phrase SourceDiffers = new("原文已不同", "source differs");
    public static readonly Phrase Unknown = new("报告中没有", "unknown");
    public static readonly Phrase Failed = new("核对不通过，未采用", "failed a check, not applied");
    public static readonly Phrase Republished = new("随之更新的报告", "Reports made again with it");

    /// <summary>What became of a segment, for the word a receipt keeps of it.</summary>
    public static Phrase OfVerdict(string verdict) => new[] { Applied, Unchanged, SourceDiffers, Unknown }.FirstOrDefault(phrase => phrase.En == verdict) ?? Failed;

    /// <summary>What a finding of this weight is called.</summary>
    public static Phrase Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("提示", "warning"),
        _ => new("说明", "note"),
    };
}
