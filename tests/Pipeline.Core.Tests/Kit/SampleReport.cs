using Pipeline.Core.Model;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Kit;

/// <summary>A report with everything a report can have, for tests of whole pages and for looking at them.</summary>
internal static class SampleReport
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["第二十条第（一）项"] = "Article 20, Item (1)",
        ["第二十条第（五）项"] = "Article 20, Item (5)",
        ["第二十条第（六）项"] = "Article 20, Item (6)",
        ["第二十条第（八）项"] = "Article 20, Item (8)",
        ["信息内容"] = "Information",
        ["本年制发件数"] = "Documents issued this year",
        ["本年废止件数"] = "Documents repealed this year",
        ["现行有效件数"] = "Documents currently in force",
        ["规章"] = "Rules",
        ["行政规范性文件"] = "Administrative normative documents",
        ["本年处理决定数量"] = "Decisions made this year",
        ["行政许可"] = "Administrative licensing",
        ["行政处罚"] = "Administrative penalties",
        ["行政强制"] = "Administrative compulsory measures",
        ["本年收费金额（单位：万元）"] = "Fees charged this year (unit: CNY 10,000)",
        ["行政事业性收费"] = "Administrative and public-institution fees",
        ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"] = "(Cross-check for this column: Item 1 + Item 2 = Item 3 + Item 4)",
        ["申请人情况"] = "Applicants",
        ["自然人"] = "Natural persons",
        ["法人或其他组织"] = "Legal persons or other organizations",
        ["商业企业"] = "Commercial enterprises",
        ["科研机构"] = "Research institutions",
        ["社会公益组织"] = "Public-interest organizations",
        ["法律服务机构"] = "Legal service institutions",
        ["其他"] = "Other",
        ["总计"] = "Total",
        ["一、本年新收政府信息公开申请数量"] = "I. Applications newly received this year",
        ["二、上年结转政府信息公开申请数量"] = "II. Applications carried over from the previous year",
        ["三、本年度办理结果"] = "III. Results of handling this year",
        ["（一）予以公开"] = "(1) Disclosed",
        ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）"] = "(2) Partially disclosed (where information is severed, counted only here and under no other heading)",
        ["（三）不予公开"] = "(3) Not disclosed",
        ["1.属于国家秘密"] = "1. State secrets",
        ["2.其他法律行政法规禁止公开"] = "2. Disclosure prohibited by other laws or administrative regulations",
        ["3.危及“三安全一稳定”"] = "3. Endangering national, public or economic security or social stability",
        ["（四）总计"] = "(4) Total",
        ["四、结转下年度继续办理"] = "IV. Carried forward to the next year",
        ["行政复议"] = "Administrative reconsideration",
        ["行政诉讼"] = "Administrative litigation",
        ["未经复议直接起诉"] = "Lawsuits filed directly without reconsideration",
        ["复议后起诉"] = "Lawsuits filed after reconsideration",
        ["结果维持"] = "Upheld",
        ["结果纠正"] = "Corrected",
        ["其他结果"] = "Other results",
        ["尚未审结"] = "Pending",
    };

    public static BilingualReport Build() => new BilingualReportBuilder()
        .Paragraph(
            Approved("本报告依据《中华人民共和国政府信息公开条例》第五十条规定编制。", "This report is compiled in accordance with Article 50 of the Regulations of the People’s Republic of China on Government Information Disclosure."),
            Machine("如对本报告有任何疑问，请与昌平区政务服务管理局联系。", "For any questions about this report, please contact the Changping District Government Service Administration."))
        .Section("一、", "总体情况", "I.", "General Situation")
        .Paragraph(Machine("2021年，昌平区政府认真贯彻落实《政府信息公开条例》，不断拓展公开内容、创新公开形式、完善公开制度、强化公开监督，有序推进政府信息和政务公开工作。", "In 2021, the Changping District Government earnestly implemented the Regulations on Government Information Disclosure, steadily widened what is disclosed, found new forms of disclosure, improved its rules and strengthened supervision."))
        .Section("（一）", "落实公开流程规范。", "(1)", "Carrying out the rules of procedure", level: 2, runIn: true)
        .Paragraph(
            Approved("一是编制《昌平区政府信息和政务公开工作制度手册》，细化九项制度规范。", "First, a handbook of the district’s rules on information and government affairs disclosure was compiled, setting out nine sets of rules."),
            Pending("二是强化政府信息主动公开，规范政府信息公开专栏设置，及时发布法定主动公开内容。"),
            Machine("全年主动公开政府信息24,716条。", "Over the year, 24,716 items of government information were disclosed proactively."))
        .Section("（二）", "加强公开平台管理", "(2)", level: 2)
        .Paragraph(Pending("一是加强区政府网站平台建设，提升政府网站数据分类管理应用效能。二是完成政务服务智能机器人“平平”功能模块开发测试及微信小程序开发，拓展知识库数据1.4万余条，实现语音交互功能。"))
        .List(
            Approved("区政府网站访问量1,204万次；", "The district government’s website had 12.04 million visits;"),
            Pending("政务新媒体发布信息5.6万条。"))
        .Section("二、", "主动公开政府信息情况", "II.", "Proactive Disclosure of Government Information")
        .Table(Grid.Of(
            "第二十条第（一）项 | < | < | <",
            "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数",
            "规章 | 0 | 0 | 0",
            "行政规范性文件 | 4 | 1 | 37",
            "第二十条第（五）项 | < | < | <",
            "信息内容 | 本年处理决定数量 | < | <",
            "行政许可 | 22,306 | < | <",
            "第二十条第（六）项 | < | < | <",
            "信息内容 | 本年处理决定数量 | < | <",
            "行政处罚 | 31,855 | < | <",
            "行政强制 | 412 | < | <",
            "第二十条第（八）项 | < | < | <",
            "信息内容 | 本年收费金额（单位：万元） | < | <",
            "行政事业性收费 | 15,208.46 | < | <"), 2, 1, words: Words)
        .Section("三、", "收到和处理政府信息公开申请情况", "III.", "Receipt and Handling of Applications for Government Information Disclosure")
        .Table(Grid.Of(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | < | < | 申请人情况 | < | < | < | < | < | <",
            "^ | ^ | ^ | 自然人 | 法人或其他组织 | < | < | < | < | 总计",
            "^ | ^ | ^ | ^ | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | ^",
            "一、本年新收政府信息公开申请数量 | < | < | 632 | 41 | 0 | 0 | 3 | 2 | 678",
            "二、上年结转政府信息公开申请数量 | < | < | 18 | 1 | 0 | 0 | 0 | 0 | 19",
            "三、本年度办理结果 | （一）予以公开 | < | 201 | 12 | 0 | 0 | 1 | 0 | 214",
            "^ | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | < | 36 | 3 | 0 | 0 | 0 | 0 | 39",
            "^ | （三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
            "^ | ^ | 2.其他法律行政法规禁止公开 | 4 | | | | | | 4",
            "^ | ^ | 3.危及“三安全一稳定” | 1 | 0 | 0 | 0 | 0 | 0 | 1",
            "^ | （四）总计 | < | 628 | 41 | 0 | 0 | 3 | 2 | 674",
            "四、结转下年度继续办理 | < | < | 22 | 1 | 0 | 0 | 0 | 0 | 23"), 3, 3, words: Words)
        .Section("四、", "政府信息公开行政复议、行政诉讼情况", "IV.", "Administrative Reconsideration and Administrative Litigation Concerning Government Information Disclosure")
        .Table(Grid.Of(
            "行政复议 | < | < | < | < | 行政诉讼 | < | < | < | < | < | < | < | < | <",
            "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | < | < | < | < | 复议后起诉 | < | < | < | <",
            "^ | ^ | ^ | ^ | ^ | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计",
            "14 | 2 | 3 | 1 | 20 | 5 | 0 | 1 | 2 | 8 | 3 | 0 | 0 | 1 | 4"), 3, 0,
            Approved("政府信息公开行政复议、行政诉讼情况表", "Administrative reconsideration and litigation"), Words)
        .Figure("政府信息公开申请办理结果统计图", "2.png")
        .Section("五、", "存在的主要问题及改进情况", "V.", "Main Problems and Improvements")
        .Numbered(new("1.", "1."), Machine("公开的深度和广度还不够，企业群众关注的政府信息公开比例不高。", "Disclosure is neither deep nor broad enough; too little of the information that enterprises and the public care about is disclosed."))
        .Section("六、", "其他需要报告的事项", "VI.", "Other Matters to Be Reported")
        .Paragraph(Approved("本单位依据《政府信息公开信息处理费管理办法》收取信息处理费，2021年共发出收费通知0件，总金额0元，实际收取总金额0元。", "Information processing fees are charged under the Measures for the Administration of Information Processing Fees for Government Information Disclosure. In 2021, 0 charge notices were issued for a total of CNY 0; CNY 0 was collected."))
        .Signed(
            Approved("北京市昌平区人民政府", "People’s Government of Changping District, Beijing Municipality"),
            Approved("2022年1月28日", "28 January 2022"))
        .Build();
}
