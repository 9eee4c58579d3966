using System.Globalization;
using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>
/// Prints reports, as many as are asked for and no two alike, in the form of 2021: six sections, three tables whose sums hold and whose
/// figures follow from those of the year before, prose with figures. The same seed prints the same reports. It needs nothing of the
/// pipeline but the upload, and a text takes it a fraction of a millisecond.
/// </summary>
/// <param name="seed">Which of all the archives it could print.</param>
internal sealed class ReportPress(int seed)
{
    /// <summary>The first year the form is for.</summary>
    public const int FirstYear = 2021;

    private const int EveryAsWord = 10;

    private static readonly string[] Chapters = ["（一）主动公开情况", "（二）依申请公开办理情况", "（三）政府信息管理情况", "（四）平台建设情况", "（五）监督保障情况"];

    /// <summary>An agency's report for a year; a later revision says some things otherwise. One agency in ten writes with Word, the others send text.</summary>
    /// <param name="agency">The agency's place in <see cref="PressAgencies"/>.</param>
    /// <param name="year">The year reported on, from <see cref="FirstYear"/>.</param>
    /// <param name="revision">The revision; the first is 0.</param>
    public Upload Report(int agency, int year, int revision = 0)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{year}.{(IsWord(agency) ? "docx" : "txt")}");
        var text = new StringBuilder(8_000);
        var document = new DocxBuilder();
        foreach (var block in Blocks(PressAgencies.Of(agency), agency, year, revision))
        {
            if (!IsWord(agency))
            {
                text.AppendJoin('\n', block.Lines).Append('\n');
            }
            else if (block.IsTable)
            {
                document.Table([.. block.Lines.Select(line => line.Replace('\t', '|'))]);
            }
            else
            {
                document.Paragraph(block.Lines[0]);
            }
        }

        var content = IsWord(agency) ? document.Build(name).Content : Encoding.UTF8.GetBytes(text.ToString());
        return new(name, content, PressAgencies.Of(agency).Slug);
    }

    private static bool IsWord(int agency) => agency % EveryAsWord == EveryAsWord - 1;

    private IEnumerable<PressedBlock> Blocks(PressAgency who, int agency, int year, int revision)
    {
        var figures = new PressedFigures(seed, agency, year);
        var prose = new PressedProse(new(PressedFigures.Mix(seed, agency, year, 1)), new(PressedFigures.Mix(seed, agency, year, 2 + revision)));
        yield return Line(string.Create(CultureInfo.InvariantCulture, $"{who.Name}{year}年政府信息公开工作年度报告"));
        yield return Line("本报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条编制。");
        yield return Line(string.Create(CultureInfo.InvariantCulture, $"本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。如对本报告有疑问，请与{who.Name}办公室联系（电话：0600-555{agency % 10_000:D4}）。"));
        yield return Line("一、总体情况");
        yield return Line(string.Create(CultureInfo.InvariantCulture, $"{year}年，{who.Name}认真贯彻落实《条例》。全年收到政府信息公开申请{figures.Received}件。{prose.Paragraph(2)}"));
        foreach (var chapter in Chapters)
        {
            yield return Line(chapter);
            yield return Line(prose.Paragraph(5));
            yield return Line(prose.Paragraph(5));
        }

        yield return Line("二、主动公开政府信息情况");
        yield return new(figures.Disclosure(), IsTable: true);
        yield return Line("三、收到和处理政府信息公开申请情况");
        yield return new(figures.Applications(), IsTable: true);
        yield return Line("四、政府信息公开行政复议、行政诉讼情况");
        yield return new(figures.Review(), IsTable: true);
        yield return Line("五、存在的主要问题及改进情况");
        yield return Line($"存在的主要问题：一是公开的深度还不够；二是解读的形式较为单一。{prose.Paragraph(3)}");
        yield return Line($"改进情况：{prose.Paragraph(4)}");
        yield return Line("六、其他需要报告的事项");
        yield return Line(prose.OwnParagraph(2));
    }

    private static PressedBlock Line(string text) => new([text], IsTable: false);

    /// <summary>A paragraph, or the rows of a table with tabs between their cells.</summary>
    private sealed record PressedBlock(IReadOnlyList<string> Lines, bool IsTable);
}
