using System.Globalization;

namespace Pipeline.Core.Rendering.KeyFigures;

/// <summary>The words of the key figures, both languages side by side; figures are called what the forms call them.</summary>
internal static class KeyFigurePhrases
{
    public static readonly Phrase Title = new("一图读懂", "Key figures");
    public static readonly Phrase Source = new("数字均取自报告中的法定表格：", "All figures are those of the report’s statutory tables:");
    public static readonly Phrase Bars = new("每项下方的细条为上年。", "The thin bar below each is the year before.");
    public static readonly Phrase NotGiven = new("未填报", "not given");
    public static readonly Phrase NoChange = new("持平", "no change");

    public static readonly Phrase NewlyReceived = new("本年新收申请", "Applications newly received");
    public static readonly Phrase CarriedOver = new("上年结转申请", "Applications carried over");
    public static readonly Phrase Received = new("收到申请", "Applications received");
    public static readonly Phrase Concluded = new("办结申请", "Applications concluded");
    public static readonly Phrase ItemsDisclosed = new("主动公开政府信息", "Items proactively disclosed");
    public static readonly Phrase RulesInForce = new("现行有效规章", "Rules in force");
    public static readonly Phrase NormativeInForce = new("现行有效行政规范性文件", "Normative documents in force");
    public static readonly Phrase RulesDisclosed = new("对外公开规章", "Rules disclosed in total");
    public static readonly Phrase NormativeDisclosed = new("对外公开规范性文件", "Normative documents disclosed in total");

    public static readonly Phrase Ended = new("申请办理结果", "How applications ended");
    public static readonly Phrase Disclosed = new("予以公开", "Disclosed");
    public static readonly Phrase PartiallyDisclosed = new("部分公开", "Partially disclosed");
    public static readonly Phrase NotDisclosed = new("不予公开", "Not disclosed");
    public static readonly Phrase UnableToProvide = new("无法提供", "Unable to provide");
    public static readonly Phrase NotProcessed = new("不予处理", "Not processed");
    public static readonly Phrase OtherwiseHandled = new("其他处理", "Otherwise handled");
    public static readonly Phrase CarriedForward = new("结转下年度继续办理", "Carried over to the next year");
    public static readonly Phrase DisclosedBefore = new("属于已主动公开范围", "Already proactively disclosed");
    public static readonly Phrase OfAnotherAgency = new("不属于本机关公开", "Not for this organ to disclose");
    public static readonly Phrase NotExisting = new("信息不存在", "Information does not exist");
    public static readonly Phrase ToBeAmended = new("告知更改补充", "Applicant told to amend");
    public static readonly Phrase OtherChannel = new("告知其他途径办理", "Applicant told to use another channel");

    public static readonly Phrase Reconsiderations = new("行政复议", "Administrative reconsideration");
    public static readonly Phrase Lawsuits = new("行政诉讼", "Administrative litigation");
    public static readonly Phrase Upheld = new("结果维持", "Upheld");
    public static readonly Phrase Corrected = new("结果纠正", "Corrected");
    public static readonly Phrase OtherResults = new("其他结果", "Other results");
    public static readonly Phrase Pending = new("尚未审结", "Pending");


    public static Phrase Table(int number) => new($"表{Digits(number)}", $"Table {Digits(number)}");

    /// <summary>A sum of which some parts are missing: counts are never negative, so it is this or more.</summary>
    public static Phrase AtLeast(string figure, int missing, int parts) => new(
        $"不少于{figure}（{Digits(parts)}项中{Digits(missing)}项未填报）",
        $"at least {figure} ({Digits(missing)} of {Digits(parts)} not given)");

    public static Phrase YearBefore(int year, string figure) => new($"{Digits(year)}年为{figure}", $"{Digits(year)}: {figure}");

    /// <summary>A change upwards.</summary>
    /// <param name="by">By how much.</param>
    /// <param name="percent">The same in per cent; null where there is nothing to measure by.</param>
    public static Phrase Rise(string by, string? percent) => new($"增加{by}{InChinese("+", percent)}", $"up {by}{InEnglish("+", percent)}");

    /// <summary>A change downwards, with the same parameters.</summary>
    public static Phrase Fall(string by, string? percent) => new($"减少{by}{InChinese("−", percent)}", $"down {by}{InEnglish("−", percent)}");

    private static string InChinese(string sign, string? percent) => percent is null ? "" : $"（{sign}{percent}%）";

    private static string InEnglish(string sign, string? percent) => percent is null ? "" : $" ({sign}{percent}%)";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
