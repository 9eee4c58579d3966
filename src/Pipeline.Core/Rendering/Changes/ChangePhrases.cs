using System.Globalization;

namespace Pipeline.Core.Rendering.Changes;

/// <summary>The words of the pages that say what a revision changed, both languages side by side.</summary>
internal static class ChangePhrases
{
    public static readonly Phrase Title = new("修订对照", "What changed");
    public static readonly Phrase ThisRevision = new("查看此版本", "Read this revision");
    public static readonly Phrase NothingChanged = new("正文与译文均无改动。", "Neither the text nor its translation has changed.");
    public static readonly Phrase Legend = new(
        "加下划线的文字是新版本增加的，带删除线的文字是新版本删去的；未改动的段落不列出。",
        "Underlined words were added and struck-out words were removed; paragraphs that stayed the same are not shown.");
    public static readonly Phrase Beginning = new("标题与开头", "Title and opening");
    public static readonly Phrase CellsChanged = new("表格中改动的单元格", "Cells of the table that changed");
    public static readonly Phrase Row = new("行", "Row");
    public static readonly Phrase Column = new("列", "Column");
    public static readonly Phrase Before = new("修改前", "Before");
    public static readonly Phrase After = new("修改后", "After");

    public static Phrase FromTo(int from, int to) => new($"第{Digits(from)}版 → 第{Digits(to)}版", $"Revision {Digits(from)} → revision {Digits(to)}");

    public static Phrase RowNumber(int row) => new($"第{Digits(row)}行", $"row {Digits(row)}");

    public static Phrase ColumnNumber(int column) => new($"第{Digits(column)}列", $"column {Digits(column)}");

    /// <summary>How a paragraph changed.</summary>
    public static Phrase Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => new("增加", "added"),
        ChangeKind.Removed => new("删去", "removed"),
        ChangeKind.Moved => new("移至此处", "moved here"),
        ChangeKind.Changed => new("修改", "changed"),
        _ => new("未改动", "unchanged"),
    };

    /// <summary>How many paragraphs changed in one way.</summary>
    public static Phrase Count(ChangeKind kind, int count) => new($"{Of(kind).Zh}{Digits(count)}段", $"{Digits(count)} {(kind is ChangeKind.Moved ? "moved" : Of(kind).En)}");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
