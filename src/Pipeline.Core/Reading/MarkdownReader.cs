using Markdig;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Reading.Marked;

namespace Pipeline.Core.Reading;

/// <summary>Reads Markdown: CommonMark with pipe tables, and the HTML tables people write where cells are merged.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = 2 * ReadingLimits.MarkdownDepth }
        .UsePipeTables()
        .UseYamlFrontMatter()
        .UseCjkFriendlyEmphasis()
        .UsePreciseSourceLocation()
        .Build();

    public static Result<SourceDocument> Read(string text)
    {
        var tooDeep = Result.Failure<SourceDocument>(Findings.TooDeep(ReadingLimits.MarkdownDepth));
        if (MarkdownSource.NestsDeeperThan(text, ReadingLimits.MarkdownDepth))
        {
            return tooDeep;
        }

        var source = MarkdownSource.KeepTablesWhole(text);
        if (MarkdownSource.HasOverlongParagraph(source))
        {
            return Result.Failure<SourceDocument>(Findings.TooLarge("a paragraph's lines", "单个段落的行数", ReadingLimits.MarkdownLines));
        }

        try
        {
            var builder = new SourceBuilder(new ReadingTally(), restore: LiteralMarks.Show);
            new MarkdownBlockReader(builder).Read(Markdown.Parse(LiteralMarks.Hide(source), Pipeline));
            return builder.ToResult(SourceFormat.Markdown);
        }
        catch (ArgumentException)
        {
            // The parser's own guard: brackets or emphasis nested inside one line.
            return tooDeep;
        }
    }
}
