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
            var run = PlainTable.At(lines.AsSpan(start));
            if (run.Rows.Count > 0)
            {
                tally.Ledger.Drop(DropReason.Drawing, run.Drawing);
                builder.AddTable(GridOf(run.Rows), start + 1);
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

    private static GridBuilder GridOf(IReadOnlyList<string[]> rows)
    {
        var grid = new GridBuilder();
        foreach (var row in rows)
        {
            grid.StartRow();
            foreach (var cell in row)
            {
                grid.Add(cell);
            }
        }

        return grid;
    }
}
