using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Joins what the ends of pages cut: paragraphs and tables between which only furniture, notes and pictures stand.</summary>
internal static class PageJoining
{
    public static IReadOnlyList<PdfBlock> Join(IReadOnlyList<PdfBlock> blocks, ReadingTally tally)
    {
        List<PdfBlock> joined = [];
        var last = -1;
        foreach (var block in blocks)
        {
            if (tally.IsOver())
            {
                break;
            }

            if (block is PdfFigure or PdfParagraph { Role: not PdfRole.Text })
            {
                joined.Add(block);
            }
            else if (last >= 0 && block.Page == joined[last].Page + 1 && Joined(joined[last], block, tally.Ledger) is { } whole)
            {
                joined[last] = whole;
            }
            else
            {
                last = joined.Count;
                joined.Add(block);
            }
        }

        return joined;
    }

    private static PdfBlock? Joined(PdfBlock upper, PdfBlock lower, TextLedger ledger) => (upper, lower) switch
    {
        (PdfParagraph { MayGoOn: true } first, PdfParagraph { MayContinue: true } second) when AreAlike(first.Typesetting, second.Typesetting) => Joined(first, second),
        (PdfTable first, PdfTable second) => TableJoining.Join(first, second, ledger),
        _ => null,
    };

    private static bool AreAlike(Typesetting? first, Typesetting? second) =>
        first?.PointSize is not { } size || second?.PointSize is not { } next || Paragraphs.AreOneSize(size, next);

    private static PdfParagraph Joined(PdfParagraph first, PdfParagraph second)
    {
        var lead = first.Typesetting is { LeadLength: null, Face: { } face } set && second.Typesetting is { Face: { } next } && next != face
            ? set with { LeadLength = first.Text.Length }
            : first.Typesetting;
        return second with
        {
            Text = RunningText.Join(first.Text, second.Text),
            Typesetting = lead,
            MayContinue = first.MayContinue,
        };
    }
}
