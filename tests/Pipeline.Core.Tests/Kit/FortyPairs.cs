using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>The page all speed is measured on: the sample report with its three tables, and as many paragraphs as make forty pairs.</summary>
internal static class FortyPairs
{
    private const int OfSample = 10;
    private const int Pairs = 40;

    /// <summary>The report with this number; another number makes other figures, and another agency.</summary>
    public static BilingualReport Report(int number = 0)
    {
        var sample = SampleReport.Build();
        var ids = Enumerable.Range(2, Pairs - OfSample).Select(paragraph => $"s6-p{paragraph}").ToList();
        var sections = sample.Report.Sections;
        return sample with
        {
            Units = [.. sample.Units, .. ids.Select(id => new TranslationUnit { Id = id, Kind = UnitKind.Paragraph, Segments = [Sentence(number)] })],
            Report = sample.Report with
            {
                AgencySlug = string.Create(CultureInfo.InvariantCulture, $"agency-{number}"),
                Sections = [.. sections.SkipLast(1), sections[^1] with { Blocks = [.. sections[^1].Blocks, .. ids.Select(id => new Paragraph(id, Sentence(number).Source, null))] }],
            },
        };
    }

    private static Segment Sentence(int number) => BilingualReportBuilder.Machine(
        string.Create(CultureInfo.InvariantCulture, $"2021年，昌平区政府认真贯彻落实《政府信息公开条例》，不断拓展公开内容、创新公开形式、完善公开制度、强化公开监督，主动公开信息{number}条。"),
        string.Create(CultureInfo.InvariantCulture, $"In 2021, the Changping District Government earnestly implemented the Regulations on Government Information Disclosure, steadily widened what is disclosed, found new forms of disclosure, improved its rules and disclosed {number} items."));
}
