using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>
/// Documents embedded in a document (ECMA-376 part 1, 17.17.2.1), which Word prints where they are anchored. Each is read once, as an
/// upload of its own with an account of its own; one outside of the package is never fetched.
/// </summary>
/// <param name="parts">The embedded files, by the relationship that names them.</param>
internal sealed class Chunks(IReadOnlyDictionary<string, byte[]> parts)
{
    private readonly Dictionary<string, byte[]> _unread = new(parts);

    /// <summary>Reads the document an anchor names, in its place.</summary>
    public void Read(XElement anchor, SourceBuilder builder)
    {
        if (anchor.Attr("id") is not { } id || !_unread.Remove(id, out var part))
        {
            return;
        }

        var tally = builder.Tally.ForEmbedded();
        if (tally is not null && UploadReader.ReadContent(new Upload("", part), tally).IsSuccess(out var document))
        {
            builder.Include(document);
            builder.Tally.InvisibleCharacters += tally.InvisibleCharacters;
            builder.Tally.UnreadFormulas += tally.UnreadFormulas;
        }
        else if (!builder.Tally.IsOver())
        {
            builder.Tally.Refusal = Findings.UnreadableEmbedded();
        }
    }
}
