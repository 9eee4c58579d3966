namespace Pipeline.Core.Tests.Kit;

/// <summary>The plain text of a small report in the statutory form; a test says only what matters to it.</summary>
internal sealed record ReportText
{
    public string Title { get; init; } = "某某市水务局2021年政府信息公开工作年度报告";

    public string Preamble { get; init; } = "本报告根据《中华人民共和国政府信息公开条例》第五十条编制。";

    /// <summary>The text of section 1; the others have the words a report with nothing to report has.</summary>
    public string Overview { get; init; } = "全年工作平稳有序。";

    public string Problems { get; init; } = "公开内容还不够深入。";

    public string OtherMatters { get; init; } = "无其他事项。";

    public override string ToString() =>
        $"""
        {Title}
        {Preamble}
        一、总体情况
        {Overview}
        二、主动公开政府信息情况
        三、收到和处理政府信息公开申请情况
        四、政府信息公开行政复议、行政诉讼情况
        五、存在的主要问题及改进情况
        {Problems}
        六、其他需要报告的事项
        {OtherMatters}
        """;
}
