using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Kit;

/// <summary>From text to a report, for tests of structure.</summary>
internal static class Parsing
{
    public static Report Report(object text, string name = "report.txt")
    {
        var result = Extract(text, name);
        Assert.True(result.IsSuccess(out var report), string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return report;
    }

    public static Result<Report> Extract(object text, string name = "report.txt") =>
        Extract(new Upload(name, Encoding.UTF8.GetBytes(text.ToString() ?? "")));

    public static Report File(string path)
    {
        var result = Extract(new Upload(Path.GetFileName(path), System.IO.File.ReadAllBytes(path)));
        Assert.True(result.IsSuccess(out var report), string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return report;
    }

    /// <summary>Extraction as at a desk: without a service to wait for it is done when it returns.</summary>
    public static Result<Report> Extract(Upload upload, AgencyRegistry? registry = null) =>
        new ReportExtractor(registry ?? AgencyRegistry.Empty, TimeProvider.System).ExtractAsync(upload, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Every line of the source the report holds, in order: the statement that nothing was lost.</summary>
    public static IReadOnlyList<string> Lines(Report report)
    {
        var lines = new List<(int Line, int Order, string Text)>();
        void Add(int? line, string text) => lines.Add((line ?? 0, lines.Count, text));

        foreach (var paragraph in report.PreambleBlocks.Paragraphs())
        {
            Add(paragraph.Line, paragraph.Text);
        }

        foreach (var section in report.Sections)
        {
            Add(section.Line, section.Number + section.Heading);
            foreach (var paragraph in section.Blocks.Paragraphs())
            {
                Add(paragraph.Line, paragraph.Text);
            }
        }

        foreach (var line in report.TitleLines)
        {
            Add(line, report.TitleLines.Count == 1 ? report.Title : "");
        }

        foreach (var line in report.Furniture)
        {
            Add(line.Line, line.Text);
        }

        foreach (var line in report.Signature?.Lines ?? [])
        {
            Add(line.Line, line.Text);
        }

        return [.. lines.OrderBy(line => line.Line).ThenBy(line => line.Order).GroupBy(line => line.Line).Select(same => string.Concat(same.Select(part => part.Text)))];
    }
}
