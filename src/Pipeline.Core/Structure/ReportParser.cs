using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>From the blocks of a source to a report: every block gets exactly one role, then the roles are put together.</summary>
/// <param name="registry">Which agencies are known.</param>
internal sealed class ReportParser(AgencyRegistry registry)
{
    /// <summary>Statutory sections that make a text without a title a report all the same.</summary>
    private const int SectionsThatProveAReport = 3;

    /// <summary>Parses a document.</summary>
    /// <param name="document">What a reader made of the upload.</param>
    /// <param name="uploadSlug">The agency's slug where the place of the upload names it.</param>
    public Result<Report> Parse(SourceDocument document, string? uploadSlug)
    {
        var blocks = document.Blocks;
        var roles = new BlockRole?[blocks.Count];
        var language = LanguageDetector.Detect(TextsOf(blocks));

        FurnitureRules.Mark(blocks, roles, language);
        var title = TitleFinder.Find(blocks, roles, language);
        Outline.Mark(blocks, roles, language);
        FurnitureRules.MarkImageTexts(blocks, roles);
        var signature = SignatureFinder.Find(blocks, roles, title?.Agency ?? "");

        if (title is null && roles.OfType<HeadingRole>().Count(heading => heading.Canonical is not null) < SectionsThatProveAReport)
        {
            return Result.Failure<Report>(Findings.NotAReport());
        }

        var identity = ReportIdentity.Settle(title, LineOf<TitleRole>(blocks, roles), [.. TextsOf(blocks)], signature?.Agency, uploadSlug, registry);
        return identity.IsSuccess(out var settled)
            ? Result.Success(Assemble(document, roles, language, settled, signature, identity.Diagnostics))
            : Result.Failure<Report>(identity.Diagnostics);
    }

    private static Report Assemble(
        SourceDocument document, BlockRole?[] roles, Language language, ReportIdentity identity, Signature? signature, IReadOnlyList<Diagnostic> found)
    {
        var blocks = document.Blocks;
        var sections = SectionAssembler.Assemble(blocks, [.. roles.Select(role => role ?? BodyRole.Instance)]);
        var furniture = FurnitureOf(blocks, roles);
        var generation = GenerationOf(identity.Year, sections.Tables);
        var report = new Report
        {
            Title = identity.Title,
            TitleLines = [.. LinesOf<TitleRole>(blocks, roles)],
            Agency = identity.Agency,
            AgencySlug = identity.Slug,
            Year = identity.Year,
            Language = language,
            Generation = generation,
            Format = document.Format,
            PublicationDate = Dateline.DayIn(furniture) ?? signature?.Date,
            Source = Dateline.SourceIn(furniture),
            Sections = generation == Generation.Pre2019 ? [.. sections.Sections.Select(section => section with { Canonical = null })] : sections.Sections,
            PreambleBlocks = sections.Preamble,
            Tables = StatutoryTables.Settle(sections.Tables, generation),
            Figures = sections.Figures,
            Furniture = furniture,
            Signature = signature,
        };
        return report with { Diagnostics = [.. found, .. sections.Diagnostics, .. ReportChecks.Of(report)] };
    }

    /// <summary>Tables tell their form by their own heads; only where there is none does the year decide.</summary>
    private static Generation GenerationOf(int year, IReadOnlyList<ReportTable> tables) =>
        tables.Select(table => table.Generation).FirstOrDefault(generation => generation is not null) ?? year switch
        {
            < 2019 => Generation.Pre2019,
            < 2021 => Generation.Form2019,
            _ => Generation.Form2021,
        };

    private static IReadOnlyList<FurnitureLine> FurnitureOf(IReadOnlyList<SourceBlock> blocks, BlockRole?[] roles) =>
        [.. blocks.Zip(roles).Where(pair => pair.Second is FurnitureRole).Select(pair =>
            new FurnitureLine(pair.First.Position.Line, ((SourceText)pair.First).Text, ((FurnitureRole?)pair.Second)?.Kind ?? ""))];

    private static IEnumerable<string> TextsOf(IReadOnlyList<SourceBlock> blocks) => blocks.OfType<SourceText>().Select(text => text.Text);

    private static IEnumerable<int> LinesOf<TRole>(IReadOnlyList<SourceBlock> blocks, BlockRole?[] roles)
        where TRole : BlockRole => blocks.Zip(roles).Where(pair => pair.Second is TRole).Select(pair => pair.First.Position.Line).OfType<int>();

    private static int? LineOf<TRole>(IReadOnlyList<SourceBlock> blocks, BlockRole?[] roles)
        where TRole : BlockRole => LinesOf<TRole>(blocks, roles).Select(line => (int?)line).FirstOrDefault();
}
