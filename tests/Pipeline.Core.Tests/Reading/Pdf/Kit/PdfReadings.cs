using System.IO.Compression;
using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Pdf;

namespace Pipeline.Core.Tests.Reading.Pdf.Kit;

/// <summary>Reads a PDF and picks out what a test asks about.</summary>
internal static class PdfReadings
{
    extension(byte[] pdf)
    {
        public Result<IReadOnlyList<PdfPage>> Reading() => PdfPages.Read(pdf, new ReadingTally(TimeProvider.System));

        public IReadOnlyList<PdfPage> Pages()
        {
            var result = pdf.Reading();
            return result.IsSuccess(out var pages) ? pages : throw new InvalidOperationException(result.Diagnostics[0].Message);
        }

        public PdfPage OnlyPage() => pdf.Pages().Single();

        /// <summary>The text of each page, in the order it is drawn.</summary>
        public string[] Texts() => [.. pdf.Pages().Select(page => string.Concat(page.Glyphs.Select(glyph => glyph.Text)))];

        public string Text() => pdf.Texts().Single();

        /// <summary>The code of the reason the file was refused for.</summary>
        public string RefusalCode()
        {
            var result = pdf.Reading();
            Assert.False(result.IsSuccess(out _), "The file was read.");
            return result.Diagnostics[0].Code;
        }

        public byte[] Deflated()
        {
            var output = new MemoryStream();
            using (var stream = new ZLibStream(output, CompressionLevel.Optimal))
            {
                stream.Write(pdf);
            }

            return output.ToArray();
        }
    }
}
