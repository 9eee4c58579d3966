namespace Pipeline.Core.Rendering;

/// <summary>Words of a report's page, both languages side by side.</summary>
internal static class ReportPhrases
{
    // The head. A withdrawn report has a page of its own that says so; everything here is archived, and the day says since when.
    public static readonly Phrase State = new("状态", "State");
    public static readonly Phrase Current = new("现行版本", "Current revision");
    public static readonly Phrase Superseded = new("已被后来的修订版取代", "Superseded by a later revision");
    public static readonly Phrase Archived = new("收录日期", "Archived");
    public static readonly Phrase Address = new("永久地址", "Permanent address");

    // The text.

    // Where readers turn to.
    public static readonly Phrase Feedback = new("反馈与纠错", "Feedback and corrections");
    public static readonly Phrase FoundAnError = new("发现译文有误？", "Found an error in the translation?");
    public static readonly Phrase Recipient = new("下列消息发送至", "These messages go to");
    public static readonly Phrase Comment = new("对报告提出意见", "Comment on the report");
    public static readonly Phrase ReportError = new("指出译文错误", "Report a translation error");
    public static readonly Phrase Correct = new("自行改正译文：审校页与 XLIFF 文件", "Correct the translation: review page and XLIFF file");
}
