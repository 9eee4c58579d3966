namespace Pipeline.Core.Rendering;

/// <summary>What the site says of itself, both languages side by side.</summary>
internal static class AboutPhrases
{
    public static readonly Phrase What = new("本站是什么", "What this is");
    public static readonly Phrase WhatText = new(
        "《中华人民共和国政府信息公开条例》自2008年5月1日起施行，行政机关每年公布上一年度的政府信息公开工作年度报告。这些报告分散在各机关的网站上；本站把它们汇集一处，以中英文对照呈现，可以检索、引用，法定表格可以作为数据使用。",
        "The Regulations of the People’s Republic of China on the Disclosure of Government Information have been in force since 1 May 2008. Every year, administrative agencies publish a report on how they disclosed information the year before. Those reports are scattered over the agencies’ websites; this archive brings them together in Chinese and English, to be searched, quoted and used as data.");

    public static readonly Phrase Texts = new("文本来自何处", "Whose texts these are");
    public static readonly Phrase TextsText = new(
        "报告由行政机关编写并公布，机关把公布的文件交给本站。本站按收到的样子全文收录，不删改、不重排；网页上的分享按钮、日期行等与报告无关的内容另行存放。收到的原件与页面放在一处，随时可以核对。",
        "The reports are written and published by administrative agencies, which hand the published file to this archive. It is kept whole and in order, as received; what is not part of the report, such as the share buttons and date lines of a web page, is set apart. The file received stands beside the page, so that one can be held against the other.");
    public static readonly Phrase AuthenticText = new(
        "各报告以发布机关公布的中文文本为准，译文仅供参考，不具有法律效力。",
        "The Chinese text published by the agency is authentic. Translations are for reference only and have no legal force.");

    public static readonly Phrase Making = new("页面如何产生", "How a page comes about");
    public static readonly Phrase MakingText = new(
        "页面由程序产生，没有人工编辑：程序读出收到的文件，分出章节、段落和法定表格，按语段译成另一种语言，核对数字，再生成页面、数据和目录。同一份文件总是得到同样的页面。",
        "Pages are made by a program, and nobody edits them by hand. It reads the file received, tells sections, paragraphs and statutory tables apart, translates them segment by segment, checks the figures, and writes the pages, the data and the lists. The same file always gives the same pages.");

    public static readonly Phrase Translators = new("由谁翻译", "Who translates");
    public static readonly Phrase TranslatorsText = new(
        "法定标题、表格栏目和固定说法用审定的术语；以前审定过的句子沿用已审译文；其余由机器翻译，逐段标明引擎和日期。机器不会覆盖人工审定的译文。哪里都没有译文的语段显示原文，标为待译。",
        "Statutory titles, the heads of tables and set phrases are rendered by approved terms; sentences approved before keep their approved translation; the rest is translated by a machine, and the page names the engine and the day. A machine never replaces what a person has reviewed. What nothing could translate is shown in the original and marked as pending.");
    public static readonly Phrase NamesText = new(
        "机关的英文名称出自机关名录，从不由机器翻译；名录中没有的，只显示中文名称。",
        "English names of agencies come from a register, never from a machine; where the register has none, the Chinese name stands alone.");

    public static readonly Phrase Marks = new("标记的含义", "What the marks mean");
    public static readonly Phrase MarksText = new(
        "译文中的每一段都带有下列标记之一；没有标记的是法定格式用语。",
        "Every segment of a translation has one of these marks; what has none is a fixed term of the form.");
    public static readonly Phrase OfficialMeans = new("机关声明为其正式译文。", "The agency has declared it its official translation.");
    public static readonly Phrase HumanMeans = new("由人为本报告审定。", "A person has reviewed it for this report.");
    public static readonly Phrase MemoryMeans = new("同样的句子以前审定过，沿用其译文。", "The same words were approved before; their translation is used again.");
    public static readonly Phrase AdaptedMeans = new("以前审定的译文换上了本句的数字，尚无人看过。", "A translation approved before, with the figures of this sentence; nobody has looked at it yet.");
    public static readonly Phrase MachineMeans = new("机器翻译，未经审定。", "Translated by a machine and not reviewed.");
    public static readonly Phrase PendingMeans = new("尚未翻译，显示原文。", "Not translated yet; the original is shown.");
    public static readonly Phrase DoubtfulMeans = new("核对时发现问题，以原文为准。", "A check found an error in it: rely on the original.");
    public static readonly Phrase UpdatingMeans = new("机关改动了原文，新句的译文尚未审定。", "The agency has changed the sentence, and its new translation is not reviewed yet.");

    public static readonly Phrase Figures = new("数字如何核对", "How figures are checked");
    public static readonly Phrase FiguresText = new(
        "表格中的数字不经翻译，原样照录。译文中的每个数字、日期、百分比都与原句核对；对不上的语段标为存疑。法定表格还按其自身的关系核算，例如各项之和应等于总计；不符之处告知发布机关，照样发布，不作改动。空白的格子表示没有填写，从不当作零。",
        "Figures in tables are never translated: they stand as received. Every number, date and percentage of a translation is held against its sentence, and a segment that does not agree is marked as doubtful. The statutory tables are also held against themselves, sums against totals for instance; what does not add up is reported to the agency and published as it is, unchanged. A blank cell means that nothing was entered, and is never taken for zero.");

    public static readonly Phrase Corrections = new("更正如何回来", "How corrections come back");
    public static readonly Phrase CorrectionsText = new(
        "机关可以下载每份报告的审校文件（XLIFF），改好后交回；改过的译文即视为人工审定，页面随之更新，同样的句子以后也沿用它。读者发现错误，请按机关页面上的联系方式告知该机关。",
        "For every report the agency finds a file for review (XLIFF) and sends it back corrected. What it changed counts as reviewed by a person, the page is made again, and the same sentence will be translated so from then on. Readers who find an error tell the agency, whose page says how to reach it.");

    public static readonly Phrase Revisions = new("修订与撤回", "Revisions and withdrawals");
    public static readonly Phrase RevisionsText = new(
        "机关交来另一份文件，就成为该报告的新版本；先前的版本保留自己的地址，标明已被取代，不再更新。撤回的报告从目录、检索和数据中移除，其地址只留下说明。每次发布、修订和撤回都列在订阅源中。",
        "When the agency hands in another file, it becomes a new revision of the report; the earlier one keeps an address of its own, says that it is superseded, and is updated no more. A report that is withdrawn is taken out of lists, search and data, and a notice is left at its address. The feed names every publication, revision and withdrawal.");

    public static readonly Phrase Reuse = new("数据与再利用", "Data and re-use");
    public static readonly Phrase ReuseText = new(
        "所有报告的文本、译文、表格和原件都可以不经脚本直接下载，格式与各栏的含义见数据页。报告的权利归发布机关；本站不另行授予许可，也不主张权利。引用时请注明发布机关、报告年度和页面地址；引用译文时请注明其为译文。",
        "Text, translation, tables and original of every report can be downloaded without a script; the page on data explains formats and columns. Rights in a report are its agency’s; this archive grants no licence of its own and claims no right. Please quote with the agency, the year reported on and the address of the page, and say of a translation that it is one.");
    public static readonly Phrase ToData = new("数据页", "The page on data");
    public static readonly Phrase ToAgencies = new("机关列表", "The list of agencies");
}
