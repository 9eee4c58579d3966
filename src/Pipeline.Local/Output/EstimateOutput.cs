using System.Globalization;
using System.Text;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Local.Output;

/// <summary>Prints an estimate: a table of classes and one of measures, both separated by tabs, for people and scripts alike.</summary>
internal static class EstimateOutput
{
    /// <summary>Prints it, with the price that was assumed.</summary>
    public static async Task WriteAsync(TranslationEstimate estimate, decimal perMillion, Terminal terminal, CancellationToken cancellationToken)
    {
        var text = new StringBuilder("class\tsegments\tcharacters\n");
        foreach (var row in estimate.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{NameOf(row.Class)}\t{row.Segments}\t{row.Characters}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"report\t{estimate.Rows.Sum(row => row.Segments)}\t{estimate.ReportCharacters}\n")
            .Append("\nmeasure\tvalue\n")
            .Append(CultureInfo.InvariantCulture, $"characters to send\t{estimate.Characters}\n")
            .Append(CultureInfo.InvariantCulture, $"requests\t{estimate.Requests}\n")
            .Append(CultureInfo.InvariantCulture, $"price in USD\t{estimate.PriceAt(perMillion):0.0000}\n")
            .Append(CultureInfo.InvariantCulture, $"R\t{estimate.Ratio:0.000}\n");
        await terminal.Data.WriteAsync(text, cancellationToken);
        terminal.Say(string.Create(CultureInfo.InvariantCulture, $"Nothing was sent. The price assumes USD {perMillion:0.00} for a million characters; say yours with --price."));
    }

    private static string NameOf(EstimateClass known) => known switch
    {
        EstimateClass.Human => "human",
        EstimateClass.Lexicon => "lexicon",
        EstimateClass.Memory => "memory, exact",
        EstimateClass.Adapted => "memory, adapted",
        EstimateClass.Machine => "machine, already translated",
        EstimateClass.Repetition => "repetition",
        EstimateClass.Wordless => "wordless, never sent",
        EstimateClass.Unaffordable => "beyond the report's budget",
        EstimateClass.Similar => "new, similar to an approved one",
        _ => "new",
    };
}
