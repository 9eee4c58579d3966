using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>
/// What disclosure columns print above a document as a table, a list or neighbouring lines: set apart as one kind of furniture,
/// names and values, and asked for what the date line does not say.
/// </summary>
internal static partial class PageMetadata
{
    /// <summary>Characters; a longer line beside a name is not its value.</summary>
    private const int LongestValue = 80;

    /// <summary>Names that stand alone on a line, before any is believed to be one.</summary>
    private const int FewestNames = 2;

    /// <summary>Gives names, values and tables of them their role.</summary>
    /// <param name="blocks">The document.</param>
    /// <param name="body">Where the body begins; behind it only lines outside the article are looked at.</param>
    /// <param name="language">The document's language.</param>
    public static void Mark(IReadOnlyList<MarkedBlock> blocks, int body, Language language)
    {
        foreach (var table in blocks.Take(body).Where(block => block is { Role: null, Block: SourceTable table } && IsMetadata(table.Grid)))
        {
            table.Mark(new FurnitureRole(Furniture.Metadata));
        }

        var names = blocks.Where(block => block.OpenText is { } line && (line.IsChrome || block.Index < body) && MetadataLabels.In(line.Text) is not null).ToList();
        foreach (var name in names.Count >= FewestNames ? names : [])
        {
            var next = blocks.ElementAtOrDefault(name.Index + 1);
            var isValue = next?.OpenText is { } value && IsValue(value, language) && value.IsChrome == (name.Block as SourceText)?.IsChrome;
            name.Mark(new FurnitureRole(Furniture.Metadata));
            if (isValue)
            {
                next?.Mark(new FurnitureRole(Furniture.Metadata));
            }
        }
    }

    /// <summary>The day of publication; failing that, the day the document was made.</summary>
    public static DateOnly? DayIn(IReadOnlyList<FurnitureLine> furniture)
    {
        var (_, folded) = Fields(furniture);
        return new[] { Published(), Made() }
            .SelectMany(field => field.Matches(folded).Select(match => DatesInText.FirstDay(match.Groups["v"].Value)))
            .FirstOrDefault(day => day is not null);
    }

    /// <summary>The agency that published the document.</summary>
    public static string? SourceIn(IReadOnlyList<FurnitureLine> furniture)
    {
        var (received, folded) = Fields(furniture);
        return Publisher().Match(folded) is { Success: true } match ? received.Substring(match.Groups["v"].Index, match.Groups["v"].Length).Trim() : null;
    }

    private static bool IsMetadata(TableGrid grid)
    {
        var rows = grid.Cells.Where(cell => cell.Text.Length > 0).GroupBy(cell => cell.Row, cell => cell.Text).ToList();
        return rows.Count > 0 && rows.TrueForAll(row => IsField(row.First())) && rows.Sum(row => row.Count(IsField)) >= FewestNames;
    }

    private static bool IsField(string cell) => MetadataLabels.In(cell) is not null || MetadataLabels.In(ScriptFolding.Fold(cell).Split(':')[0]) is not null;

    private static bool IsValue(SourceText line, Language language) =>
        line.Text.Length <= LongestValue && !line.Text.EndsWith('。') && MetadataLabels.In(line.Text) is null
        && FurnitureRules.KindOf(line.Text, beforeBody: true) is null && TitleReading.Of(line.Text, language) is null;

    /// <summary>The fields in a row, names with a colon, as received and folded: character for character at the same place.</summary>
    private static (string Received, string Folded) Fields(IReadOnlyList<FurnitureLine> furniture)
    {
        var (received, folded) = (new StringBuilder(), new StringBuilder());
        foreach (var cell in furniture.Where(line => line.Kind == Furniture.Metadata).SelectMany(line => line.Text.Split('\t')))
        {
            var name = MetadataLabels.In(cell);
            received.Append(name is null ? cell : name + ":").Append('\t');
            folded.Append(name is null ? ScriptFolding.Fold(cell) : name + ":").Append('\t');
        }

        return (received.ToString(), folded.ToString());
    }

    [GeneratedRegex("(?:" + MetadataLabels.Published + @")\]?\s*:\s*(?<v>[^:]{6,24})")]
    private static partial Regex Published();

    [GeneratedRegex("(?:" + MetadataLabels.Made + @")\]?\s*:\s*(?<v>[^:]{6,24})")]
    private static partial Regex Made();

    /// <summary>A name that follows at once belongs to the next field: this one is blank.</summary>
    [GeneratedRegex("(?:" + MetadataLabels.Publisher + @")\]?\s*:\s*(?<v>(?>[^\s:\[\]|]+))(?!\]?\s*:)")]
    private static partial Regex Publisher();
}
