using System.Globalization;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Browser.Tests.Kit;

/// <summary>
/// A report as long as published ones are: forty paragraphs, about 4,200 Chinese and 10,000 English characters, and the three
/// statutory tables. Its English comes from an engine that knows its sentences.
/// </summary>
internal static class LongReport
{
    /// <summary>The pairs it has.</summary>
    public const int Pairs = 40;

    private static readonly (string Zh, string En)[] Patterns =
    [
        ("围绕稳增长、促改革、惠民生等重点工作，通过区政府门户网站主动公开规范性文件、财政预决算和重大建设项目信息{0}条。",
            "On steady growth, reform and livelihoods, {0} items on documents, budgets and major projects were disclosed on the website."),
        ("健全依申请公开登记、审核、办理、答复全流程制度，畅通网络、信函和当面申请渠道，全年接待群众咨询{0}人次。",
            "Rules now cover registering, examining and answering applications by any channel; {0} enquiries were received."),
        ("严格落实政府信息公开保密审查制度，拟稿、审核、发布各环节责任到人，全年审查拟公开信息{0}件，未发生失泄密事件。",
            "Each step from drafting to release has a person responsible; {0} items were examined before disclosure and no secret was leaked."),
        ("加强政务新媒体规范管理，“云杉发布”微信公众号全年推送政策解读和便民服务信息{0}条，及时回应群众关切。",
            "The district’s WeChat account sent out {0} items explaining policies and services, and answered what people asked about."),
        ("将政务公开工作纳入年度绩效考核，组织业务培训和专题研讨，参训工作人员{0}人次，公开意识和业务能力进一步提升。",
            "Disclosure became part of the yearly appraisal; {0} members of staff attended training, and both awareness and skills improved."),
    ];

    private static readonly (string Zh, string En)[] Sentences =
        [.. Enumerable.Range(0, 2 * Pairs).Select(number => (Sentence(Patterns[number % Patterns.Length].Zh, number), Sentence(Patterns[number % Patterns.Length].En, number)))];

    private static readonly Dictionary<string, string> English = Sentences.ToDictionary(sentence => sentence.Zh, sentence => sentence.En);

    /// <summary>The first sentence of each paragraph, in both languages.</summary>
    public static IEnumerable<(string Zh, string En)> FirstSentences => Sentences.Where((_, number) => number % 2 == 0);

    /// <summary>Knows the sentences of the report, and says of any other text no more than that it was translated.</summary>
    public static ScriptedEngine Engine { get; } = new() { Translate = text => English.GetValueOrDefault(text, "A sentence of the report in English.") };

    /// <summary>The report.</summary>
    public static Upload ToUpload() => Uploads.Html($"""
        <html><head><meta charset="utf-8"></head><body>
        <h1>青岚市云杉区人民政府2021年政府信息公开工作年度报告</h1>
        <h2>一、总体情况</h2>
        <h3>（一）主动公开</h3>{Paragraphs(0, 10)}
        <h3>（二）依申请公开</h3>{Paragraphs(10, 10)}
        <h3>（三）监督保障</h3>{Paragraphs(20, 10)}
        <h2>二、主动公开政府信息情况</h2>{TabledReport.Markup(PublishedTables.Disclosure2021)}
        <h2>三、收到和处理政府信息公开申请情况</h2>{TabledReport.Markup(PublishedTables.Applications2021)}
        <h2>四、政府信息公开行政复议、行政诉讼情况</h2>{TabledReport.Markup(PublishedTables.Review)}
        <h2>五、存在的主要问题及改进情况</h2>{Paragraphs(30, 6)}
        <h2>六、其他需要报告的事项</h2>{Paragraphs(36, 4)}
        </body></html>
        """);

    private static string Paragraphs(int first, int count) =>
        string.Concat(Enumerable.Range(first, count).Select(number => $"<p>{Sentences[2 * number].Zh}{Sentences[(2 * number) + 1].Zh}</p>\n"));

    private static string Sentence(string pattern, int number) => string.Format(CultureInfo.InvariantCulture, pattern, 103 + (7 * number));
}
