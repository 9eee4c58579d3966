using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Prints a drawn table with the labels of another language of the forms.</summary>
internal static class Translated
{
    public static string InTraditional(string drawing) => Replace(drawing, label => label.ZhHant);

    public static string InEnglish(string drawing) => Replace(drawing, label => label.En);

    private static string Replace(string drawing, Func<BilingualLabel, string> wording) => StatutoryForms.Default.Labels
        .OrderByDescending(label => label.ZhHans.Length)
        .Aggregate(drawing.Replace("¶", "", StringComparison.Ordinal), (text, label) => text.Replace($"{label.ZhHans} |", $"{wording(label)} |", StringComparison.Ordinal)
            .Replace($"| {label.ZhHans}\n", $"| {wording(label)}\n", StringComparison.Ordinal));
}
