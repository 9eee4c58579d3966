namespace Pipeline.Local.Tests.Kit;

/// <summary>Small reports that show only what a test is about.</summary>
internal static class Reports
{
    public static string Text(string title = "北京市昌平区人民政府2021年政府信息公开工作年度报告", string overview = "全年主动公开信息100条。") => $"""
        {title}

        一、总体情况
        {overview}
        二、主动公开政府信息情况
        本年度制发规范性文件3件。
        三、收到和处理政府信息公开申请情况
        本年度收到申请5件。
        四、政府信息公开行政复议、行政诉讼情况
        本年度未发生行政复议、行政诉讼。
        五、存在的主要问题及改进情况
        公开内容有待丰富。
        六、其他需要报告的事项
        无其他需要报告的事项。
        """;
}
