using System.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Reading;

namespace Pipeline.Core.Tests.Reading;

/// <summary>Reads documents other projects collected for their own readers, where a copy of them stands beside the repository.</summary>
public sealed class CorpusTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly string[] TextFormats = [".html", ".md", ".txt"];
    private static readonly string[] Accepted = [".docx", .. TextFormats];
    private static readonly string[] WithoutText = ["empty.docx", "external-picture.docx"];

    [Fact]
    public void Every_document_of_an_accepted_format_is_read_in_time()
    {
        foreach (var path in Documents())
        {
            var watch = Stopwatch.StartNew();
            var result = UploadReader.Read(new Upload(Path.GetFileName(path), File.ReadAllBytes(path)), TimeProvider.System);
            Assert.True(result.IsSuccess(out _) || result.Diagnostics.Count > 0, path);
            Assert.True(watch.Elapsed < Limit, path);
        }
    }

    [Fact]
    public void No_character_of_a_text_or_a_page_is_lost_or_doubled()
    {
        foreach (var path in Documents().Where(path => TextFormats.Contains(Path.GetExtension(path)) && new FileInfo(path).Length > 0))
        {
            var result = UploadReader.Read(new Upload(Path.GetFileName(path), File.ReadAllBytes(path)), TimeProvider.System);
            Assert.True(result.IsSuccess(out var document), $"{path}: {string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.Message))}");
            Assert.True(document.Reading.SourceCharacters > 0, path);
        }
    }

    /// <summary>A document whose text is unaccounted for is refused, so that reading it is the proof.</summary>
    [Fact]
    public void Every_Word_document_is_read_with_every_character_accounted_for()
    {
        foreach (var path in Documents().Where(path => Path.GetExtension(path) == ".docx"))
        {
            var tally = new ReadingTally(TimeProvider.System);
            var result = UploadReader.ReadContent(new Upload(Path.GetFileName(path), File.ReadAllBytes(path)), tally);
            Assert.True(result.IsSuccess(out var document), $"{path}: {string.Concat(result.Diagnostics.Select(finding => finding.Message))}");
            Assert.Equal(document.Reading.SourceCharacters + document.Reading.AddedCharacters, document.Reading.Characters + document.Reading.Dropped.Sum(dropped => dropped.Characters));
            Assert.True(document.Reading.SourceCharacters > 0 || WithoutText.Contains(Path.GetFileName(path)), path);
        }
    }

    private static IEnumerable<string> Documents()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Pipeline.sln")))
        {
            root = root.Parent;
        }

        var corpus = Path.Combine(root?.Parent?.FullName ?? "", "shared", "corpus");
        return Directory.Exists(corpus)
            ? Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Where(path => Accepted.Contains(Path.GetExtension(path)))
            : [];
    }
}
