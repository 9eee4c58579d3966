using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>Reads plain text: every line that is not blank is a paragraph, unless it is a row of a table.</summary>
internal static class PlainTextReader
{
    public static Result<SourceDocument> Read(string text, ReadingTally tally)
    {
        var builder = new SourceBuilder(tally);
        tally.Ledger.Expect(text);
        var printed = new PrintedLines(text);
        var lines = printed.Lines;
        for (var start = 0; start < lines.Length;)
        {
            var run = FlattenedApplications.At(lines.AsMemory(start)) ?? PlainTable.At(lines.AsSpan(start));
            if (run.Rows.Count > 0 || run.Grid is not null)
            {
                tally.Ledger.Drop(DropReason.Drawing, run.Drawing);
                builder.AddTable(run.Grid ?? GridBuilder.Of(run.Rows), start + 1);
            }
            else
            {
                AddParagraphs(lines.AsSpan(start, run.Lines), start + 1, builder);
            }

            start += run.Lines;
        }

        builder.Join(new CutSentences(printed));
        return builder.ToResult(SourceFormat.Text);
    }

    private static void AddParagraphs(ReadOnlySpan<string> lines, int firstLine, SourceBuilder builder)
    {
        foreach (var line in lines)
        {
            builder.AddParagraph(line, firstLine++, typesetting: LineStart.IsPushedRight(line) ? new() { IsRight = true } : null);
        }
    }
}
