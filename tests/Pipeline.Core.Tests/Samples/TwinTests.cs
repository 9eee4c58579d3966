using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Tests.Kit.Making;

namespace Pipeline.Core.Tests.Samples;

/// <summary>
/// The same report, once in Markdown and once as agencies really make it: a Word document without a style, one of WPS, a saved page, a PDF.
/// What a reader understands must not depend on the program the report was written with.
/// </summary>
public sealed class TwinTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public static TheoryData<string> Samples => [.. MadeSample.All.Select(sample => sample.Name)];

    /// <summary>Run with <c>UPDATE_EXPECTED=1</c> to make the sample again.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void The_shipped_sample_is_what_its_twin_makes(string name)
    {
        var sample = MadeSample.Named(name);
        var (path, made) = (Path.Combine(Repository.Samples, name), sample.Make());
        if (Update && !(File.Exists(path) && sample.Parts(File.ReadAllBytes(path)).SequenceEqual(sample.Parts(made))))
        {
            File.WriteAllBytes(path, made);
        }

        Assert.Equal(sample.Parts(made), sample.Parts(Repository.Sample(name)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_shipped_sample_gives_the_same_report_as_its_twin(string name)
    {
        var twin = Extract("twin.md", File.ReadAllBytes(MadeSample.Named(name).TwinPath));

        var sample = Extract(name, Repository.Sample(name));

        Assert.Equal(Model(twin), Model(sample));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_shipped_sample_has_no_fault(string name) =>
        Assert.DoesNotContain(Extract(name, Repository.Sample(name)).Diagnostics, diagnostic => diagnostic.Severity is not Severity.Info);

    private static Report Extract(string name, byte[] content)
    {
        var result = Parsing.Extract(Uploads.Bytes(content, name), Newsroom.SampleRegistry());
        Assert.True(result.IsSuccess(out var report), string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return report;
    }

    /// <summary>A report without what depends on its format: lines, evidence, the lines of the page, how it was read.</summary>
    private static string Model(Report report)
    {
        var model = new StringBuilder();
        void Add(string name, object? value) => model.Append(name).Append(": ").Append(value).Append('\n');

        Add("title", report.Title);
        Add("agency", $"{report.Agency} {report.AgencySlug}");
        Add("year", report.Year);
        Add("language", report.Language.Tag);
        Add("generation", report.Generation);
        Add("published", report.PublicationDate?.ToString("O"));
        Add("preamble", Print(report.PreambleBlocks));
        foreach (var section in report.Sections)
        {
            Add(section.Id, $"level {section.Level} [{section.Number}] [{section.Heading}] {section.Canonical} {(section.RunIn ? "run-in" : "alone")} {Print(section.Blocks)}");
        }

        foreach (var table in report.Tables)
        {
            Add(table.Id, $"{table.Kind} {table.Generation} {table.Caption} {table.HeaderRows}+{table.LabelColumns}\n{string.Join('\n', table.Cells.Cells)}\n{string.Join('\n', table.Values)}");
        }

        Add("figures", string.Join('\n', report.Figures.Select(figure => figure.Alt)));
        Add("signature", $"{report.Signature?.Agency} {report.Signature?.Date:O} {string.Join(" / ", report.Signature?.Lines.Select(line => line.Text) ?? [])}");
        return model.ToString();
    }

    private static string Print(IEnumerable<Block> blocks) => string.Concat(blocks.Select(block => "\n  " + block switch
    {
        Paragraph paragraph => $"{paragraph.Id} {paragraph.Text}",
        ListBlock list => $"list {string.Join(" / ", list.Items.Select(item => $"{item.Id} {item.Text}"))}",
        TableBlock table => table.Table,
        FigureBlock figure => figure.Figure,
        _ => "",
    }));
}
