using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>
/// Documents embedded in a document (ECMA-376 part 1, 17.17.2.1), which Word prints where they are anchored. Each is read once, as an
/// upload of its own with an account of its own; one outside of the package is never fetched, and told.
/// </summary>
/// <param name="parts">The embedded files, by the relationship that names them.</param>
/// <param name="relationships">What the anchors refer to.</param>
internal sealed class Chunks(IReadOnlyDictionary<string, byte[]> parts, Relationships relationships)
{
    private readonly Dictionary<string, byte[]> _unread = new(parts);

    /// <summary>Reads the document an anchor names, in its place.</summary>
    public void Read(XElement anchor, SourceBuilder builder)
    {
        var id = anchor.Attr("id") ?? "";
        if (relationships.OutsideTargetOf(id) is { } target)
        {
            builder.Tally.FilesOutside.Add(target);
        }

        if (_unread.Remove(id, out var part))
        {
            Read(part, builder);
        }
    }

    private static void Read(byte[] part, SourceBuilder builder)
    {
        var tally = builder.Tally.ForEmbedded();
        if (tally is not null && UploadReader.ReadContent(new Upload("", part), tally).IsSuccess(out var document))
        {
            builder.Include(document);
            builder.Tally.InvisibleCharacters += tally.InvisibleCharacters;
            builder.Tally.UnreadFormulas += tally.UnreadFormulas;
            builder.Tally.FilesOutside.AddRange(tally.FilesOutside);
        }
        else if (!builder.Tally.IsOver())
        {
            builder.Tally.Refusal = Findings.UnreadableEmbedded();
        }
    }
}
