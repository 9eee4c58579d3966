using System.Globalization;
using System.Text;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Sentences of reports, put together from what began them, what was done, and what came of it, with figures of their own.</summary>
/// <param name="common">What all revisions of a report have in common.</param>
/// <param name="own">What this revision says otherwise.</param>
internal sealed class PressedProse(Random common, Random own)
{
    /// <summary>One paragraph in so many is the revision's own.</summary>
    private const int EveryOwn = 5;

    /// <summary>A mark and a digit stand for a figure of at most so many digits.</summary>
    private const char Mark = '#';

    private static readonly string[] Leads =
    [
        "", "", "全年", "围绕优化营商环境，", "聚焦群众关切的民生事项，", "按照市政府统一部署，", "坚持以公开为常态、不公开为例外，", "为方便企业和群众办事，", "在上级部门指导下，", "第#1季度起，",
    ];

    private static readonly string[] Deeds =
    [
        "通过门户网站主动公开政府信息#4条", "公开财政预决算和“三公”经费信息#2条", "发布政策解读稿件#2篇、图解#2幅", "制发行政规范性文件#2件，全部在印发后#1个工作日内公开",
        "召开新闻发布会#1次、专题座谈会#1次", "修订政府信息公开指南和目录，新增公开事项#2项", "对#3份公文逐件认定公开属性", "开展信息发布保密审查#3次，提出修改意见#2条",
        "组织业务培训#1期，培训#3人次", "在办事大厅设置政务公开专区#1处，配备查询终端#1台", "微信公众号推送信息#3条，阅读量#2.#1万次", "优化网站栏目#2个，清理失效链接#2个",
        "答复群众网上咨询#3件，平均办理时间为#1个工作日", "公布行政许可和行政处罚决定#4件", "就重大行政决策公开征求意见#1次，收到意见建议#2条", "编制基层政务公开标准目录，覆盖#2个领域的#3个事项",
        "开展政府开放日活动#1场，邀请#3名代表参加", "办理人大建议#2件、政协提案#2件，办理结果全部公开", "发布重点项目进展信息#3条，涉及投资#2.#1亿元", "公开招生考试、就业创业、社会救助信息#3条",
    ];

    private static readonly string[] Outcomes =
    [
        "比上年增长#1.#1%", "比上年减少#1.#1个百分点", "群众满意率为9#1.#1%", "按时办结率达到9#1%", "惠及群众#2.#1万人", "节约资金#3万元", "覆盖全部#2个科室和#2个下属单位", "整改问题#2个",
        "未发生泄密情况", "接受社会监督", "群众知情权得到保障", "工作效率明显提高",
    ];

    /// <summary>A paragraph of so many sentences.</summary>
    public string Paragraph(int sentences) => Paragraph(sentences, common.Next(EveryOwn) == 0 ? own : common);

    /// <summary>A paragraph no other revision has.</summary>
    public string OwnParagraph(int sentences) => Paragraph(sentences, own);

    private static string Paragraph(int sentences, Random random)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            Fill(text, Leads, random);
            Fill(text, Deeds, random);
            Fill(text.Append('，'), Outcomes, random);
            text.Append('。');
        }

        return text.ToString();
    }

    private static void Fill(StringBuilder text, string[] pool, Random random)
    {
        var words = pool[random.Next(pool.Length)];
        for (var place = 0; place < words.Length; place++)
        {
            if (words[place] == Mark)
            {
                text.Append(CultureInfo.InvariantCulture, $"{random.Next(2, (int)Math.Pow(10, words[++place] - '0'))}");
            }
            else
            {
                text.Append(words[place]);
            }
        }
    }
}
