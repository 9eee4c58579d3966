using System.Text;
using Pipeline.Core.Figures;
using Pipeline.Core.Model;
using Pipeline.Core.Quality;
using Pipeline.Core.Review;
using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Exchange;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>The ways of the files operators and reviewers send: read, and used once where they were accepted.</summary>
internal static class OperatorPaths
{
    private const string Sentence = "2021年，全区主动公开政府信息24,716条（其中规章0件）。同比增加8.24%；";

    private static readonly TranslationChecks Checks = new(Core.Terminology.Lexicon.Default);

    public static HostileAnswer Review(byte[] content) => Accepted(ReviewFile.Read(content), file => ReviewImport.Apply(HostileSeeds.Reviewed, file, Checks, DateTimeOffset.UnixEpoch));

    public static HostileAnswer Memory(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return Accepted(TmxReader.Read(stream), memory => new ReportTranslator(new() { Memory = memory }).Translate("0123456789ab", HostileSeeds.Reviewed.Report, TranslationMemory.Empty));
    }

    public static HostileAnswer Segmentation(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return Accepted(Segmenter.Parse(stream), segmenter => (segmenter.Split(Sentence, Language.SimplifiedChinese), segmenter.Split("Over 3.5 million items were disclosed. See No. 3!", Language.English)));
    }

    public static HostileAnswer Registry(byte[] content) => Accepted(AgencyRegistry.Parse(content), registry => (registry.ByName("青岚区"), registry.BySlug("qinglan"), registry.SlugFor("青岚区水务局")));

    public static HostileAnswer Lexicon(byte[] content) => Accepted(LexiconFile.Parse(content), Use);

    public static HostileAnswer TermBase(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return Accepted(TbxFile.Read(stream), Use);
    }

    public static HostileAnswer Glossary(byte[] content) => Accepted(UtxFile.Read(content), Use);

    public static HostileAnswer Figures(byte[] content)
    {
        foreach (var cells in Encoding.UTF8.GetString(content).Split('\n').Take(10).Select(line => line.Split('\t')).Where(cells => cells.Length > 2))
        {
            _ = FigureCheck.Compare(cells[1], cells[2], 2021);
        }

        return new(HostileAnswer.Accepted);
    }

    private static object Use(LexiconFile file) => new ReportTranslator(new() { Lexicon = Core.Terminology.Lexicon.Default.With(file) }).Translate("0123456789ab", HostileSeeds.Reviewed.Report, TranslationMemory.Empty);

    private static HostileAnswer Accepted<T>(Result<T> result, Func<T, object> use)
        where T : class
    {
        if (result.IsSuccess(out var value))
        {
            _ = use(value);
            return new(HostileAnswer.Accepted);
        }

        ReportPath.Require(result.Diagnostics.Count > 0, "it was refused for no reason");
        return new(result.Diagnostics[0].Code);
    }
}
