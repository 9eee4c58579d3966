using Markdig;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Markdown;

/// <summary>Reads Markdown: CommonMark with pipe tables, and the HTML tables people write where cells are merged.</summary>
internal static class MarkdownReader
{
    /// <summary>Levels the parser itself stops at: to it a list and its item are two. What nests so deep is brackets or emphasis inside a line.</summary>
    private const int ParserDepth = 2 * ReadingLimits.MarkdownDepth;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = ParserDepth }
        .UsePipeTables()
        .UseYamlFrontMatter()
        .UseCjkFriendlyEmphasis()
        .UsePreciseSourceLocation()
        .Build();

    public static Result<SourceDocument> Read(string text, ReadingTally tally)
    {
        if (MarkdownSource.NestsDeeperThan(text, ReadingLimits.MarkdownDepth))
        {
            return Result.Failure<SourceDocument>(Findings.TooDeep(ReadingLimits.MarkdownDepth));
        }

        var printed = new PrintedLines(text);
        var source = MarkdownSource.WithoutAttributes(MarkdownSource.KeepTablesWhole(string.Join('\n', printed.Lines)), out var attributes);
        tally.Ledger.Expect(attributes);
        tally.Ledger.Drop(DropReason.NotPrinted, attributes);
        if (MarkdownSource.FindOverlongParagraph(source) is { } overlong)
        {
            return Result.Failure<SourceDocument>(overlong);
        }

        try
        {
            var builder = new SourceBuilder(tally, restore: LiteralMarks.Show);
            var hidden = LiteralMarks.Hide(source);
            var document = Markdig.Markdown.Parse(hidden, Pipeline);
            new MarkdownBlockReader(builder, hidden.Split('\n')).ReadDocument(document);
            if (tally.Refusal is null)
            {
                tally.Ledger.Expect(LiteralMarks.Show(string.Concat(MarkdownText.Of(document))));
            }

            builder.Join(new CutSentences(printed));
            return builder.ToResult(SourceFormat.Markdown);
        }
        catch (ArgumentException)
        {
            // The parser's own guard: brackets or emphasis nested inside one line.
            return Result.Failure<SourceDocument>(Findings.TooDeep(ParserDepth));
        }
    }
}
