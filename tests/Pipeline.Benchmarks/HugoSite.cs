using System.Text.Json.Nodes;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;

namespace Pipeline.Benchmarks;

/// <summary>The same reports as a site for Hugo: a content file each, with all texts in its front matter, and one layout.</summary>
internal static class HugoSite
{
    /// <summary>Writes the site's configuration and layout.</summary>
    public static void WriteFrame(string folder)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "hugo");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.Copy(file, target);
        }

        Directory.CreateDirectory(Path.Combine(folder, "content"));
    }

    /// <summary>Writes a report's content file.</summary>
    public static void Write(string folder, BilingualReport bilingual)
    {
        var report = bilingual.Report;
        var page = new JsonObject
        {
            ["title"] = bilingual.Title.Zh,
            ["english"] = bilingual.Title.En,
            ["sections"] = new JsonArray([
                new JsonObject { ["level"] = 9, ["blocks"] = Blocks(bilingual, report.PreambleBlocks) },
                .. report.Sections.Select(section => new JsonObject { ["id"] = section.Id, ["level"] = section.Level, ["zh"] = section.Title, ["en"] = English(bilingual, section.Id), ["blocks"] = Blocks(bilingual, section.Blocks) }),
                new JsonObject { ["level"] = 9, ["blocks"] = new JsonArray([.. (report.Signature?.Lines ?? []).Select((line, index) => Text(bilingual, UnitId.SignatureLine(index), line.Text))]) },
            ]),
        };
        File.WriteAllText(Path.Combine(folder, "content", report.AgencySlug + ".md"), page.ToString());
    }

    private static JsonArray Blocks(BilingualReport bilingual, IReadOnlyList<Block> blocks) => [.. blocks.SelectMany(IEnumerable<JsonNode> (block) => block switch
    {
        Paragraph paragraph => [Text(bilingual, paragraph.Id, paragraph.Text)],
        ListBlock list => list.Items.Select(item => Text(bilingual, item.Id, item.Text)),
        TableBlock place => [Table(bilingual, bilingual.Report.Tables.Single(table => table.Id == place.Table))],
        _ => [],
    })];

    private static JsonObject Text(BilingualReport bilingual, string id, string text) => new()
    {
        ["id"] = id,
        ["zh"] = text,
        ["en"] = English(bilingual, id),
        ["mark"] = Unit(bilingual, id) is { } unit && SegmentMark.Of(unit.Segments[0]).Words is [var words, ..] ? words.En : null,
    };

    private static JsonObject Table(BilingualReport bilingual, ReportTable table)
    {
        var shape = new TableShape(table, id => Unit(bilingual, id));
        return new()
        {
            ["id"] = table.Id,
            ["rows"] = new JsonArray([.. Enumerable.Range(0, table.Cells.Rows).Select(row => new JsonArray([.. shape.CellsOf(row).Select(cell => Cell(bilingual, shape, cell))]))]),
        };
    }

    private static JsonObject Cell(BilingualReport bilingual, TableShape shape, TableCell cell) => new()
    {
        ["id"] = shape.IdOf(cell),
        ["head"] = shape.ScopeOf(cell),
        ["rows"] = cell.RowSpan,
        ["columns"] = cell.ColumnSpan,
        ["zh"] = cell.Text,
        ["en"] = English(bilingual, shape.IdOf(cell)),
    };

    private static string? English(BilingualReport bilingual, string id) =>
        Unit(bilingual, id) is { } unit ? unit.Enumerator?.Target + string.Join(' ', unit.Segments.Select(segment => segment.Target)) : null;

    private static TranslationUnit? Unit(BilingualReport bilingual, string id) => bilingual.Units.FirstOrDefault(unit => unit.Id == id);
}
