using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Flow;

/// <summary>What an agency is told of the reading of its file, and what the public is not.</summary>
public sealed class ReadingReceiptTests
{
    private const string Secret = "内部讨论稿勿外传";

    [Fact]
    public async Task The_receipt_accounts_for_every_character_of_the_file()
    {
        var reading = (await ReceiptAsync()).Summary?.Reading;

        Assert.NotNull(reading);
        Assert.Equal("docx", reading.Engine);
        Assert.Equal(reading.SourceCharacters + reading.AddedCharacters, reading.Characters + reading.Dropped.Sum(dropped => dropped.Characters));
        Assert.Contains(new DroppedText(DropReason.Hidden, Secret.Length, Secret), reading.Dropped);
    }

    [Fact]
    public async Task The_receipt_says_of_each_heading_why_it_is_one()
    {
        var headings = (await ReceiptAsync()).Summary?.Headings ?? [];

        Assert.Equal(6, headings.Count);
        Assert.All(headings, heading => Assert.Equal([HeadingEvidence.StatutoryTitle, HeadingEvidence.Number, HeadingEvidence.ShortLine], heading.Evidence));
    }

    [Fact]
    public async Task What_the_file_hides_is_told_to_the_agency_alone()
    {
        var room = await PublishAsync();

        Assert.Contains(Secret, room.Receipts.Text("water/2021.docx.html"), StringComparison.Ordinal);
        Assert.All(
            room.Site.Content.Where(file => !file.Key.EndsWith(".docx", StringComparison.Ordinal)),
            file => Assert.DoesNotContain(Secret, System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    private static async Task<Receipt> ReceiptAsync() => (await PublishAsync()).Receipt("water/2021.docx");

    private static async Task<CloudRoom> PublishAsync()
    {
        var document = new DocxBuilder();
        foreach (var line in new ReportText().ToString().Split('\n'))
        {
            document.Paragraph(line);
        }

        var room = new CloudRoom();
        room.Upload("water/2021.docx", document.Raw($"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{Secret}</w:t></w:r></w:p>").Build().Content.ToArray());
        await room.RunAsync();
        return room;
    }
}
