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

    /// <summary>Reads a cell of this column.</summary>
    public static (CellAnswer Answer, TableValue Value) Read(string text, FormColumn column)
    {
        var folded = ScriptFolding.Fold(RaisedDigits.WithoutNoteMark(text)).Trim();
        if (IsBlank(text))
        {
            return (CellAnswer.Blank, new(text, null, column.Unit));
        }

        if (NotApplicable.Contains(folded))
        {
            return (CellAnswer.NotApplicable, new(text, null, column.Unit));
        }

        var figure = Figure().Match(folded);
        return figure.Success && ValueOf(figure, column.Kind) is { } value
            ? (CellAnswer.Figure, new(text, value, UnitOf(figure) ?? column.Unit))
            : (CellAnswer.NotAFigure, new(text, null, column.Unit));
    }

    /// <summary>True for a cell with nothing to see in it, an escaped no-break space included.</summary>
    public static bool IsBlank(string text) => Nothing().IsMatch(text);

    /// <summary>True for a figure of any kind, and for "does not apply": what a label never is.</summary>
    public static bool IsAnswer(string text) => ScriptFolding.Fold(RaisedDigits.WithoutNoteMark(text)).Trim() is var folded && (NotApplicable.Contains(folded) || Figure().IsMatch(folded));

    /// <summary>True for a figure of any kind.</summary>
    public static bool IsFigure(string text) => Figure().IsMatch(ScriptFolding.Fold(text).Trim());

    /// <summary>The value; null where the column cannot hold such a figure: no signs outside of changes, no fractions outside of money.</summary>
    private static decimal? ValueOf(Match figure, ColumnKind kind)
    {
        var sign = figure.Groups["sign"].Value;
        var digits = Separators().Replace(figure.Groups["digits"].Value, "");
        var value = decimal.Parse(digits + figure.Groups["fraction"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var fits = (sign.Length == 0 || kind is ColumnKind.Change) && (kind is ColumnKind.Money || decimal.IsInteger(value));
        return fits ? value * Signs.GetValueOrDefault(sign, 1) : null;
    }

    private static string? UnitOf(Match figure) =>
        figure.Groups["unit"] is { Length: > 0 } unit ? unit.Value
        : figure.Groups["currency"].Success ? "元"
        : null;

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

    [GeneratedRegex("[, ]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:[\s\u200B\uFEFF]|&nbsp;)*$")]
    private static partial Regex Nothing();
}
