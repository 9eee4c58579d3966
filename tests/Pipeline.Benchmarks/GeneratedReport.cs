using System.Globalization;

namespace Pipeline.Benchmarks;

/// <summary>
/// A report of about 3,100 characters with headings, bullets and four tables, one of them 25×8. The same number makes the same report.
/// </summary>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">What follows it.</param>
internal sealed record GeneratedReport(string Title, IReadOnlyList<GeneratedBlock> Blocks)
{
    private static readonly string[] Sentences =
    [
        "坚持以公开为常态、不公开为例外，围绕中心工作和群众关切推进政府信息公开，公开的质量和实效进一步提高。",
        "严格落实公开属性源头认定、发布前保密审查和公开后动态调整机制，未发生失泄密事件。",
        "建立申请办理台账，实行专人接收、专人跟踪、专人督办，所有申请均在法定期限内作出答复。",
        "公开财政预决算、重大建设项目、社会救助、食品药品安全等重点领域信息，方便企业和群众查询监督。",
        "升级门户网站检索功能，规范政务新媒体账号管理，在政务服务大厅和图书馆设置查阅点。",
        "将政务公开纳入绩效考核，每季度开展一次检查并通报结果，督促有关单位逐项整改。",
    ];

    public static GeneratedReport Make(int number)
    {
        var random = new Random(number);
        return new($"示例市第{number.ToString(CultureInfo.InvariantCulture)}区人民政府2022年政府信息公开工作年度报告",
        [
            .. Text(random, 2),
            new GeneratedParagraph(1, "一、总体情况"),
            .. Text(random, 2),
            new GeneratedParagraph(2, "（一）主动公开"),
            .. Text(random, 3),
            .. Bullets(random, 6),
            new GeneratedParagraph(2, "（二）依申请公开"),
            .. Text(random, 4),
            Figures(random, 25, 8),
            new GeneratedParagraph(1, "二、主动公开政府信息情况"),
            Figures(random, 8, 4),
            new GeneratedParagraph(1, "三、收到和处理政府信息公开申请情况"),
            Figures(random, 9, 6),
            new GeneratedParagraph(1, "四、政府信息公开行政复议、行政诉讼情况"),
            Figures(random, 3, 5),
            new GeneratedParagraph(1, "五、存在的主要问题及改进情况"),
            .. Text(random, 4),
            .. Bullets(random, 6),
            new GeneratedParagraph(1, "六、其他需要报告的事项"),
            .. Text(random, 2),
        ]);
    }

    private static IEnumerable<GeneratedBlock> Text(Random random, int paragraphs) => Enumerable.Range(0, paragraphs)
        .Select(_ => new GeneratedParagraph(0, $"全年公开政府信息{random.Next(1000, 9999)}条。{Sentences[random.Next(Sentences.Length)]}{Sentences[random.Next(Sentences.Length)]}"));

    private static IEnumerable<GeneratedBlock> Bullets(Random random, int items) => Enumerable.Range(0, items)
        .Select(_ => new GeneratedParagraph(0, $"组织培训{random.Next(2, 20)}次，培训{random.Next(100, 999)}人次；") { IsBullet = true });

    private static GeneratedTable Figures(Random random, int rows, int columns) => new([.. Enumerable.Range(0, rows).Select(row => (IReadOnlyList<string>)[.. Enumerable.Range(0, columns)
        .Select(column => row == 0 ? $"第{column + 1}项" : column == 0 ? $"指标{row}" : random.Next(0, 9999).ToString(CultureInfo.InvariantCulture))])]);
}

/// <summary>A paragraph or table of a <see cref="GeneratedReport"/>.</summary>
internal abstract record GeneratedBlock;

/// <summary>A paragraph.</summary>
/// <param name="Level">The level of a heading; 0 for text.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedParagraph(int Level, string Text) : GeneratedBlock
{
    /// <summary>True for an item of a list with bullets.</summary>
    public bool IsBullet { get; init; }
}

/// <summary>A table.</summary>
/// <param name="Rows">The texts of its cells.</param>
internal sealed record GeneratedTable(IReadOnlyList<IReadOnlyList<string>> Rows) : GeneratedBlock;
