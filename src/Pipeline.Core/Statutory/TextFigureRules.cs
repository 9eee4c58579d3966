using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Statutory;

/// <summary>A way the text of a report states a figure that a statutory table states too.</summary>
/// <param name="Name">The short name of the rule: TXT-APP or TXT-REV.</param>
/// <param name="Counts">What is counted.</param>
/// <param name="Clause">The clause, folded to Simplified Chinese and narrow digits; group <c>n</c> is the figure.</param>
/// <param name="Example">A sentence it finds, with a figure the tables explain in <see cref="Explained"/>.</param>
/// <param name="Table">The table that states it.</param>
/// <param name="Explained">The counts that may be meant.</param>
internal sealed record TextFigureRule(string Name, (string En, string Zh) Counts, Regex Clause, string Example, TableKind Table, ExplainedCount[] Explained);

/// <summary>A count that a sentence may mean.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Cells">The ids of the cells it is the sum of; one with <c>-</c> before it is taken away.</param>
internal sealed record ExplainedCount((string En, string Zh) Name, params string[] Cells);

/// <summary>
/// The rules. The text may count in another way than the table, with or without what was carried over or is pending, so
/// each names every count it may mean. What matches none of them is worth a look, and never wrong for certain.
/// </summary>
internal static partial class TextFigureRules
{
    /// <summary>
    /// Words that make a clause speak of a part, of another year or of other matters: its figure is not the table's.
    /// </summary>
    public const string NotTheWhole = "网络|网上|网站|线上|当面|现场|信函|邮寄|邮件|信件|传真|电话|平台|自然人|公民个人|法人|企业|上年|上一年|去年|结转|同比|环比|增|减|累计|历年|以来|平均|约|近|逾|余|办理中|维持|纠正|撤|驳回|败诉|胜诉|直接|复议后|未经|未审结|尚未|各镇|街道|部门";

    private static readonly ExplainedCount[] Received =
    [
        new(("newly received", "本年新收"), "r1.total"),
        new(("with those carried over", "新收加结转"), "r1.total", "r2.total"),
        new(("concluded", "办结"), "r3_7.total"),
    ];

    /// <summary>All rules.</summary>
    public static IReadOnlyList<TextFigureRule> All { get; } =
    [
        new("TXT-APP", ("applications", "申请"), Applications(), "2023年，全市共收到政府信息公开申请3493件。",
            TableKind.Applications, Received),
        new("TXT-APP", ("applications", "申请"), ApplicationsAfterFigure(), "全年共收到3493件政府信息公开申请。",
            TableKind.Applications, Received),
        new("TXT-REV", ("reconsideration cases", "行政复议"), Reconsideration(), "因政府信息公开引发的行政复议134件。",
            TableKind.ReviewLitigation,
            [
                new(("in all", "总计"), "reconsideration.total"),
                new(("without the pending ones", "总计减尚未审结"), "reconsideration.total", "-reconsideration.pending"),
            ]),
        new("TXT-REV", ("litigation cases", "行政诉讼"), Litigation(), "审结政府信息公开行政诉讼案件57件。",
            TableKind.ReviewLitigation,
            [
                new(("in all", "总计"), "litigation_direct.total", "litigation_after.total"),
                new(("without the pending ones", "总计减尚未审结"), "litigation_direct.total", "-litigation_direct.pending", "litigation_after.total", "-litigation_after.pending"),
            ]),
    ];

    [GeneratedRegex(@"(?:新收|收到|接收|受理)(?:各类|的)?(?:依申请公开)?(?:政府)?信息公开申请(?:共计|共|总计|总数|数量|总量)?为?(?<n>[0-9][0-9,]{0,14})[件宗份条]")]
    private static partial Regex Applications();

    [GeneratedRegex(@"(?:新收|收到|接收|受理)(?<n>[0-9][0-9,]{0,14})[件宗份条](?:依申请公开)?(?:政府)?信息公开申请")]
    private static partial Regex ApplicationsAfterFigure();

    [GeneratedRegex(@"行政复议(?:案件|申请)?(?:共计|共|总计|总数|数量)?为?(?<n>[0-9][0-9,]{0,14})[件宗起]")]
    private static partial Regex Reconsideration();

    [GeneratedRegex(@"行政诉讼(?:案件)?(?:共计|共|总计|总数|数量)?为?(?<n>[0-9][0-9,]{0,14})[件宗起]")]
    private static partial Regex Litigation();
}
