using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf;

/// <summary>Reads the shipped sample, and PDFs other projects collected for their own readers where a copy of them stands beside the repository.</summary>
public sealed class PdfCorpusTests
{
    [Fact]
    public void Every_collected_file_is_read_and_every_scan_refused()
    {
        Assert.All(Repository.Documents.Where(path => Path.GetExtension(path) == ".pdf"), path =>
        {
            var bytes = File.ReadAllBytes(path);
            if (Path.GetFileName(path).Contains("scan", StringComparison.Ordinal))
            {
                Assert.Equal("RPT018", bytes.RefusalCode());
            }
            else
            {
                Assert.NotEmpty(string.Concat(bytes.Texts()));
            }
        });
    }
}
