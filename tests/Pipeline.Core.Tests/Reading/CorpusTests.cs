using System.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>Reads the shipped samples, and documents other projects collected for their own readers where a copy of them stands beside the repository.</summary>
public sealed class CorpusTests
{
    private static readonly string[] TextFormats = [".html", ".htm", ".md", ".txt"];
    private static readonly string[] Accepted = [".docx", .. TextFormats];
    private static readonly string[] WithoutText = ["empty.docx", "external-picture.docx"];

    [Fact]
    public void Every_document_of_an_accepted_format_is_read_in_time()
    {
        Assert.All(DocumentsIn(Accepted), path =>
        {
            var watch = Stopwatch.StartNew();
            var result = UploadReader.Read(new Upload(Path.GetFileName(path), File.ReadAllBytes(path)), TimeProvider.System);
            Assert.True(result.IsSuccess(out _) || result.Diagnostics.Count > 0, path);
            Assert.True(watch.Elapsed < ReadingLimits.Time, path);
        });
    }

    [Fact]
    public void No_character_of_a_text_or_a_page_is_lost_or_doubled()
    {
        Assert.All(DocumentsIn(TextFormats).Where(path => new FileInfo(path).Length > 0), path =>
        {
            var result = UploadReader.Read(new Upload(Path.GetFileName(path), File.ReadAllBytes(path)), TimeProvider.System);
            Assert.True(result.IsSuccess(out var document), $"{path}: {string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.Message))}");
            Assert.True(document.Reading.SourceCharacters > 0, path);
        });
    }

    /// <summary>A document whose text is unaccounted for is refused, so that reading it is the proof.</summary>
    [Fact]
    public void Every_Word_document_is_read_with_every_character_accounted_for()
    {
        Assert.All(DocumentsIn(".docx"), path =>
        {
            var tally = new ReadingTally(TimeProvider.System);
            var result = UploadReader.ReadContent(new Upload(Path.GetFileName(path), File.ReadAllBytes(path)), tally);
            Assert.True(result.IsSuccess(out var document), $"{path}: {string.Concat(result.Diagnostics.Select(finding => finding.Message))}");
            Assert.Equal(document.Reading.SourceCharacters + document.Reading.AddedCharacters, document.Reading.Characters + document.Reading.Dropped.Sum(dropped => dropped.Characters));
            Assert.True(document.Reading.SourceCharacters > 0 || WithoutText.Contains(Path.GetFileName(path)), path);
        });
    }

    private static IEnumerable<string> DocumentsIn(params string[] formats) => Repository.Documents.Where(path => formats.Contains(Path.GetExtension(path)));
}
