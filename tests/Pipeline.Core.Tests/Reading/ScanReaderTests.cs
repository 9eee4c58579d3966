using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>What a service recognised on the pages of a scan becomes a document like any other, with a remark.</summary>
public sealed class ScanReaderTests
{
    private static readonly PdfTable Table = new(1, new TableGrid(1, 2, [new(0, 0, "规章"), new(0, 1, "0")]), [72, 144, 216]);

    [Fact]
    public async Task The_engine_is_named_and_a_person_is_asked_to_check()
    {
        var result = await ReadAsync(new PdfParagraph(1, "一、总体情况", PdfRole.Text), Table);

        Assert.True(result.IsSuccess(out var document));
        Assert.Equal((SourceFormat.Pdf, "Recogniser", 9), (document.Format, document.Reading.Engine, document.Reading.SourceCharacters));
        var remark = Assert.Single(result.Diagnostics);
        Assert.Equal(("RPT022", Severity.Info), (remark.Code, remark.Severity));
        Assert.Contains("every figure", remark.Message, StringComparison.Ordinal);
        Assert.Contains("每个数字", remark.MessageZh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_tables_pictures_notes_and_furniture_keep_what_they_are()
    {
        var result = await ReadAsync(
            new PdfParagraph(1, "第1页", PdfRole.Furniture), new PdfParagraph(1, "注：略。", PdfRole.Note), new PdfParagraph(1, "正文。", PdfRole.Text), Table, new PdfFigure(1));

        Assert.True(result.IsSuccess(out var document));
        Assert.Equal(
            [("第1页", true, false), ("正文。", false, false), ("注：略。", false, true)],
            document.Blocks.OfType<SourceText>().Select(text => (text.Text, text.IsChrome, text.IsNote)));
        Assert.Single(document.Blocks.OfType<SourceTable>());
        Assert.Single(document.Blocks.OfType<SourceFigure>());
    }

    [Fact]
    public async Task A_scan_the_service_refuses_is_refused_with_its_reason()
    {
        var result = await ScanReader.ReadAsync(default, new Recogniser(Result.Failure<PdfLayout>(Findings.ScanUnreadable())), TimeProvider.System, CancellationToken.None);

        Assert.Equal(["RPT021"], result.Diagnostics.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("RPT018", true)]
    [InlineData("RPT019", true)]
    [InlineData("RPT007", false)]
    [InlineData("RPT009", false)]
    public void Only_a_file_without_text_of_its_own_is_sent_to_the_service(string code, bool isSent) => Assert.Equal(
        isSent, ScanReader.IsWantedAfter(Result.Failure<SourceDocument>(new Diagnostic(code, Severity.Error, null, "…", "…"))));

    [Fact]
    public async Task A_report_with_text_of_its_own_is_never_sent_to_the_service()
    {
        var engine = new Recogniser(Result.Failure<PdfLayout>(Findings.ScanUnreadable()));

        var result = await new ReportExtractor(AgencyRegistry.Empty, TimeProvider.System, engine).ExtractAsync(Uploads.Text(new ReportText().ToString()), CancellationToken.None);

        Assert.True(result.IsSuccess(out _));
        Assert.Equal(0, engine.Asked);
    }

    private static Task<Result<SourceDocument>> ReadAsync(params PdfBlock[] blocks) =>
        ScanReader.ReadAsync(default, new Recogniser(Result.Success(new PdfLayout(1, blocks))), TimeProvider.System, CancellationToken.None);

    /// <summary>A service that answers at once, and counts how often it was asked.</summary>
    private sealed class Recogniser(Result<PdfLayout> answer) : IPdfEngine
    {
        public string Name => "Recogniser";

        public int Asked { get; private set; }

        public Task<Result<PdfLayout>> AnalyzeAsync(ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken)
        {
            Asked++;
            return Task.FromResult(answer);
        }
    }
}
