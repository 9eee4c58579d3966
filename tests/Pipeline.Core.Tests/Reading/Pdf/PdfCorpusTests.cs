using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf;

/// <summary>Reads PDFs other projects collected for their own readers, where a copy of them stands beside the repository.</summary>
public sealed class PdfCorpusTests
{
    [Fact]
    public void Every_collected_file_is_read_and_every_scan_refused()
    {
        var corpus = new DirectoryInfo(Path.Combine(Repository.Root, "..", "shared", "corpus"));
        foreach (var file in corpus.Exists ? corpus.EnumerateFiles("*.pdf", SearchOption.AllDirectories) : [])
        {
            var bytes = File.ReadAllBytes(file.FullName);
            if (file.Name.Contains("scan", StringComparison.Ordinal))
            {
                Assert.Equal("RPT018", bytes.RefusalCode());
            }
            else
            {
                Assert.NotEmpty(string.Concat(bytes.Texts()));
            }
        }
    }
}
