using Pipeline.Core.Model;
using Pipeline.Core.Reading;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Reads an upload and picks out what a test asks about.</summary>
internal static class Readings
{
    extension(Upload upload)
    {
        public SourceDocument Read()
        {
            var result = UploadReader.Read(upload, TimeProvider.System);
            return result.IsSuccess(out var document) ? document : throw new InvalidOperationException(result.Diagnostics[0].Message);
        }

        public IReadOnlyList<SourceText> Texts() => [.. upload.Read().Blocks.OfType<SourceText>()];

        /// <summary>The lines of the article, chrome left out.</summary>
        public string[] Lines() => [.. upload.Texts().Where(text => !text.IsChrome).Select(text => text.Text)];

        public string[] Chrome() => [.. upload.Texts().Where(text => text.IsChrome).Select(text => text.Text)];

        public SourceTable Table() => upload.Read().Blocks.OfType<SourceTable>().Single();

        /// <summary>The one table as lines, cells separated by bars.</summary>
        public string[] Rows() => [.. upload.Table().Grid.ToText().Select(row => string.Join('|', row))];

        public SourceFigure Figure() => upload.Read().Blocks.OfType<SourceFigure>().Single();

        /// <summary>The codes of what the reading found, whether it succeeded or not.</summary>
        public string[] Codes() => [.. UploadReader.Read(upload, TimeProvider.System).Diagnostics.Select(diagnostic => diagnostic.Code)];

        /// <summary>The one reason the upload was refused for.</summary>
        public Diagnostic Refusal()
        {
            var result = UploadReader.Read(upload, TimeProvider.System);
            Assert.False(result.IsSuccess(out _), "The upload was read.");
            return result.Diagnostics[0];
        }
    }
}
