using System.Text;
using System.Xml.Linq;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Flow;

/// <summary>A translation goes to a person as the file beside the page, comes back, and is published.</summary>
public sealed class ReviewFlowTests
{
    private const string Sentence = "公开内容还不够深入。";
    private const string Human = "What is disclosed does not yet go deep enough.";

    private static readonly XNamespace Xliff = "urn:oasis:names:tc:xliff:document:2.0";

    private readonly CloudRoom _room = new();

    [Fact]
    public async Task The_page_shows_what_a_person_wrote()
    {
        await PublishAsync("example/2021.txt", 2021);

        await SendBackAsync("example/2021.xlf", 2021, Human);

        var page = _room.Site.Text("r/example/2021/index.html");
        Assert.Contains(Human, page, StringComparison.Ordinal);
        Assert.Contains("""<small class="mark reviewed-mark">reviewed</small>""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_years_report_of_the_same_agency_uses_it_again()
    {
        await PublishAsync("example/2021.txt", 2021);
        await SendBackAsync("example/2021.xlf", 2021, Human);

        await PublishAsync("example/2022.txt", 2022);

        Assert.Equal((Human, Origin.Memory), Translation("example", 2022));
    }

    [Fact]
    public async Task Another_agency_does_not()
    {
        await PublishAsync("example/2021.txt", 2021);
        await SendBackAsync("example/2021.xlf", 2021, Human);

        await PublishAsync("other/2021.txt", 2021);

        Assert.Equal((null, Origin.Pending), Translation("other", 2021));
    }

    [Fact]
    public async Task Every_report_that_has_the_sentence_is_published_again()
    {
        await PublishAsync("example/2020.txt", 2020);
        await PublishAsync("example/2021.txt", 2021);

        await SendBackAsync("example/2021.xlf", 2021, Human);

        Assert.Equal((Human, Origin.Memory), Translation("example", 2020));
        Assert.Equal((Human, Origin.Human), Translation("example", 2021));
    }

    [Fact]
    public async Task A_translation_with_other_figures_is_not_taken_and_the_receipt_says_why()
    {
        await PublishAsync("example/2021.txt", 2021, "办结申请12件。");

        await SendBackAsync("example/2021.xlf", 2021, "21 applications were closed.", "办结申请12件。");

        Assert.Equal((null, Origin.Pending), Translation("example", 2021, "办结申请12件。"));
        var receipt = StoredJson.Read(_room.Receipts.Content["example/reviews/2021.xlf.json"], StoredJson.Receipt);
        Assert.Equal((ReceiptStatus.Imported, 0, 1), (receipt.Status, receipt.Review?.Applied, receipt.Review?.Failed));
        Assert.Contains(receipt.Review?.Notes ?? [], note => note.Reasons.Any(reason => reason.Severity is Severity.Error));
    }

    [Fact]
    public async Task Nobody_corrects_the_reports_of_another_agency()
    {
        await PublishAsync("example/2021.txt", 2021);

        await SendBackAsync("other/2021.xlf", 2021, Human);

        Assert.Equal((null, Origin.Pending), Translation("example", 2021));
        Assert.Equal("RPT669", StoredJson.Read(_room.Receipts.Content["other/reviews/2021.xlf.json"], StoredJson.Receipt).Stages[0].Diagnostics[0].Code);
    }

    [Fact]
    public async Task The_same_file_again_publishes_nothing()
    {
        await PublishAsync("example/2021.txt", 2021);
        var file = await SendBackAsync("example/2021.xlf", 2021, Human);
        var before = _room.Site.Content.ToDictionary();

        _room.SendBack("example/2021.xlf", file);
        await _room.RunAsync();

        Assert.Equal(before.OrderBy(blob => blob.Key).Select(blob => blob.Value), _room.Site.Content.OrderBy(blob => blob.Key).Select(blob => blob.Value));
    }

    [Fact]
    public async Task A_review_whose_event_was_lost_is_found()
    {
        await PublishAsync("example/2021.txt", 2021);
        _room.Reviews.Put("example/2021.xlf", Edited(2021, Human, Sentence));
        _room.Clock.Leap(TimeSpan.FromHours(1));

        _room.Send(await new Reconciliation(_room.Stores, _room.Options, _room.Clock).RunAsync(CancellationToken.None));
        await _room.RunAsync();

        Assert.Equal((Human, Origin.Human), Translation("example", 2021));
    }

    [Fact]
    public async Task A_report_whose_work_files_have_expired_is_read_again()
    {
        await PublishAsync("example/2021.txt", 2021);
        foreach (var path in _room.Work.Content.Keys.Where(path => path.StartsWith("reports/", StringComparison.Ordinal)).ToList())
        {
            await _room.Work.DeleteAsync(path, CancellationToken.None);
        }

        await SendBackAsync("example/2021.xlf", 2021, Human);

        Assert.Equal((Human, Origin.Human), Translation("example", 2021));
    }

    [Fact]
    public async Task When_the_agency_changes_the_sentence_readers_are_told_that_it_is_being_updated()
    {
        await PublishAsync("example/2021.txt", 2021);
        await SendBackAsync("example/2021.xlf", 2021, Human);

        await PublishAsync("example/2021.txt", 2021, "公开内容仍然还不够深入。");

        var segment = Segment("example", 2021, "公开内容仍然还不够深入。");
        Assert.Equal((Origin.Pending, new FormerText(Sentence, Human)), (segment.Origin, segment.Former));
        Assert.Contains("being updated", _room.Site.Text("r/example/2021/en/index.html"), StringComparison.Ordinal);
    }

    private async Task PublishAsync(string path, int year, string problem = Sentence)
    {
        var text = new ReportText { Problems = problem }.ToString().Replace("2021", $"{year}", StringComparison.Ordinal);
        _room.Upload(path, text);
        await _room.RunAsync();
    }

    private async Task<byte[]> SendBackAsync(string path, int year, string translation, string sentence = Sentence)
    {
        var file = Edited(year, translation, sentence);
        _room.SendBack(path, file);
        await _room.RunAsync();
        return file;
    }

    /// <summary>What a person does by hand: a target is written beside the sentence, and its state raised.</summary>
    private byte[] Edited(int year, string translation, string sentence)
    {
        var document = XDocument.Parse(_room.Site.Text($"r/example/{year}/report.xlf"), LoadOptions.PreserveWhitespace);
        var segment = document.Descendants(Xliff + "segment").Single(segment => segment.Element(Xliff + "source")?.Value == sentence);
        segment.Elements(Xliff + "target").Remove();
        segment.SetAttributeValue("subState", null);
        segment.SetAttributeValue("state", "reviewed");
        segment.Add(new XElement(Xliff + "target", translation));
        return Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting));
    }

    private (string? Target, Origin Origin) Translation(string agency, int year, string sentence = Sentence)
    {
        var segment = Segment(agency, year, sentence);
        return (segment.Target, segment.Origin);
    }

    private Segment Segment(string agency, int year, string sentence) => StoredJson.Read(_room.Site.Content[$"r/{agency}/{year}/data.json"], StoredJson.BilingualReport)
        .Units.SelectMany(unit => unit.Segments).First(segment => segment.Source == sentence);
}
