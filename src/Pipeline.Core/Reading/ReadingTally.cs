using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>What one reading counts and may refuse, shared by the builders of the document and of its table cells.</summary>
internal sealed class ReadingTally
{
    public int InvisibleCharacters { get; set; }

    public int HiddenCharacters { get; set; }

    public int TablePlaces { get; set; }

    public long TableCharacters { get; set; }

    /// <summary>Why the upload cannot be read after all; found while reading.</summary>
    public Diagnostic? Refusal { get; set; }
}
