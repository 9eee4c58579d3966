using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>What kind of answer a cell gives.</summary>
internal enum CellAnswer
{
    /// <summary>A figure.</summary>
    Figure,

    /// <summary>Nothing: missing, never 0.</summary>
    Blank,

    /// <summary>"Does not apply".</summary>
    NotApplicable,

    /// <summary>Something that is no figure of the column's kind.</summary>
    NotAFigure,
}

/// <summary>Reads the cells of statutory tables as agencies fill them in.</summary>
internal static partial class CellValue
{
    /// <summary>What agencies write where a figure does not apply.</summary>
    private static readonly FrozenSet<string> NotApplicable = new[] { "/", "\\", "-", "--", "–", "—", "——", "−", "N/A", "n/a", "不适用" }.ToFrozenSet();

    /// <summary>The signs of a change, as words too.</summary>
    private static readonly FrozenDictionary<string, int> Signs = new Dictionary<string, int>
    {
        ["+"] = 1,
        ["增"] = 1,
        ["增加"] = 1,
        ["↑"] = 1,
        ["-"] = -1,
        ["−"] = -1,
        ["–"] = -1,
        ["减"] = -1,
        ["减少"] = -1,
        ["↓"] = -1,
    }.ToFrozenDictionary();

    /// <summary>How many yuan the units of money have; the regular expression of figures knows no others.</summary>
    private static readonly FrozenDictionary<string, decimal> Yuan = new Dictionary<string, decimal>
    {
        ["元"] = 1,
        ["百元"] = 100,
        ["千元"] = 1_000,
        ["万元"] = 10_000,
        ["百万元"] = 1_000_000,
        ["千万元"] = 10_000_000,
        ["亿元"] = 100_000_000,
        ["百亿元"] = 10_000_000_000,
        ["千亿元"] = 100_000_000_000,
    }.ToFrozenDictionary();

    /// <summary>Reads a cell of this column.</summary>
    /// <returns>Also the unit the cell names, where it is money in another one than the column's and the value was converted.</returns>
    public static (CellAnswer Answer, TableValue Value, string? OtherUnit) Read(string text, FormColumn column)
    {
        var folded = ScriptFolding.Fold(RaisedDigits.WithoutNoteMark(text)).Trim();
        if (IsBlank(text))
        {
            return (CellAnswer.Blank, new(text, null, column.Unit), null);
        }

        if (NotApplicable.Contains(folded))
        {
            return (CellAnswer.NotApplicable, new(text, null, column.Unit), null);
        }

        var figure = Figure().Match(folded);
        return figure.Success && ValueOf(figure, column.Kind) is { } value
            ? Measured(text, value, figure, column)
            : (CellAnswer.NotAFigure, new(text, null, column.Unit), null);
    }

    /// <summary>True for a cell with nothing to see in it, an escaped no-break space included.</summary>
    public static bool IsBlank(string text) => Nothing().IsMatch(text);

    /// <summary>True for a figure of any kind, and for "does not apply": what a label never is.</summary>
    public static bool IsAnswer(string text) => ScriptFolding.Fold(RaisedDigits.WithoutNoteMark(text)).Trim() is var folded && (NotApplicable.Contains(folded) || Figure().IsMatch(folded));

    /// <summary>True for a figure of any kind.</summary>
    public static bool IsFigure(string text) => Figure().IsMatch(ScriptFolding.Fold(text).Trim());

    /// <summary>True for a figure with a sign.</summary>
    public static bool IsSigned(string text) => Figure().Match(ScriptFolding.Fold(text).Trim()).Groups["sign"].Success;

    /// <summary>True for a number in Chinese numerals.</summary>
    public static bool IsInWords(string text) => Words().IsMatch(ScriptFolding.Fold(text).Trim());

    /// <summary>
    /// The figure in the column's unit, if both units are money. A currency sign alone is yuan only where the column has no
    /// unit: it may as well stand before an amount in the column's own.
    /// </summary>
    private static (CellAnswer Answer, TableValue Value, string? OtherUnit) Measured(string text, decimal value, Match figure, FormColumn column)
    {
        var named = figure.Groups["unit"] is { Length: > 0 } unit ? unit.Value : null;
        return named is not null && column.Unit is { } own && named != own && Yuan.TryGetValue(named, out var given) && Yuan.TryGetValue(own, out var asked)
            ? (CellAnswer.Figure, new(text, given > asked ? value * (given / asked) : value / (asked / given), own), named)
            : (CellAnswer.Figure, new(text, value, named ?? column.Unit ?? (figure.Groups["currency"].Success ? "元" : null)), null);
    }

    /// <summary>The value; null where the column cannot hold such a figure: no signs outside of changes, no fractions outside of money.</summary>
    private static decimal? ValueOf(Match figure, ColumnKind kind)
    {
        var sign = figure.Groups["sign"].Value;
        var digits = Separators().Replace(figure.Groups["digits"].Value, "");
        var value = decimal.Parse(digits + figure.Groups["fraction"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var fits = (sign.Length == 0 || kind is ColumnKind.Change) && (kind is ColumnKind.Money || decimal.IsInteger(value));
        return fits ? value * Signs.GetValueOrDefault(sign, 1) : null;
    }

    /// <summary>
    /// Fifteen digits at most, so that no sum of cells can overflow. White space is never given back: between currency and
    /// digits it could be divided before and after the sign in as many ways as it is long.
    /// </summary>
    [GeneratedRegex(
        @"^(?<currency>[¥￥]|CNY|RMB)?(?>\s*)
        (?<sign>[+\-−–↑↓]|增加?|减少?)?(?>\s*)
        (?<digits>[0-9]{1,3}(?:(?:,[0-9]{3}){1,4}|(?:\x20[0-9]{3}){1,4})|[0-9]{1,15})(?<fraction>\.[0-9]{1,8})?(?>\s*)
        (?<unit>[千百]?[万亿]?元|件次|人次|[件个项条宗次篇人])?$",
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Figure();

    [GeneratedRegex("^[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+(?:件次|人次|[件个项条宗次篇人元])?$")]
    private static partial Regex Words();

    [GeneratedRegex("[, ]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:[\s\u200B\uFEFF]|&nbsp;)*$")]
    private static partial Regex Nothing();
}
