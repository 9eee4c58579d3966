using FsCheck;
using FsCheck.Fluent;

namespace Pipeline.Core.Tests.Properties;

/// <summary>Reports put together by chance from the things real ones are made of.</summary>
internal static class RandomReports
{
    private static readonly string[] Lines =
    [
        "全年主动公开政府信息3401条，同比增加8.24%。",
        "（一）加强组织领导。区政府常务会议专题研究2次。",
        "（二）健全工作机制",
        "(三)聚焦重点領域,持續推動公開。深入貫徹落實。",
        "1.完善公开目录",
        "2.规范发布程序；",
        "（1）细化流程",
        "① 逐项核对",
        "一是强化领导；二是强化培训。",
        "第一，提高站位。",
        "一)括号不全的标题",
        "二、插入的标题",
        "十二、很远的标题",
        "日期:2021-03-30 10:00    来源:某某市",
        "分享:",
        "1.png",
        "— 3 —",
        "已归档",
        "某某市水务局",
        "2022年1月20日",
        "First, strengthen leadership.",
        "(two) the second",
        "Ⅲ 罗马数字 ☆ 𠀀 <script>alert(1)</script>。",
        "3.8万余件",
        "　　全角空格开头",
        "0",
    ];

    private static readonly string[] Heads =
    [
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
    ];

    /// <summary>The lines of a report: a title, then sections in order, some missing, with anything between them.</summary>
    public static Arbitrary<string[]> Text => (
        from before in Between
        from sections in Gen.ArrayOf(Between, Heads.Length)
        from kept in Gen.ArrayOf(Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false))), Heads.Length)
        select (string[])[
            "某某市水务局2021年政府信息公开工作年度报告",
            .. before,
            .. Heads.SelectMany((head, i) => kept[i] ? (string[])[head, .. sections[i]] : sections[i])]).ToArbitrary();

    /// <summary>The cells of a table 4: fifteen figures.</summary>
    public static Arbitrary<string[]> Figures => Gen.ArrayOf(
        Gen.Frequency((6, Gen.Choose(0, 99_999).Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture))), (1, Gen.Elements("", "/", "—", "1,234", "１２"))), 15).ToArbitrary();

    private static Gen<string[]> Between => from count in Gen.Choose(0, 5) from lines in Gen.ArrayOf(Gen.Elements(Lines), count) select lines;
}
