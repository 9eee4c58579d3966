using System.Globalization;
using System.Text;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology.Exchange;

/// <summary>
/// Universal Terminology eXchange: tab-separated UTF-8 with two head lines, the second of which names the columns. Written
/// without a byte order mark and with CR LF, as it is specified; read with LF and a mark too, in either direction.
/// </summary>
public static class UtxFile
{
    private const string Columns = "#src\ttgt\tsrc:pos\tterm status\tcomment\tx:scope";

    /// <summary>The lexicon as a UTX file.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="made">When the file is made; the head says so.</param>
    public static byte[] Write(LexiconFile lexicon, DateTimeOffset made)
    {
        var date = made.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var file = new StringBuilder($"#UTX 1.11; zh/en; {date}\r\n{Columns}\r\n");
        foreach (var row in lexicon.Rows)
        {
            file.AppendJoin('\t', row.Chinese, row.English, "noun", WordOf(row.Status), row.Note, LexiconWords.ScopeOf(row)).Append("\r\n");
        }

        return LexiconText.Write(file.ToString());
    }

    /// <summary>Reads a UTX file; a failure names every fault with its line.</summary>
    public static Result<LexiconFile> Read(ReadOnlySpan<byte> utx)
    {
        if (utx.Length > LexiconText.LargestFile)
        {
            return Result.Failure<LexiconFile>(Findings.LexiconTooLarge(LexiconText.LargestFile));
        }

        if (LexiconText.Read(utx) is not { } text)
        {
            return Result.Failure<LexiconFile>(Findings.LexiconUnreadable(null, "it is no UTF-8 text."));
        }

        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var head = lines.FindIndex(line => line.StartsWith("#src\t", StringComparison.Ordinal));
        return !lines[0].StartsWith("#UTX", StringComparison.Ordinal) ? Result.Failure<LexiconFile>(Findings.LexiconUnreadable(1, "it does not begin with #UTX."))
            : head < 0 ? Result.Failure<LexiconFile>(Findings.LexiconUnreadable(2, "no line that begins with #src names its columns."))
            : IsBetween(lines[0], "zh", "en") ? Read(lines, head, isReversed: false)
            : IsBetween(lines[0], "en", "zh") ? Read(lines, head, isReversed: true)
            : Result.Failure<LexiconFile>(Findings.LexiconUnreadable(1, "its languages are not zh and en."));
    }

    private static Result<LexiconFile> Read(List<string> lines, int head, bool isReversed)
    {
        string[] columns = [.. lines[head][1..].Split('\t').Select(name => name.Trim())];
        List<ImportedRow> rows = [];
        List<Diagnostic> found = [];
        foreach (var (at, line) in lines.Index().Skip(head + 1).Where(line => line.Item is not ("" or ['#', ..])))
        {
            var cells = line.Split('\t');
            string Cell(string column) => Array.IndexOf(columns, column) is >= 0 and var index && index < cells.Length ? LexiconText.Field(cells[index]) : "";
            var status = Cell("term status");
            var row = new ImportedRow(Cell(isReversed ? "tgt" : "src"), Cell(isReversed ? "src" : "tgt"), StatusOf(status), Cell("x:scope"), Cell("comment"), at + 1);
            if (row.Chinese.Length == 0 || row.English.Length == 0)
            {
                found.Add(Findings.LexiconEntryLeftOut(row.Line));
                continue;
            }

            found.AddRange(status.Length > 0 && row.Status is null ? [Findings.LexiconStatus(row.Line, status)] : []);
            rows.Add(row);
        }

        return ImportedRow.Settle(rows, found);
    }

    /// <summary>The second field of the head names the languages, perhaps with regions: <c>zh-CN/en-US</c>.</summary>
    private static bool IsBetween(string head, string source, string target) =>
        head.Split(';') is [_, var languages, ..] && languages.Trim().Split('/') is [var from, var to] && IsTag(from, source) && IsTag(to, target);

    private static bool IsTag(string tag, string language) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);

    private static string WordOf(RenderingStatus status) => status switch
    {
        RenderingStatus.Preferred => "approved",
        RenderingStatus.Admitted => "non-standard",
        _ => "forbidden",
    };

    private static RenderingStatus? StatusOf(string word) => word switch
    {
        "approved" => RenderingStatus.Preferred,
        "non-standard" or "provisional" => RenderingStatus.Admitted,
        "forbidden" or "rejected" => RenderingStatus.Forbidden,
        _ => null,
    };
}
