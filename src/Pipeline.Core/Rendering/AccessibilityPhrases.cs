namespace Pipeline.Core.Rendering;

/// <summary>The words of the accessibility statement, both languages side by side.</summary>
internal static class AccessibilityPhrases
{
    public static readonly Phrase Aim = new("目标", "The aim");
    public static readonly Phrase AimText = new(
        "本站希望每个人都能读到这些报告：用键盘或读屏软件，放大文字，用手机，用很慢的网络，或者关闭脚本。我们以《网页内容无障碍指南》（WCAG）2.2 的 AA 级为目标。",
        "Everyone should be able to read these reports: by keyboard or with a screen reader, with large text, on a phone, over a slow connection, or with scripts turned off. The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.");

    public static readonly Phrase Done = new("已做的设计", "What the pages do");
    public static readonly Phrase DoneText = new(
        "每段文字都标明所用语言，读屏软件可以换用相应的语音；表格有标题、行头和列头；每页都可以跳到正文；颜色随设备的浅色或深色设置，对比度都达到要求；译文的来源用文字说明，不只用颜色。除搜索外，所有页面都不需要脚本。",
        "Every text says which language it is in, so that a screen reader can change its voice; tables have captions and heads of rows and columns; every page lets you skip to its content; colours follow the light or dark setting of your device, with enough contrast in both; where a translation comes from is said in words, not by colour alone. No page but the search needs a script.");

    public static readonly Phrase Tested = new("如何检查", "How this is tested");
    public static readonly Phrase TestedText = new(
        "程序每次改动，都用自动工具（axe）检查各类页面，浅色与深色、宽屏与320像素窄屏各一遍；并检查键盘操作、窄屏不需左右滚动、加大文字间距后内容不丢失、每段文字的语言标注。自动检查只能发现一部分问题。",
        "Whenever the program changes, an automated tool (axe) checks every kind of page in light and dark colours, on a wide screen and on one of 320 pixels. Keyboard use, reflow without sideways scrolling on the narrow screen, wider text spacing and the language of every text are checked as well. Automated checks find only a part of all problems.");

    public static readonly Phrase Known = new("已知的不足", "Known limits");
    public static readonly Phrase OriginalsText = new(
        "收到的原件（Word、PDF、网页）照原样提供，其中许多不符合无障碍要求；请改用本站的页面，文字相同。",
        "Files as received (Word, PDF, web pages) are offered unchanged, and many of them are not accessible. The pages here have the same text.");
    public static readonly Phrase ImagesText = new(
        "原文中以图片给出的表格和图表只注明其位置和名称，其中的文字和数字无法读取。",
        "Tables and charts that the source gives as images are named where they stand; their text and figures cannot be read.");
    public static readonly Phrase TablesText = new(
        "法定表格很宽，在手机上需要在表格之内左右滚动；同样的数字也有CSV文件。",
        "Statutory tables are wide: on a phone they scroll sideways within their own box. The same figures are also given as CSV files.");
    public static readonly Phrase MachineText = new(
        "机器译文可能不通顺或有错误，均有标记，以中文文本为准。",
        "Machine translation may read badly or be wrong. It is always marked; the Chinese text is authentic.");

    public static readonly Phrase Report = new("遇到障碍怎么办", "How to report a problem");
    public static readonly Phrase ReportText = new(
        "如果某份报告无法阅读，或者需要其他形式的文本，请联系发布该报告的机关：机关页面列有其网站、联系方式和意见反馈的地址。请写明页面地址和所用的设备或软件。",
        "If you cannot read a report, or need its text in another form, please contact the agency that published it: its page here gives its website, how to reach it, and where to send remarks, as far as these are known. Please give the address of the page and the device or software you use.");
}
