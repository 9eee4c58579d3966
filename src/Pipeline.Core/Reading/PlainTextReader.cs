using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>Reads plain text: every line that is not blank is a paragraph.</summary>
internal static class PlainTextReader
{
    public static Result<SourceDocument> Read(string text)
    {
        var builder = new SourceBuilder(new ReadingTally());
        foreach (var (index, line) in text.Split('\n').Index())
        {
            builder.AddParagraph(line, index + 1);
        }

        return builder.ToResult(SourceFormat.Text);
    }
}
