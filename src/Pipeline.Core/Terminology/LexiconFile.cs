using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>
/// The rows of a lexicon, every one of them good. Written as tab-separated UTF-8 with the head
/// <c>zh en status scope note</c>, one rendering a row; <c>lexicon.tsv</c> is the one the assembly carries.
/// </summary>
/// <param name="Rows">The rows, in the order of the file.</param>
public sealed record LexiconFile(IReadOnlyList<LexiconRow> Rows)
{
    private const string Head = "zh\ten\tstatus\tscope\tnote";

    private const int Columns = 5;

    /// <summary>The file the assembly carries.</summary>
    public static LexiconFile Default { get; } = Carried();

    /// <summary>Reads a file; a failure names every fault of it, each with its line.</summary>
    public static Result<LexiconFile> Parse(ReadOnlySpan<byte> tsv)
    {
        if (tsv.Length > LexiconText.LargestFile)
        {
            return Result.Failure<LexiconFile>(Findings.LexiconTooLarge(LexiconText.LargestFile));
        }

        return LexiconText.Read(tsv) is not { } text
            ? Result.Failure<LexiconFile>(Findings.LexiconUnreadable(null, "it is no UTF-8 text."))
            : Parse(text);
    }

    /// <summary>The file as it is written.</summary>
    public byte[] Write() => LexiconText.Write(string.Concat(Rows
        .Select(row => string.Join('\t', row.Chinese, row.English, LexiconWords.Of(row.Status), LexiconWords.ScopeOf(row), row.Note))
        .Prepend(Head)
        .Select(line => line + '\n')));

    /// <summary>The rows as a file, if they are good together.</summary>
    internal static Result<LexiconFile> Of(IReadOnlyList<LexiconRow> rows, params IReadOnlyList<Diagnostic> found)
    {
        List<Diagnostic> faults = [.. found, .. rows.SelectMany(LexiconRules.Check), .. LexiconRules.CheckTogether(rows)];
        return faults.Exists(fault => fault.Severity is Severity.Error)
            ? Result.Failure<LexiconFile>([.. faults.OrderBy(fault => fault.Line ?? 0)])
            : Result.Success(new LexiconFile(rows), faults);
    }

    private static LexiconFile Carried()
    {
        var carried = Parse(string.Join('\n', EmbeddedData.Lines("lexicon.tsv")));
        return carried.IsSuccess(out var file) ? file : throw new InvalidOperationException($"lexicon.tsv: {string.Join(' ', carried.Diagnostics)}");
    }

    private static Result<LexiconFile> Parse(string text)
    {
        var lines = text.Split('\n').Select((line, index) => (Cells: line.TrimEnd('\r').Split('\t'), Number: index + 1)).ToList();
        List<Diagnostic> faults = string.Join('\t', lines[0].Cells) == Head ? [] : [Findings.LexiconHead()];
        List<LexiconRow> rows = [];
        foreach (var (cells, number) in lines.Skip(1).Where(line => line.Cells is not [""]))
        {
            if (cells.Length != Columns)
            {
                faults.Add(Findings.LexiconColumns(number, cells.Length, Columns));
                continue;
            }

            faults.AddRange(WordFaults(cells, number));
            rows.Add(RowOf(cells, number));
        }

        return Of(rows, faults);
    }

    private static IEnumerable<Diagnostic> WordFaults(string[] cells, int number)
    {
        if (LexiconWords.Status(cells[2]) is null)
        {
            yield return Findings.LexiconStatus(number, cells[2]);
        }

        if (LexiconWords.Scope(cells[3]) is null)
        {
            yield return Findings.LexiconScope(number, cells[3]);
        }
    }

    /// <summary>A word that is none of the lexicon's stands for any: a file with such a fault is refused as a whole.</summary>
    private static LexiconRow RowOf(string[] cells, int number)
    {
        var (scope, agency) = LexiconWords.Scope(cells[3]) ?? default;
        return new()
        {
            Chinese = LexiconText.Field(cells[0]),
            English = LexiconText.Field(cells[1]),
            Status = LexiconWords.Status(cells[2]) ?? RenderingStatus.Admitted,
            Scope = scope,
            Agency = agency,
            Note = LexiconText.Field(cells[4]),
            Line = number,
        };
    }
}
