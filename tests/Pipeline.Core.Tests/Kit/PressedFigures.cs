using System.Globalization;

namespace Pipeline.Core.Tests.Kit;

/// <summary>
/// The figures of a report's three statutory tables: every sum of the form holds, what is carried over into a year is what the year before
/// carried over, and what is in force is what was, with what was issued and without what was repealed.
/// </summary>
internal sealed class PressedFigures
{
    private static readonly string[] Results =
    [
        "三、本年度办理结果\t（一）予以公开\t", "\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t",
        "\t（三）不予公开\t1.属于国家秘密", "\t\t2.其他法律行政法规禁止公开", "\t\t3.危及“三安全一稳定”", "\t\t4.保护第三方合法权益",
        "\t\t5.属于三类内部事务信息", "\t\t6.属于四类过程性信息", "\t\t7.属于行政执法案卷", "\t\t8.属于行政查询事项",
        "\t（四）无法提供\t1.本机关不掌握相关政府信息", "\t\t2.没有现成信息需要另行制作", "\t\t3.补正后申请内容仍不明确",
        "\t（五）不予处理\t1.信访举报投诉类申请", "\t\t2.重复申请", "\t\t3.要求提供公开出版物", "\t\t4.无正当理由大量反复申请", "\t\t5.要求行政机关确认或重新出具已获取信息",
        "\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "\t\t3.其他",
    ];

    private readonly Random _random;
    private readonly int[] _carriedIn;
    private readonly int[] _received;
    private readonly int[] _carriedOut;
    private readonly (int Before, int After) _inForce;

    public PressedFigures(int seed, int agency, int year)
    {
        _random = new(Mix(seed, agency, year, 0));
        _carriedIn = Carried(seed, agency, year - 1);
        _carriedOut = Carried(seed, agency, year);
        _received = [.. _carriedOut.Select((carried, applicant) => carried + _random.Next(applicant == 0 ? 60 : 6))];
        _inForce = (InForce(seed, agency, year - 1), InForce(seed, agency, year));
    }

    /// <summary>How many applications came in.</summary>
    public int Received => _received.Sum();

    /// <summary>A number of its own for what is drawn for one report.</summary>
    public static int Mix(int seed, int agency, int year, int what) => unchecked((((((seed * 31) + agency) * 7919) + year) * 7919) + what);

    /// <summary>Table 2, its rows with tabs between the cells.</summary>
    public IReadOnlyList<string> Disclosure()
    {
        var (issued, repealed) = (Math.Max(0, _inForce.After - _inForce.Before) + 2, Math.Max(0, _inForce.Before - _inForce.After) + 2);
        return
        [
            "第二十条第（一）项\t\t\t", "信息内容\t本年制发件数\t本年废止件数\t现行有效件数", "规章\t0\t0\t3", Row("行政规范性文件", issued, repealed, _inForce.After),
            "第二十条第（五）项\t\t\t", "信息内容\t本年处理决定数量\t\t", $"{Row("行政许可", _random.Next(40_000))}\t\t",
            "第二十条第（六）项\t\t\t", "信息内容\t本年处理决定数量\t\t", $"{Row("行政处罚", _random.Next(4_000))}\t\t", $"{Row("行政强制", _random.Next(400))}\t\t",
            "第二十条第（八）项\t\t\t", "信息内容\t本年收费金额（单位：万元）\t\t", string.Create(CultureInfo.InvariantCulture, $"行政事业性收费\t{_random.Next(90_000) / 100m}\t\t"),
        ];
    }

    /// <summary>Table 3.</summary>
    public IReadOnlyList<string> Applications()
    {
        int[] concluded = [.. _received.Select((received, applicant) => received + _carriedIn[applicant] - _carriedOut[applicant])];
        int[][] shares = [.. concluded.Select(Share)];
        return
        [
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t",
            "\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计",
            "\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t",
            Applicant("一、本年新收政府信息公开申请数量\t\t", _received),
            Applicant("二、上年结转政府信息公开申请数量\t\t", _carriedIn),
            .. Results.Select((label, result) => Applicant(label, [.. shares.Select(share => share[result])])),
            Applicant("\t（七）总计\t", concluded),
            Applicant("四、结转下年度继续办理\t\t", _carriedOut),
        ];
    }

    /// <summary>Table 4.</summary>
    public IReadOnlyList<string> Review() =>
    [
        "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t",
        "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t",
        "\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计",
        string.Join('\t', Enumerable.Range(0, 3).Select(_ => Cases())),
    ];

    private static int[] Carried(int seed, int agency, int year)
    {
        var random = new Random(Mix(seed, agency, year, -1));
        return [random.Next(6), random.Next(3), 0, 0, random.Next(2), 0];
    }

    private static int InForce(int seed, int agency, int year) => 20 + new Random(Mix(seed, agency, year, -2)).Next(40);

    private static string Row(string label, params ReadOnlySpan<int> figures) => $"{label}\t{string.Join('\t', figures.ToArray())}";

    private static string Applicant(string label, int[] figures) => Row(label, [.. figures, figures.Sum()]);

    private string Cases()
    {
        int[] cases = [_random.Next(4), _random.Next(2), _random.Next(2), _random.Next(2)];
        return string.Join('\t', cases.Append(cases.Sum()));
    }

    /// <summary>What came of so many applications of one kind of applicants: more was disclosed than not.</summary>
    private int[] Share(int concluded)
    {
        var share = new int[Results.Length];
        for (var application = 0; application < concluded; application++)
        {
            share[_random.Next(2) == 0 ? 0 : _random.Next(share.Length)]++;
        }

        return share;
    }
}
