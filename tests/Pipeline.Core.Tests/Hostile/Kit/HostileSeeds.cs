using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Review;
using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Exchange;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>What mutants are made of: the shipped files, a document for each feature of a format, and real ones where a run is given them.</summary>
/// <param name="more">Further documents, by their paths; tests take none, so that a seed means the same everywhere.</param>
internal sealed class HostileSeeds(IReadOnlyList<string> more)
{
    private const int Largest = 400_000;

    private static readonly string Report = new ReportText().ToString();

    /// <summary>Reports as plain text.</summary>
    public IReadOnlyList<byte[]> Texts => [Utf8(Report), .. Samples(".txt"), Utf8(Report.Replace("三、收到", "项目\t本年新收\t总计\n自然人\t12\t12\n三、收到", StringComparison.Ordinal)), .. Further(".txt")];

    /// <summary>Reports as Markdown.</summary>
    public IReadOnlyList<byte[]> Markdown =>
    [
        Utf8(Report.ReplaceLineEndings("\n\n")), .. Samples(".md"), .. Further(".md"),
        Utf8("---\ntitle: 某某市水务局2021年政府信息公开工作年度报告\n---\n\n# 一、总体情况\n\n> 引文\n\n- 甲\n  - 乙\n\n1. 一\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n![图](1.png) [链](http://a.cn) `码` **粗**\n\n[x]: http://b.cn\n"),
    ];

    /// <summary>Reports as web pages.</summary>
    public IReadOnlyList<byte[]> Pages => [Utf8(new TabledReport().ToString()), .. Samples(".html", ".htm"), .. Further(".html", ".htm")];

    /// <summary>Word documents, a feature each, and reports.</summary>
    public IReadOnlyList<byte[]> Documents => [.. Features.Select(document => document.Build().Content.ToArray()), .. Samples(".docx"), .. Further(".docx")];

    /// <summary>PDFs, a feature each, and a report.</summary>
    public IReadOnlyList<byte[]> Pdfs => [.. PdfFeatures(), .. Samples(".pdf"), .. Further(".pdf")];

    /// <summary>Files of a review.</summary>
    public static IReadOnlyList<byte[]> Reviews => [ReviewExport.Write(Reviewed), ReviewExport.Write(new BilingualReportBuilder().Section("一、", "总体情况", "I.", "Overview").Paragraph(BilingualReportBuilder.Approved("文。", "Text.")).Build())];

    /// <summary>The report such a file is about.</summary>
    public static BilingualReport Reviewed { get; } = SampleReport.Build();

    public static IReadOnlyList<byte[]> Memories => [.. Samples(".tmx")];

    public static IReadOnlyList<byte[]> Registries => [.. Samples(".json")];

    public static IReadOnlyList<byte[]> Lexicons => [Few.Write()];

    public static IReadOnlyList<byte[]> TermBases => [TbxFile.Write(Few)];

    public static IReadOnlyList<byte[]> Glossaries => [UtxFile.Write(Few, DateTimeOffset.UnixEpoch)];

    public static IReadOnlyList<byte[]> Segmentations => [File.ReadAllBytes(Repository.At("src", "Pipeline.Core", "Translation", "segmentation.srx"))];

    /// <summary>Pairs of sentences for the figure check, parted by tabs.</summary>
    public static IReadOnlyList<byte[]> Pairs => [File.ReadAllBytes(Repository.At("tests", "Pipeline.Core.Tests", "Figures", "Unseen", "4.tsv"))];

    private static LexiconFile Few { get; } = new([.. LexiconFile.Default.Rows.Take(60)]);

    private static IEnumerable<DocxBuilder> Features =>
    [
        Lines(new()),
        Lines(new DocxBuilder().Style("h", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>").Style("i", "正文", basedOn: "h")).Paragraph("文", "<w:pStyle w:val=\"i\"/>"),
        new DocxBuilder().Numbering(1, ("chineseCounting", "%1、"), ("decimal", "%1.%2"), ("upperRoman", "（%3）")).Numbered("总体情况", 1).Numbered("甲", 1, 1).Numbered("乙", 1, 2).Instance(2, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>").Numbered("丙", 2),
        new DocxBuilder().Table("项目|数量|总计", "自然人|12|12").Raw("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"),
        new DocxBuilder().Raw("<w:p><w:r><w:t>前</w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE \\* CHINESENUM3</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>果</w:t><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"= 1 + 2\"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>"),
        new DocxBuilder().WordPart("word/footnotes.xml", "footnotes", "<w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>").Raw("<w:p><w:r><w:t>文</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>"),
        new DocxBuilder().Raw("<w:p><w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F06C\"/><w:tab/><w:br w:type=\"page\"/><w:noBreakHyphen/><w:ruby><w:rt><w:r><w:t>yin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>音</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"),
        new DocxBuilder().Raw("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"图\" descr=\"图\"/><a:blip/></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>"),
        new DocxBuilder().Relationship("c", "aFChunk", "chunk.html").Part("word/chunk.html", "<html><body><p>块</p></body></html>").Raw("<w:altChunk r:id=\"c\"/>").Relationship("h", "header", "header1.xml").WordPart("word/header1.xml", "hdr", "<w:p><w:r><w:t>眉</w:t></w:r></w:p>"),
        new DocxBuilder().Relationship("c", "aFChunk", "chunk.docx").Part("word/chunk.docx", Lines(new()).Build().Content.ToArray()).Raw("<w:altChunk r:id=\"c\"/>"),
        Lines(new DocxBuilder().AsStrict()).Raw("<w:sdt><w:sdtContent><w:p><w:hyperlink r:id=\"x\"><w:smartTag><w:r><w:t>链</w:t></w:r></w:smartTag></w:hyperlink></w:p></w:sdtContent></w:sdt>").Relationship("x", "hyperlink", "http://example.org/", isExternal: true),
    ];

    private static DocxBuilder Lines(DocxBuilder document) => Report.Split('\n').Aggregate(document, (made, line) => made.Paragraph(line.Trim('\r')));

    private static IEnumerable<byte[]> PdfFeatures()
    {
        foreach (var references in Enum.GetValues<PdfReferences>())
        {
            var pdf = new PdfBuilder();
            var map = pdf.AddStream("/WMode 0 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <00FF> 0 endcidrange");
            var unicode = pdf.AddStream("1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <4E00> endbfrange 1 beginbfchar <0001> <D840DC00> endbfchar");
            var form = pdf.AddStream("BT /F 12 Tf 2 Tc [<0001> -200 <0002>] TJ ET", "/Subtype /Form /Matrix [1 0 0 1 0 0]");
            var font = $"<< /Subtype /Type0 /Encoding {map} 0 R /ToUnicode {unicode} 0 R /DescendantFonts [<< /DW 500 /W [1 [250 300] 5 9 600] /W2 [1 [-500 400 880]] >>] >>";
            yield return pdf.Font(font).Resources($"/XObject << /X {form} 0 R >>")
                .Page("/X Do q 1 0 0 1 5 5 cm Q BT /F 12 Tf 50 700 Td <00030004> Tj 0 -20 Td <0005> Tj ET 50 600 200 100 re S 50 650 m 250 650 l S 150 600 m 150 700 l S BT /F 9 Tf 60 660 Td <0006> Tj ET /Span << /ActualText (x) >> BDC EMC BI /W 1 ID x EI").Build(references);
        }

        yield return PdfBuilder.Of("BT /F 12 Tf 72 700 Td (A) Tj ET", "<< /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /Encoding << /Differences [65 /A /uni4E2D] >> /FirstChar 65 /Widths [50] >>").Build();
        foreach (var revision in new[] { 2, 3, 4, 6 })
        {
            yield return PdfBuilder.Of("BT /F 12 Tf 72 700 Td (Annual report) Tj ET").Encrypt(new PdfLock(revision)).Build();
        }
    }

    private static IEnumerable<byte[]> Samples(params string[] endings) => OfFormat(Directory.GetFiles(Repository.Samples), endings);

    private IEnumerable<byte[]> Further(params string[] endings) => OfFormat(more, endings);

    private static IEnumerable<byte[]> OfFormat(IEnumerable<string> files, string[] endings) =>
        files.Where(file => endings.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(content => content.Length is > 8 and < Largest);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
