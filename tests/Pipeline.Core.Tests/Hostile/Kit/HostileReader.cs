namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>A reader of files nobody vouches for, and the mutants it is given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Seeds">The files mutants are made of.</param>
/// <param name="Mutate">Makes one.</param>
/// <param name="Read">Reads one; throws for everything that may not be.</param>
internal sealed record HostileReader(string Name, IReadOnlyList<byte[]> Seeds, Func<byte[], Random, byte[]> Mutate, Func<byte[], HostileAnswer> Read)
{
    /// <summary>Every reader.</summary>
    /// <param name="seeds">What mutants are made of.</param>
    /// <param name="most">Characters a mutant may have: many reach the limits of size and nesting, few are quick.</param>
    public static IReadOnlyList<HostileReader> All(HostileSeeds seeds, int most)
    {
        var (zip, pdf) = (new ZipMutator(seeds.Documents, most), new PdfMutator(seeds.Pdfs, most));
        return
        [
            OfText("text", most, seeds.Texts, [], content => ReportPath.Read(content, "report.txt")),
            OfText("markdown", most, seeds.Markdown, [.. HostileWords.Markdown, .. HostileWords.Markup], content => ReportPath.Read(content, "report.md")),
            OfText("html", most, seeds.Pages, HostileWords.Markup, content => ReportPath.Read(content, "report.html")),
            new("docx", seeds.Documents, zip.Mutate, content => ReportPath.Read(content, "report.docx")),
            new("pdf", seeds.Pdfs, pdf.Mutate, content => ReportPath.Read(content, "report.pdf")),
            OfXml("xliff", most, HostileSeeds.Reviews, [], OperatorPaths.Review),
            OfXml("tmx", most, HostileSeeds.Memories, [], OperatorPaths.Memory),
            OfXml("srx", most, HostileSeeds.Segmentations, ["(a+)+", "(?:", "[", "\\p{Han}", "{1,2147483647}", "(?<=.*)*"], OperatorPaths.Segmentation),
            OfText("agencies", most, HostileSeeds.Registries, ["null", "[", "{", "}", "]", ",", ":", "\"", "\\ud800", "\"slug\":", "\"aliases\":[null]", "true"], OperatorPaths.Registry),
            OfText("lexicon", most, HostileSeeds.Lexicons, ["\t", "\n", "preferred", "agency:x"], OperatorPaths.Lexicon),
            OfXml("tbx", most, HostileSeeds.TermBases, [], OperatorPaths.TermBase),
            OfText("utx", most, HostileSeeds.Glossaries, ["\t", "\n", "#src", "#UTX"], OperatorPaths.Glossary),
            OfText("figures", most, HostileSeeds.Pairs, ["\t", "\n", "%", "万", "亿", "percent", "million"], OperatorPaths.Figures),
        ];
    }

    /// <summary>The mutant of a seed; the same seed gives the same bytes.</summary>
    public byte[] Input(int seed)
    {
        var chance = new Random(seed);
        return Mutate(Seeds[chance.Next(Seeds.Count)], chance);
    }

    private static HostileReader OfText(string name, int most, IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words, Func<byte[], HostileAnswer> read)
    {
        var tokens = new TokenMutator([.. seeds.Select(TextOf)], [.. words, .. HostileWords.Any], most);
        return new(name, seeds, (seed, chance) =>
        {
            var mutant = HostileEncoding.Write(tokens.Mutate(TextOf(seed), chance), chance);
            return chance.Next(8) == 0 ? ByteMutator.Mutate(mutant, chance) : mutant;
        }, read);
    }

    private static HostileReader OfXml(string name, int most, IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words, Func<byte[], HostileAnswer> read)
    {
        var (text, elements) = (OfText(name, most, seeds, [.. words, .. HostileWords.Markup], read), new XmlMutator([.. seeds.Select(TextOf)]));
        return text with { Mutate = (seed, chance) => chance.Next(3) == 0 ? text.Mutate(seed, chance) : HostileEncoding.Utf8(elements.Mutate(TextOf(seed), chance)) };
    }

    private static string TextOf(byte[] seed) => System.Text.Encoding.UTF8.GetString(seed);
}
