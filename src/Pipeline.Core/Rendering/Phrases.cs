using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>Every word the site says in its own name, both languages side by side.</summary>
internal static class Phrases
{
    // The frame of every page.
    public static readonly Phrase Site = new("政府信息公开年度报告文库", "Archive of Annual Reports on Government Information Disclosure");
    public static readonly Phrase SkipToContent = new("跳到正文", "Skip to content");
    public static readonly Phrase Start = new("首页", "Home");
    public static readonly Phrase MainNavigation = new("主导航", "Main navigation");
    public static readonly Phrase Breadcrumb = new("当前位置", "You are here");
    public static readonly Phrase About = new(
        "本站汇集各级行政机关公布的政府信息公开工作年度报告，中英文对照，全文、数据与原件一并提供。",
        "This site keeps the annual reports on government information disclosure that agencies have published, in Chinese and English, with their data and the files received.");
    public static readonly Phrase ChineseIsAuthentic = new(
        "各报告以发布机关公布的中文文本为准，译文仅供参考。",
        "The Chinese text published by the agency is authentic; translations are for reference only.");

    // The head of a report.
    public static readonly Phrase Views = new("显示语言", "View");
    public static readonly Phrase SideBySide = new("双语对照", "Side by side");
    public const string Chinese = "中文";
    public const string English = "English";
    public const string Simplified = "简体（自动转换）";
    public static readonly Phrase Converted = new(
        "此页由程序把收到的繁体文本逐字转换为简体，仅便于阅读，未经审定；以收到的文本为准。",
        "This page shows the Traditional Chinese text received, converted to Simplified by a program for ease of reading. Nobody has reviewed it; the text received is authentic.");
    public static readonly Phrase ReadAsReceived = new("查看收到的文本", "Read the text as received");
    public static readonly Phrase Agency = new("发布机关", "Agency");
    public static readonly Phrase Year = new("报告年度", "Year reported on");
    public static readonly Phrase Published = new("发布日期", "Published");
    public static readonly Phrase Dated = new("成文日期", "Dated");
    public static readonly Phrase Source = new("来源", "Source");
    public static readonly Phrase Revision = new("修订版", "Revision");
    public static readonly Phrase Files = new("文件", "Files");
    public static readonly Phrase Data = new("双语数据（JSON）", "Bilingual data (JSON)");
    public static readonly Phrase Manifest = new("文件清单与校验值", "File list with checksums");

    // The notice above the text.
    public static readonly Phrase Notice = new("文本说明", "About this text");
    public static readonly Phrase ChineseReceived = new(
        "以发布机关公布的中文文本为准；英文译文仅供参考。",
        "The Chinese text as published by the agency is authentic; the English translation is for reference only.");
    public static readonly Phrase EnglishReceived = new(
        "收到的文本是英文译本。以发布机关的中文原文为准，该原文未收录于此；此处中文由英文译出，仅供参考。",
        "The text received is a translation into English. The agency’s Chinese original prevails and is not held here; the Chinese shown is translated from that English, for reference only.");
    public static readonly Phrase ReadTheOriginal = new("查看收到的原件", "See the file as received");
    public static readonly Phrase SegmentsByOrigin = new("译文来源（按语段计）", "Where the translation comes from, by segment");
    public static readonly Phrase Approved = new("审定术语与译文记忆", "approved terms and memory");
    public static readonly Phrase Lexicon = new("法定格式用语", "fixed terms of the form");
    public static readonly Phrase Memory = new("沿用已审译文", "translations approved before");
    public static readonly Phrase Adapted = new("沿用已审译文，数字按本文更换，未经审定", "translations approved before, with new figures, not reviewed");
    public static readonly Phrase Human = new("人工审定", "reviewed by a person for this report");
    public static readonly Phrase Machine = new("机器翻译，未经审定", "by machine, not reviewed");
    public static readonly Phrase Pending = new("待译，显示原文", "not translated yet, shown in the original");

    public static readonly Phrase Doubtful = new("其中核对存疑，以原文为准", "of them doubted by a check: rely on the original");
    public static readonly Phrase Updating = new("其中原文已改，译文更新中", "of them being updated, because the original has changed");
    public static readonly Phrase Engines = new("机器翻译引擎", "Translation engine");
    public static readonly Phrase MarksExplained = new("未加标记的译文是法定格式用语。", "Unmarked words are the fixed terms of the form.");

    // Marks in the text.
    public static readonly Phrase HumanMark = new("人工审定", "reviewed");
    public static readonly Phrase OfficialMark = new("正式译文", "official");
    public static readonly Phrase MemoryMark = new("已审译文", "approved");
    public static readonly Phrase AdaptedMark = new("已审译文，换数字", "approved wording, new figures");
    public static readonly Phrase LexiconMark = new("固定用语", "fixed term");
    public static readonly Phrase DoubtfulMark = new("存疑，以原文为准", "doubtful, see original");
    public static readonly Phrase UpdatingMark = new("译文更新中", "being updated");
    public static readonly Phrase MachineMark = new("机器翻译", "machine");
    public static readonly Phrase PendingMark = new("待译", "pending");

    // The body of a report.
    public static readonly Phrase Contents = new("目录", "Contents");
    public static readonly Phrase Report = new("报告正文", "Text of the report");
    public static readonly Phrase TableData = new("本表数据（CSV）", "Data of this table (CSV)");
    public static readonly Phrase Image = new("原文此处为图片，其中的文字和数字无法读取", "Given as an image in the source; its text and figures cannot be read");

    // Revisions.
    public static readonly Phrase Revisions = new("修订记录", "Revisions");
    public static readonly Phrase Current = new("现行版本", "current");
    public static readonly Phrase Superseded = new("此版本已被后来的修订版取代。", "This revision has been superseded by a later one.");
    public static readonly Phrase ReadTheCurrent = new("查看现行版本", "Read the current revision");
    public static readonly Phrase Withdrawn = new("已撤回", "withdrawn");

    // Where a withdrawn report stood.
    public static readonly Phrase Title = new("报告名称", "Title");
    public static readonly Phrase WithdrawnOn = new("撤回日期", "Withdrawn on");
    public static readonly Phrase ReportWithdrawn = new("此报告已撤回", "This report has been withdrawn");
    public static readonly Phrase WhatWithdrawalMeans = new(
        "该报告曾在此发布，现已从文库撤回，其全文、数据与原件不再提供。",
        "It was published at this address and has been taken out of the archive; its text, its data and the file received are no longer offered.");
    public static readonly Phrase OtherReports = new("其他报告见首页，或见该机关的页面。", "Other reports are on the home page and on the agency’s page.");

    // The archive.
    public static readonly Phrase Introduction = new(
        "行政机关每年公布上一年度的政府信息公开工作报告：公开了什么、收到多少申请、如何答复。本站以中英文对照呈现这些报告，段落逐一对齐，法定表格可作数据使用。",
        "Every year, agencies report on the information they disclosed the year before, the applications they received and how they answered them. Here those reports stand in Chinese and English, paragraph beside paragraph, with the statutory tables as data.");
    public static readonly Phrase IntroductionToMarks = new(
        "以中文文本为准。译文逐段标明来源：出自审定术语，还是机器翻译；尚未翻译的内容显示原文。",
        "The Chinese text is authentic. The translation says where it comes from: approved terms or a machine; what is not translated yet is shown in the original.");
    public static readonly Phrase Latest = new("最新报告", "Latest reports");
    public static readonly Phrase Years = new("按年度", "By year");
    public static readonly Phrase Agencies = new("机关", "Agencies");
    public static readonly Phrase AgenciesByLevel = new("按机关", "By agency");
    public static readonly Phrase Reports = new("报告", "Reports");
    public static readonly Phrase NoReports = new("目前没有报告。", "There are no reports at present.");
    public static readonly Phrase Level = new("层级", "Level");
    public static readonly Phrase Website = new("网站", "Website");
    public static readonly Phrase Contact = new("联系方式", "Contact");
    public static readonly Phrase Feedback = new("意见反馈", "Feedback");
    public static readonly Phrase FullyApproved = new("译文均已审定", "translation approved throughout");
    public static readonly Phrase PageNotFound = new("未找到该页面", "Page not found");
    public static readonly Phrase WhatToDo = new(
        "此地址没有页面。请检查地址，或从首页、机关列表查找。",
        "There is no page at this address. Check the address, or start from the home page or the list of agencies.");

    public static Phrase Table(int number, TableKind kind) => TitleOf(kind) is { } title
        ? new($"表{Digits(number)} {title.Zh}", $"Table {Digits(number)}. {title.En}")
        : new($"表{Digits(number)}", $"Table {Digits(number)}");

    public static Phrase RevisionOf(int ordinal, int revisions) => new(
        $"第{Digits(ordinal)}版，共{Digits(revisions)}版",
        $"{Digits(ordinal)} of {Digits(revisions)}");

    public static Phrase RevisionNumber(int ordinal) => new($"第{Digits(ordinal)}版", $"Revision {Digits(ordinal)}");

    public static Phrase ReportsOf(int year) => new($"{Digits(year)}年度报告", $"Reports for {Digits(year)}");

    public static Phrase ReportCount(int reports) => new($"{ListPhrases.Digits(reports)}份报告", reports == 1 ? "1 report" : $"{ListPhrases.Digits(reports)} reports");

    public static Phrase AgencyCount(int agencies) => new($"{ListPhrases.Digits(agencies)}个机关", agencies == 1 ? "1 agency" : $"{ListPhrases.Digits(agencies)} agencies");

    public static Phrase MachineCount(int segments) => new($"机器翻译{Digits(segments)}段", $"{Digits(segments)} machine");

    public static Phrase UnconfirmedCount(int segments) => new($"待核{Digits(segments)}段", $"{Digits(segments)} to be confirmed");

    public static Phrase PendingCount(int segments) => new($"待译{Digits(segments)}段", $"{Digits(segments)} pending");

    /// <summary>What a level of government is called as the heading of its agencies.</summary>
    public static Phrase Of(AgencyLevel? level) => level switch
    {
        AgencyLevel.Central => new("国务院部门", "Central government"),
        AgencyLevel.Province => new("省级", "Provinces and municipalities"),
        AgencyLevel.City => new("市级", "Cities"),
        AgencyLevel.County => new("区县级", "Districts and counties"),
        AgencyLevel.Town => new("乡镇、街道", "Towns and sub-districts"),
        AgencyLevel.Department => new("部门", "Departments"),
        _ => new("其他机关", "Other agencies"),
    };

    /// <summary>The file received, with its format.</summary>
    public static Phrase Original(SourceFormat format) => format switch
    {
        SourceFormat.Markdown => new("收到的原件（Markdown）", "File as received (Markdown)"),
        SourceFormat.Html => new("收到的原件（网页）", "File as received (web page)"),
        SourceFormat.Docx => new("收到的原件（Word 文档）", "File as received (Word document)"),
        SourceFormat.Pdf => new("收到的原件（PDF）", "File as received (PDF)"),
        _ => new("收到的原件（纯文本）", "File as received (plain text)"),
    };

    /// <summary>The title of a statutory table: that of the section the form puts it in.</summary>
    private static Phrase? TitleOf(TableKind kind) => kind switch
    {
        TableKind.ProactiveDisclosure => new("主动公开政府信息情况", "Proactive Disclosure of Government Information"),
        TableKind.Applications => new("收到和处理政府信息公开申请情况", "Receipt and Handling of Applications for Government Information Disclosure"),
        TableKind.ReviewLitigation => new("政府信息公开行政复议、行政诉讼情况", "Administrative Reconsideration and Administrative Litigation Concerning Government Information Disclosure"),
        TableKind.Statistics => new("政府信息公开情况统计表", "Statistics on the Disclosure of Government Information"),
        _ => null,
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
