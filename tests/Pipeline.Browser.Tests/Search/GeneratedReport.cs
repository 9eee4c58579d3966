using System.Globalization;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Browser.Tests.Search;

/// <summary>
/// A report of forty paragraphs whose words are known. The same number makes the same report. What the queries look for stands in
/// some of them, and in others what only resembles it.
/// </summary>
/// <param name="Bilingual">The report.</param>
/// <param name="Texts">Its title, names and paragraphs in Simplified Chinese, whatever script it is published in, and in English.</param>
internal sealed record GeneratedReport(BilingualReport Bilingual, IReadOnlyList<(string Zh, string En)> Texts)
{
    private const int Agencies = 10;
    private const int Figures = 61;

    private static readonly (string Zh, string En)[] Patterns =
    [
        ("{1}围绕{0}主动发布信息{2}条，群众查询更加方便。", "{1} published {2} items on {0}, which made them easier to find."),
        ("在{1}设立查阅点，集中展示{0}方面的文件{2}份。", "A reading point in {1} now shows {2} documents on {0}."),
        ("{1}落实保密审查制度，就{0}逐件审核，全年审核{2}件。", "In {1} every item on {0} was examined before release, {2} in the year."),
        ("组织{1}工作人员培训，内容涉及{0}，参训{2}人次。", "Staff of {1} attended {2} places of training on {0}."),
        ("针对{0}举办新闻发布会，邀请{1}居民代表{2}人参加。", "A press conference on {0} was held and {2} residents of {1} took part."),
        ("{1}更新{0}专栏，规范栏目设置，全年访问{2}次。", "The column on {0} kept by {1} was rearranged and read {2} times."),
    ];

    private static readonly (string Zh, string En)[] Topics =
    [
        ("财政预算", "the budget"), ("重大建设项目", "major projects"), ("社会救助", "social assistance"), ("食品安全", "food safety"),
        ("义务教育", "compulsory schooling"), ("环境保护", "the environment"), ("安全生产", "safety at work"), ("就业创业", "employment"),
        ("医疗卫生", "health care"), ("乡村振兴", "the countryside"), ("公共文化", "public culture"), ("住房保障", "housing"),
    ];

    /// <summary>Makes the first reports of a series: ten years of each agency.</summary>
    public static IReadOnlyList<GeneratedReport> Series(int count) => [.. Enumerable.Range(0, count).Select(Make)];

    /// <summary>A figure of six digits that stands in some reports.</summary>
    public static int FigureOf(int number) => 100_003 + (7_919 * (number % Figures));

    private static GeneratedReport Make(int number)
    {
        var (agency, year) = (number / Agencies, 2015 + (number % Agencies));
        var name = agency % 25 == 7
            ? (Zh: Invariant($"昌平区教育委员会第{agency}学区"), En: Invariant($"School District {agency} of the Changping Education Commission"))
            : (Zh: Invariant($"示例市第{agency}区人民政府"), En: Invariant($"People’s Government of District {agency}, Example City"));
        var title = (Zh: Invariant($"{name.Zh}{year}年政府信息公开工作年度报告"), En: number % 8 == 6
            ? Invariant($"Annual Report of the {name.En} on Openness for {year}")
            : Invariant($"Annual Report of the {name.En} on Government Information Disclosure for {year}"));
        var paragraphs = Paragraphs(number).ToList();
        var isTraditional = number % 10 == 3;
        var built = Build(title, paragraphs, isTraditional);
        var bilingual = built with
        {
            AgencyName = new(name.Zh, name.En),
            Report = built.Report with { AgencySlug = Invariant($"agency-{agency:000}"), Year = year, Agency = name.Zh },
        };
        return new(bilingual, [title, name, .. paragraphs]);
    }

    private static BilingualReport Build((string Zh, string En) title, IEnumerable<(string Zh, string En)> paragraphs, bool isTraditional)
    {
        string Printed(string zh) => isTraditional ? Traditional.Of(zh) : zh;
        var builder = new BilingualReportBuilder().In(isTraditional ? Language.TraditionalChinese : Language.SimplifiedChinese).Title(Printed(title.Zh), title.En);
        foreach (var section in paragraphs.Chunk(10))
        {
            builder.Section("一、", Printed("基本情况"), "I.", "General Situation");
            foreach (var (zh, en) in section)
            {
                builder.Paragraph(BilingualReportBuilder.Machine(Printed(zh), en));
            }
        }

        return builder.Build();
    }

    private static IEnumerable<(string Zh, string En)> Paragraphs(int number)
    {
        var random = new Random(number);
        for (var paragraph = 0; paragraph < 40; paragraph++)
        {
            var sentences = Enumerable.Range(0, 4).Select(_ => Sentence(random)).Concat(paragraph == 11 ? Sought(number) : []).ToList();
            yield return (string.Concat(sentences.Select(sentence => sentence.Zh)), string.Join(' ', sentences.Select(sentence => sentence.En)));
        }
    }

    private static (string Zh, string En) Sentence(Random random)
    {
        var (pattern, topic, place) = (Patterns[random.Next(Patterns.Length)], Topics[random.Next(Topics.Length)], Place.Any(random));
        var count = random.Next(2, 9_999);
        return (string.Format(CultureInfo.InvariantCulture, pattern.Zh, topic.Zh, place.Zh, count), string.Format(CultureInfo.InvariantCulture, pattern.En, topic.En, place.En, count));
    }

    /// <summary>What queries look for, and what only resembles it.</summary>
    private static IEnumerable<(string Zh, string En)> Sought(int number) => new (bool Stands, string Zh, string En)[]
    {
        (number % 27 == 5, "办理信访事项，接待群众来访。", "Letters and visits were received."),
        (number % 33 != 1, "依申请公开渠道畅通。", "Applications may be sent in by any channel."),
        (number % 33 == 1, "申请依法公开的均已答复。", "All applications were answered."),
        (number % 13 == 4, "与昌平区教育局、东城区教育委员会共建平台。", "The platform is shared with other education offices."),
        (number % 19 == 3, "全年发生行政诉讼。", "There was administrative litigation in the year."),
        (number % 11 == 2, "已审结的不再起诉。", "No case was relitigated."),
        (number % 14 == 9, "编制信息公开目录。", "A catalogue of disclosure was drawn up."),
        (number % 8 == 6, "政府掌握的信息均已整理。", "Information of the government was put in order."),
        (true, Invariant($"网站访问{FigureOf(number):#,0}次。"), Invariant($"The site was visited {FigureOf(number)} times.")),
        (true, Invariant($"累计访问1{FigureOf(number + 1)}次。"), Invariant($"In all it was visited 1{FigureOf(number + 1)} times.")),
    }.Where(sentence => sentence.Stands).Select(sentence => (sentence.Zh, sentence.En));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
