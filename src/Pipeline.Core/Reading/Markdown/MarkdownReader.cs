using Markdig;
using Markdig.Syntax;
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

        if (MarkdownSource.HasMoreMarksThan(source, ReadingLimits.MarkdownMarks))
        {
            return Result.Failure<SourceDocument>(Findings.TooManyMarks(ReadingLimits.MarkdownMarks));
        }

        var marks = new LiteralMarks(source);
        return Parse(marks.Hidden) is { } document
            ? Read(document, new SourceBuilder(tally, restore: marks.Show), marks, printed)
            : Result.Failure<SourceDocument>(Findings.TooDeep(ParserDepth));
    }

    /// <summary>The parsed text; null where the parser's own guard finds brackets or emphasis nested too deeply inside one line.</summary>
    private static MarkdownDocument? Parse(string source)
    {
        try
        {
            return Markdig.Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Result<SourceDocument> Read(MarkdownDocument document, SourceBuilder builder, LiteralMarks marks, PrintedLines printed)
    {
        new MarkdownBlockReader(builder, marks.Hidden.Split('\n')).ReadDocument(document);
        if (builder.Tally.Refusal is null)
        {
            builder.Tally.Ledger.Expect(marks.Show(string.Concat(MarkdownText.Of(document))));
        }

        builder.Join(new CutSentences(printed));
        return builder.ToResult(SourceFormat.Markdown);
    }
}
