using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Structure;

public sealed class OlderTablesTests
{
    [Fact]
    public void Tables_of_2019_in_a_later_report_are_pointed_to_the_form_that_applies()
    {
        var report = Parsing.Report(new TabledReport { Year = 2022, Tables = [PublishedTables.Applications2019, PublishedTables.Review] }, "report.html");

        var finding = Assert.Single(report.Diagnostics, finding => finding.Code == "RPT205");
        Assert.Contains("第三部分", finding.MessageZh, StringComparison.Ordinal);
        Assert.Contains("自 2021 年度报告起适用国办公开办函〔2021〕30号规定的格式", finding.MessageZh, StringComparison.Ordinal);
        Assert.Equal([Generation.Form2019, Generation.Form2019], report.Tables.Select(table => table.Generation));
    }
}
