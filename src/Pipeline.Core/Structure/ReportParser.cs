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
        var blocks = MarkedBlock.Of(document);
        string[] texts = [.. document.Blocks.OfType<SourceText>().Select(text => text.Text)];
        var language = LanguageDetector.Detect(texts);

        FurnitureRules.Mark(blocks, language);
        var title = TitleFinder.Find(blocks, language);
        Outline.Mark(blocks, language);
        FurnitureRules.MarkImageTexts(blocks);
        var signature = SignatureFinder.Find(blocks, title?.Agency ?? "");

        if (title is null && blocks.Count(block => block.Role is HeadingRole { Canonical: not null }) < SectionsThatProveAReport)
        {
            return Result.Failure<Report>(Findings.NotAReport());
        }

        var identity = ReportIdentity.Settle(title, TitleLines(blocks).Select(line => (int?)line).FirstOrDefault(), texts, signature?.Agency, uploadSlug, registry);
        return identity.IsSuccess(out var settled)
            ? Balanced(blocks, Assemble(document, blocks, language, settled, signature, identity.Diagnostics))
            : Result.Failure<Report>(identity.Diagnostics);
    }

    /// <summary>A report that lost or doubled a character is none.</summary>
    private static Result<Report> Balanced(IReadOnlyList<MarkedBlock> blocks, Report report) =>
        ReportAccount.Check(blocks, report) is { } fault ? Result.Failure<Report>(fault) : Result.Success(report);

    private static Report Assemble(
        SourceDocument document, IReadOnlyList<MarkedBlock> blocks, Language language, ReportIdentity identity, Signature? signature, IReadOnlyList<Diagnostic> found)
    {
        var sections = SectionAssembler.Assemble(blocks);
        IReadOnlyList<FurnitureLine> furniture = [.. blocks.SelectMany(FurnitureOf)];
        var generation = GenerationOf(identity.Year, sections.Tables);
        var published = Dateline.DayIn(furniture) ?? PageMetadata.DayIn(furniture);
        var report = new Report
        {
            Title = identity.Title,
            TitleLines = [.. TitleLines(blocks)],
            Agency = identity.Agency,
            AgencySlug = identity.Slug,
            Year = identity.Year,
            Language = language,
            Generation = generation,
            Format = document.Format,
            Reading = document.Reading,
            PublicationDate = published ?? signature?.Date,
            IsDateOfSignature = published is null && signature?.Date is not null,
            Source = Dateline.SourceIn(furniture) ?? PageMetadata.SourceIn(furniture),
            Sections = generation == Generation.Pre2019
                ? [.. sections.Sections.Select(section => section with { Canonical = null })]
                : SectionsByPlace.Settle(sections.Sections, sections.Tables),
            PreambleBlocks = sections.Preamble,
            Tables = StatutoryTables.Settle(sections.Tables, generation),
            Figures = sections.Figures,
            Furniture = furniture,
            Signature = signature,
        };
        return report with { Diagnostics = [.. found, .. SequenceGaps.Of(sections.Gaps, report), .. sections.Diagnostics, .. ReportChecks.Of(report)] };
    }

    /// <summary>
    /// Tables tell their form by their own heads; only where there is none does the year decide. The statistics of before
    /// 2019 tell nothing of the report: some agencies go on annexing them to the later forms.
    /// </summary>
    private static Generation GenerationOf(int year, IReadOnlyList<ReportTable> tables) =>
        tables.Select(table => table.Generation).FirstOrDefault(generation => generation is not null and not Generation.Pre2019) ?? year switch
        {
            < 2019 => Generation.Pre2019,
            < 2021 => Generation.Form2019,
            _ => Generation.Form2021,
        };

    private static IEnumerable<FurnitureLine> FurnitureOf(MarkedBlock block) => block switch
    {
        { Role: FurnitureRole furniture, Block: SourceText line } => [new(line.Position.Line, line.Text, furniture.Kind)],
        { Role: FurnitureRole furniture, Block: SourceTable table } => RowsOf(table).Select(row => new FurnitureLine(table.Position.Line, row, furniture.Kind)),
        _ => [],
    };

    private static IEnumerable<string> RowsOf(SourceTable table) =>
        (table.Caption is { } caption ? [caption] : Enumerable.Empty<string>())
            .Concat(table.Grid.Cells.GroupBy(cell => cell.Row, cell => cell.Text).Select(row => string.Join('\t', row)));

    private static IEnumerable<int> TitleLines(IReadOnlyList<MarkedBlock> blocks) =>
        blocks.Where(block => block.Role is TitleRole).Select(block => block.Block.Position.Line).OfType<int>();
}
