using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>Every word a receipt says in its own name, both languages side by side.</summary>
internal static class ReceiptPhrases
{
    public static readonly Phrase Receipt = new("上传回执", "Receipt for an upload");
    public static readonly Phrase File = new("文件", "File");
    public static readonly Phrase Received = new("收到时间", "Received");
    public static readonly Phrase Understood = new("识别结果", "What was understood");
    public static readonly Phrase Title = new("标题", "Title");
    public static readonly Phrase Report = new("报告编号", "Report");
    public static readonly Phrase Form = new("格式", "Form");
    public static readonly Phrase Sections = new("各级标题", "Headings");
    public static readonly Phrase Tables = new("表格", "Tables");
    public static readonly Phrase Figures = new("图片，未读取", "Pictures, not read");
    public static readonly Phrase Translation = new("译文", "Translation");
    public static readonly Phrase Page = new("发布地址", "Published at");
    public static readonly Phrase Progress = new("处理进度", "Progress");
    public static readonly Phrase Findings = new("提示与问题", "Findings");
    public static readonly Phrase NoFindings = new("未发现问题。", "Nothing was found to be wrong.");

    /// <summary>How the upload stands, in a sentence.</summary>
    public static Phrase Of(Receipt receipt) => receipt switch
    {
        { IsOfReview: true, Status: ReceiptStatus.Rejected } => new("已退回：译文文件无法采用，请按下列提示更正后重新上传。已发布的内容未作任何更改。", "Rejected: the translation cannot be taken over. Mend what is said below and upload it again. Nothing that was published has changed."),
        { Status: ReceiptStatus.Imported, Review: { Applied: 0 } } => new("译文已收到，未采用任何改动。已发布的内容未作任何更改。", "The translation was received, but nothing of it was taken over. Nothing that was published has changed."),
        _ => Of(receipt.Status),
    };

    private static Phrase Of(ReceiptStatus status) => status switch
    {
        ReceiptStatus.InProgress => new("已收到，正在处理。处理完毕后本回执将自动更新。", "Received and being processed. This receipt is renewed when that is done."),
        ReceiptStatus.Published => new("已发布。", "Published."),
        ReceiptStatus.NotShown => new("未显示：原因见下。", "Not shown; the reason is given below."),
        ReceiptStatus.Imported => new("译文已收到并采用，有关页面将随之更新。", "The translation was received and taken over; the pages it concerns are renewed."),
        ReceiptStatus.Rejected => new("已退回：文件无法作为报告发布，请按下列提示更正后重新上传。已发布的内容未作任何更改。", "Rejected: the file cannot be published as a report. Mend what is said below and upload it again. Nothing that was published has changed."),
        _ => new("处理失败：原因见下。", "The processing failed; see below."),
    };

    /// <summary>What a stage has done.</summary>
    public static Phrase Of(PipelineStage stage) => stage switch
    {
        PipelineStage.Extract => new("读取", "Read"),
        PipelineStage.Translate => new("翻译", "Translated"),
        PipelineStage.Publish => new("发布", "Published"),
        PipelineStage.Review => new("采用审校译文", "Review taken over"),
        _ => new("编入文库", "Listed in the archive"),
    };

    /// <summary>The form of the report.</summary>
    public static Phrase Of(Generation generation) => generation switch
    {
        Generation.Form2021 => new("2021 年格式", "the form of 2021"),
        Generation.Form2019 => new("2019 年格式", "the form of 2019"),
        _ => new("2019 年以前", "before 2019"),
    };

    /// <summary>How much a finding matters.</summary>
    public static Phrase Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "note"),
    };

    /// <summary>The line of the source a finding concerns.</summary>
    public static Phrase Line(int line) => new($"第 {line} 行", $"line {line}");
}
