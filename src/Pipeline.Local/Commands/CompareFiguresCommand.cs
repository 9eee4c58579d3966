using System.CommandLine;
using Pipeline.Core.Figures;
using Pipeline.Core.Model;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary><c>compare-figures FILE.tsv</c>: whether the figures of each Chinese text and its English counterpart are the same.</summary>
internal static class CompareFiguresCommand
{
    /// <summary>The command and its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = Inputs.Pairs();
        var language = Inputs.Language();
        var command = new Command("compare-figures", "Compares the figures of Chinese texts with those of their English counterparts.") { file, language };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(file),
            terminal with { Reader = parsed.GetValue(language) == "zh" ? Language.SimplifiedChinese : Language.English },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(file);
        if (PairColumns.Of(await reader.ReadLineAsync(cancellationToken) ?? "") is not { } columns)
        {
            terminal.Complain($"'{file}' has no columns id, zh and en. Name them in its first line, parted by tabs.");
            return ExitCode.Rejected;
        }

        var counts = new int[Enum.GetValues<FigureOutcome>().Length];
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                var (id, chinese, english) = columns.Read(line);
                var verdict = chinese.Length > 0 && english.Length > 0 ? FigureCheck.Compare(chinese, english) : null;
                counts[(int)(verdict?.Outcome ?? FigureOutcome.Error)]++;
                var row = $"{OneLine.Of(id)}\t{NameOf(verdict?.Outcome ?? FigureOutcome.Error)}\t{(verdict is null ? NoPair(terminal.Reader) : ReasonsOf(verdict, terminal.Reader))}";
                await terminal.Data.WriteLineAsync(row.AsMemory(), cancellationToken);
            }
        }

        terminal.Say(SummaryOf(file, counts, terminal.Reader));
        return counts[(int)FigureOutcome.Error] > 0 ? ExitCode.Rejected : ExitCode.Done;
    }

    /// <summary>A row without one of its two sentences has nothing to be compared.</summary>
    private static string NoPair(Language reader) => reader.IsChinese ? "该行缺少中文或英文。" : "The row lacks its Chinese or its English.";

    private static string NameOf(FigureOutcome outcome) => outcome switch
    {
        FigureOutcome.Ok => "ok",
        FigureOutcome.Warning => "warning",
        _ => "error",
    };

    private static string ReasonsOf(FigureVerdict verdict, Language reader) => OneLine.Of(string.Join(
        " ", verdict.Findings.Select(finding => finding.ToDiagnostic()).Select(finding => reader.IsChinese ? finding.MessageZh : finding.Message)));

    private static string SummaryOf(string file, int[] counts, Language reader) => reader.IsChinese
        ? $"{file}：通过 {counts[0]} 对，警告 {counts[1]} 对，错误 {counts[2]} 对。"
        : $"{file}: ok {counts[0]}, warnings {counts[1]}, errors {counts[2]}.";

    /// <summary>Where in a line the columns stand.</summary>
    private sealed record PairColumns(int Id, int Chinese, int English)
    {
        /// <summary>The columns a head line names, in any order; null when one of them is not there.</summary>
        public static PairColumns? Of(string head)
        {
            var names = head.Split('\t').Select(name => Bare(name).Trim().ToLowerInvariant()).ToList();
            var columns = new PairColumns(names.IndexOf("id"), names.IndexOf("zh"), names.IndexOf("en"));
            return columns is { Id: >= 0, Chinese: >= 0, English: >= 0 } ? columns : null;
        }

        /// <summary>The cells of a line; a cell that is not there is empty.</summary>
        public (string Id, string Chinese, string English) Read(string line)
        {
            var cells = line.Split('\t');
            string Cell(int place) => place < cells.Length ? Bare(cells[place]) : "";
            return (Cell(Id), Cell(Chinese), Cell(English));
        }

        /// <summary>A cell without the quotes a spreadsheet puts round it, and those inside no longer doubled.</summary>
        private static string Bare(string cell) => cell is ['"', .., '"'] && !cell[1..^1].Replace("\"\"", "", StringComparison.Ordinal).Contains('"')
            ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
            : cell;
    }
}
