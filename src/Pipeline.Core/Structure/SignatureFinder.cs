using Pipeline.Core.Model;

namespace Pipeline.Core.Structure;

/// <summary>
/// Finds the signature that closes a report: a name and a day after the last statutory section, with nothing but annexes,
/// notes, links, tables and images behind them; at the very end one of the two is enough.
/// </summary>
internal static class SignatureFinder
{
    /// <summary>Gives the signature's lines their role and says who signed when; null when the report is not signed.</summary>
    public static Signature? Find(IReadOnlyList<MarkedBlock> blocks, string agency)
    {
        var closing = Closing(blocks);
        for (var last = closing.Length - 1; last >= 0; last--)
        {
            if (EndingAt(closing, last, agency) is { Length: > 0 } signed && (last == closing.Length - 1 || IsWhole(signed)) && SignatureTail.IsTail(closing.Skip(last + 1)))
            {
                Array.ForEach(signed, line => line.Block.Mark(SignatureRole.Instance));
                return new(
                    signed.Select(line => line.Reading.Name).FirstOrDefault(name => name is not null),
                    signed.Select(line => line.Reading.Day).FirstOrDefault(day => day is not null),
                    [.. signed.Select(line => new SignatureLine(line.Reading.Source.Position.Line, line.Reading.Source.Text))]);
            }
        }

        return null;
    }

    /// <summary>What stands after the last statutory heading, page furniture and footnotes left out.</summary>
    private static MarkedBlock[] Closing(IReadOnlyList<MarkedBlock> blocks) =>
    [
        .. blocks.Where(block => block.Role is not FurnitureRole && block.Block is not SourceText { IsNote: true })
            .Reverse().TakeWhile(block => block.Role is not HeadingRole { Canonical: not null }).Reverse(),
    ];

    /// <summary>The line here and, where each says what the other leaves out, the one above it; empty when this is no line of a signature.</summary>
    private static (MarkedBlock Block, SignatureReading Reading)[] EndingAt(MarkedBlock[] closing, int last, string agency) =>
        LineAt(closing, last, agency) is not { } end || !end.Reading.Closes ? []
        : !end.Reading.IsWhole && LineAt(closing, last - 1, agency) is { } above ? [above, end]
        : [end];

    private static (MarkedBlock Block, SignatureReading Reading)? LineAt(MarkedBlock[] closing, int at, string agency) =>
        at >= 0 && closing[at].OpenText is { } line && SignatureReading.Of(line, agency) is { } reading ? (closing[at], reading) : null;

    private static bool IsWhole((MarkedBlock Block, SignatureReading Reading)[] signed) =>
        signed.Any(line => line.Reading.Name is not null) && signed.Any(line => line.Reading.Day is not null);
}
