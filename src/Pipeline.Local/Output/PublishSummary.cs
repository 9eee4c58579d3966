using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Pipeline.Local.Output;

/// <summary>What a person wants to see when all files are through: the reports, what is wrong with them, and what to do next.</summary>
/// <param name="terminal">Where to say it.</param>
internal sealed class PublishSummary(Terminal terminal)
{
    // On a screen this wide names may break within the table; on a narrower one that says less than plain lines do.
    private const int RoomForTable = 140;

    private readonly IReadOnlyList<PublishColumn> _columns = PublishColumn.For(terminal.Reader);

    /// <summary>Says it all.</summary>
    public void Write(IReadOnlyList<PublishedFile> files, string site)
    {
        terminal.Say("");
        WriteReports(files);
        foreach (var file in files)
        {
            WriteFindings(file);
        }

        terminal.Say("");
        terminal.Say($"{Count<Published>(files)} published{WithErrors(files)}, {Count<Unchanged>(files)} unchanged, {Count<Rejected>(files)} rejected.");
        terminal.Say(Count<Rejected>(files) == files.Count
            ? "Nothing was published. Correct the files named above and publish them again."
            : $"To read it: dotnet run --project src/Pipeline.Local -- serve --site {(site.Contains(' ') ? $"\"{site}\"" : site)}");
    }

    private void WriteReports(IReadOnlyList<PublishedFile> files)
    {
        IRenderable table = Table(files);
        var screen = terminal.People.Profile.Width;
        if (screen >= RoomForTable || table.Measure(RenderOptions.Create(terminal.People, terminal.People.Profile.Capabilities), int.MaxValue).Max <= screen)
        {
            terminal.People.Write(table);
            return;
        }

        foreach (var file in files)
        {
            WriteLines(file);
        }
    }

    private Table Table(IReadOnlyList<PublishedFile> files)
    {
        var table = new Table().RoundedBorder().BorderColor(Color.Grey);
        var columns = _columns.Where(column => !column.IsOptional || files.Any(file => column.Of(file) is not null)).ToList();
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Title, new Style(decoration: Decoration.Bold))) { Alignment = column.Alignment, NoWrap = !column.IsName });
        }

        foreach (var file in files)
        {
            table.AddRow(columns.Select(column => new Text(OneLine.Of(column.Of(file) ?? "–"), column == columns[^1] ? StyleOf(file) : Style.Plain)));
        }

        return table;
    }

    private void WriteLines(PublishedFile file)
    {
        terminal.Say(file.Name, StyleOf(file));
        var facts = _columns.Skip(1).Select(column => (column.Title, Value: column.Of(file))).Where(fact => fact.Value is not null);
        terminal.Say("  " + string.Join(" · ", facts.Select(fact => $"{fact.Title} {fact.Value}")));
    }

    private void WriteFindings(PublishedFile file)
    {
        var findings = FindingLine.InOrder(file.Outcome.Diagnostics.Where(finding => finding.Severity is not Severity.Info).Union(OfEngine(file))).ToList();
        if (findings.Count > 0)
        {
            terminal.Say("");
            terminal.Say(file.Name, new Style(decoration: Decoration.Bold));
        }

        foreach (var finding in findings)
        {
            var place = finding.Line is { } line ? $"line {line}: " : "";
            terminal.Say(
                $"  {place}{FindingLine.Word(finding.Severity, terminal.Reader)} {finding.Code}: {FindingLine.MessageOf(finding, terminal.Reader)}",
                new Style(finding.Severity is Severity.Error ? Color.Red : Color.Yellow));
        }
    }

    /// <summary>Why an engine left something untranslated is told even where nothing is wrong with the report.</summary>
    private static IReadOnlyList<Diagnostic> OfEngine(PublishedFile file) => file.Outcome is Published { Translation.Engine.Diagnostics: { } why } ? why : [];

    private static string WithErrors(IReadOnlyList<PublishedFile> files) =>
        files.Count(file => file.Outcome is Published && file.Errors > 0) is > 0 and var count ? $" ({count} with errors in {(count == 1 ? "it" : "them")})" : "";

    private static Style StyleOf(PublishedFile file) => file.Outcome switch
    {
        Published when file.Errors > 0 => new Style(Color.Yellow),
        Published => new Style(Color.Green),
        Unchanged => new Style(Color.Grey),
        _ => new Style(Color.Red),
    };

    private static int Count<T>(IReadOnlyList<PublishedFile> files)
        where T : PublishOutcome => files.Count(file => file.Outcome is T);
}
