namespace Pipeline.Core.Rendering;

/// <summary>What the columns of the data files mean.</summary>
internal static class DataColumns
{
    /// <summary>The columns of the statutory tables, in their order.</summary>
    public static readonly IReadOnlyList<(string Name, Phrase Meaning)> Figures =
    [
        ("agency", new("机关在各地址中的代号", "The agency, as addresses name it")),
        ("year", new("报告年度", "The year reported on")),
        ("table", new("表格种类", "The kind of table")),
        ("form", new("表格所用格式：2021年、2019年或更早", "The form the table follows: of 2021, of 2019, or earlier")),
        ("row", new("行的代号，各报告相同", "The row; the same in every report")),
        ("parent", new("上一级行的代号，没有则为空", "The row it is part of; empty for none")),
        ("row_zh", new("行的中文名称，依格式", "What the form calls the row in Chinese")),
        ("row_en", new("行的英文名称", "What the form calls the row in English")),
        ("column", new("列的代号，各报告相同", "The column; the same in every report")),
        ("column_zh", new("列的中文名称，依格式", "What the form calls the column in Chinese")),
        ("column_en", new("列的英文名称", "What the form calls the column in English")),
        ("raw", new("格中内容，按收到的样子", "The cell as received")),
        ("status", new("数字、空白、不适用或不是数字", "A figure, blank, not applicable, or not a figure")),
        ("value", new("数值；空白的格子没有数值，不是零", "The figure; a blank cell has none, not zero")),
        ("unit", new("数值的单位", "The unit of the figure")),
        ("unit_en", new("单位的英文", "The unit in English")),
    ];

    /// <summary>The columns of the catalogue, in their order.</summary>
    public static readonly IReadOnlyList<(string Name, Phrase Meaning)> Catalogue =
    [
        ("agency", new("机关在各地址中的代号", "The agency, as addresses name it")),
        ("agency_zh", new("机关的中文名称", "The agency’s Chinese name")),
        ("agency_en", new("机关的英文名称", "The agency’s English name")),
        ("level", new("机关层级，不详则为空", "The level of government; empty where unknown")),
        ("year", new("报告年度", "The year reported on")),
        ("language", new("收到的语言", "The language received")),
        ("form", new("报告所用格式：2021年、2019年或更早", "The form the report follows: of 2021, of 2019, or earlier")),
        ("title_zh", new("中文标题", "The Chinese title")),
        ("title_en", new("英文标题", "The English title")),
        ("published", new("发布日期，报告未注明则为空", "The day of publication; empty where the report states none")),
        ("revision", new("收到的文件的校验值，即版本", "The hash of the file received, which names the revision")),
        ("state", new("译文状态：均已审定、含未经审定的译文、含待译内容", "The translation: approved throughout, partly not reviewed, partly not translated")),
        ("lexicon", new("用法定格式用语的语段数", "Segments that are fixed terms of the form")),
        ("memory", new("沿用已审译文的语段数", "Segments translated by translations approved before")),
        ("machine", new("机器翻译的语段数", "Segments translated by machine")),
        ("human", new("人工审定的语段数", "Segments reviewed by a person for this report")),
        ("pending", new("待译的语段数", "Segments not translated yet")),
        ("unconfirmed", new("前述各类中待确认的语段数，机器翻译除外", "Segments of these kinds still to be confirmed, machine translation not counted")),
        ("page", new("报告的地址", "The address of the report")),
        ("data", new("报告数据的地址", "The address of the report’s data")),
    ];
}
