using Pipeline.Core.Model;

namespace Pipeline.Core.Statutory;

/// <summary>The forms' tables and sums in words, as the person who filled in the table would name them.</summary>
internal static class StatutoryWording
{
    /// <summary>A table by the section it stands in; the English goes with "the" before it.</summary>
    public static (string En, string Zh) TableOf(TableKind kind) => kind switch
    {
        TableKind.ProactiveDisclosure => ("proactive disclosure table of section II", "第二部分“主动公开政府信息情况”表"),
        TableKind.Applications => ("applications table of section III", "第三部分“收到和处理政府信息公开申请情况”表"),
        TableKind.ReviewLitigation => ("reconsideration and litigation table of section IV", "第四部分“政府信息公开行政复议、行政诉讼情况”表"),
        TableKind.Statistics => ("table of statistics", "政府信息公开情况统计表"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only statutory tables have a name of their own."),
    };

    /// <summary>
    /// True for a sum the form itself demands. The form of before 2019 demands none: an application may come in two ways,
    /// and published reports count more received than the four ways make.
    /// </summary>
    public static bool IsPrescribed(TableKind kind) => kind is not TableKind.Statistics;

    /// <summary>What a sum the forms prescribe demands, by the name <c>statutory_tables.json</c> gives it.</summary>
    public static (string En, string Zh) RuleOf(string identity) => identity switch
    {
        "T3-V" => ("this figure must be the sum of all results (1) to (6)", "本格应等于（一）至（六）各项办理结果之和"),
        "T3-B" => ("items I and II together must equal (7) Total and IV together", "第一项加第二项之和，应等于第三项（七）总计加第四项之和"),
        "T3-H" => ("this figure must be the sum of the six kinds of applicant", "本格应等于六类申请人各列之和"),
        "T4-S" => ("this figure must be the sum of the four outcomes", "本格应等于四种结果之和"),
        "P-RECEIVED" => ("this figure is normally the sum of the four ways to apply", "本格一般等于当面、传真、网络、信函四种申请之和"),
        "P-CONCLUDED" => ("this figure is normally the sum of what was concluded on time and after an extension", "本格一般等于按时办结数与延期办结数之和"),
        "P-ANSWERED" => ("this figure is normally the sum of answers 1 to 8", "本格一般等于 1 至 8 项答复数之和"),
        "P-REVIEW" or "P-LITIGATION" => ("this figure is normally the sum of the three outcomes", "本格一般等于三种结果之和"),
        "P-STAFF" => ("this figure is normally the sum of full-time and part-time staff", "本格一般等于专职与兼职人员数之和"),
        _ => throw new ArgumentOutOfRangeException(nameof(identity), identity, "The forms prescribe no such sum."),
    };
}
