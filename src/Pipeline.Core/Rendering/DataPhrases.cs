namespace Pipeline.Core.Rendering;

/// <summary>The words of the page on data, both languages side by side.</summary>
internal static class DataPhrases
{
    public static readonly Phrase Introduction = new(
        "所有现行报告的法定表格逐格列出，按年度分成文件，格式为CSV和JSON，内容相同；另有每年的报告目录。一年报告多于32份时，按机关网址的首字母分成多个文件，链接见该年度的页面。撤回的报告和已被取代的版本不在其中。",
        "Every cell of the statutory tables of all current reports, by year, as CSV and as JSON with the same content; and a catalogue of each year’s reports. A year of more than 32 reports has several files, by the first letters of the agencies’ addresses; its page links to them. Withdrawn reports and superseded revisions are not included.");
    public static readonly Phrase Formats = new(
        "CSV文件为UTF-8编码，带字节顺序标记，可直接用表格软件打开；可能被当作公式执行的内容前加撇号。JSON文件是一个数组，每条记录占一行，字段与CSV的各栏同名，数值为数字。",
        "CSV files are UTF-8 with a byte order mark and open in spreadsheets; an apostrophe stands before what one might run as a formula. A JSON file is one array with a record a line; its properties are called as the columns of the CSV, and values are numbers.");

    public static readonly Phrase ByYear = new("按年度下载", "Files by year");
    public static readonly Phrase Year = new("年度", "Year");
    public static readonly Phrase Reports = new("报告数", "Reports");
    public static readonly Phrase Figures = new("表格", "Tables");
    public static readonly Phrase Catalogue = new("目录", "Catalogue");

    public static readonly Phrase Columns = new("法定表格各栏", "Columns of the statutory tables");
    public static readonly Phrase CatalogueColumns = new("报告目录各栏", "Columns of the catalogue");
    public static readonly Phrase Column = new("栏", "Column");
    public static readonly Phrase Meaning = new("含义", "Meaning");

    public static readonly Phrase Others = new("其他数据", "Other data");
    public static readonly Phrase OneReport = new("每份报告的全文、译文和表格", "Text, translation and tables of one report");
    public static readonly Phrase OneTable = new("每份报告的一种法定表格", "Statutory tables of one kind of one report");
    public static readonly Phrase OneManifest = new("每份报告的文件清单与校验值", "Files of one report with their checksums");
    public static readonly Phrase OfThese = new("这些报告的数据", "Data of these reports");
    public static readonly Phrase OnYearPage = new("见该年度页面", "On the page of the year");
    public static readonly Phrase State = new("各年度、各级别的数量与最新报告", "Counts by year and level, and the newest reports");
    public static readonly Phrase Feed = new("新发布、修订与撤回（Atom）", "What is published, revised and withdrawn (Atom)");
    public static readonly Phrase Sitemap = new("全部页面的地址", "The addresses of all pages");
}
