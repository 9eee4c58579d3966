using System.Diagnostics.CodeAnalysis;

namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>A value of a PDF file (ISO 32000-1, 7.3): one of the records below and no other.</summary>
internal abstract record PdfValue;

/// <summary>No value; also what stands for every value that is missing or broken.</summary>
internal sealed record PdfNull : PdfValue
{
    public static readonly PdfNull Value = new();
}

/// <summary>True or false.</summary>
internal sealed record PdfBoolean(bool Value) : PdfValue;

/// <summary>A number, whole or not; always finite.</summary>
internal sealed record PdfNumber(double Value) : PdfValue
{
    /// <summary>The number without its fraction, at the ends of the range where it lies beyond.</summary>
    public int Whole => (int)Value;
}

/// <summary>A name, its escapes resolved, each byte one character.</summary>
internal sealed record PdfName(string Value) : PdfValue;

/// <summary>A string of bytes.</summary>
internal sealed record PdfString(byte[] Bytes) : PdfValue;

/// <summary>Values in order.</summary>
internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;

/// <summary>Values by name.</summary>
internal sealed record PdfDictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue
{
    public static readonly PdfDictionary Empty = new(new Dictionary<string, PdfValue>());

    /// <summary>The value of a key; <see cref="PdfNull"/> where there is none.</summary>
    public PdfValue this[string key] => Entries.TryGetValue(key, out var value) ? value : PdfNull.Value;
}

/// <summary>The number of an object that stands elsewhere in the file.</summary>
internal sealed record PdfReference(int Number, int Generation) : PdfValue;

/// <summary>A dictionary and bytes, filtered and perhaps encrypted as they stand in the file.</summary>
/// <param name="Dictionary">What says how to read the bytes.</param>
/// <param name="Raw">The bytes.</param>
/// <param name="Number">The object's number; its key is made of it.</param>
/// <param name="Generation">The object's generation.</param>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Raw, int Number, int Generation) : PdfValue;

/// <summary>A word that is no value: an operator of a page, or a mark of the file's structure.</summary>
internal sealed record PdfKeyword(string Text) : PdfValue
{
    public static readonly PdfKeyword ArrayStart = new("[");
    public static readonly PdfKeyword ArrayEnd = new("]");
    public static readonly PdfKeyword DictionaryStart = new("<<");
    public static readonly PdfKeyword DictionaryEnd = new(">>");
}

/// <summary>Shorthand for reading values that may be of another kind than they should.</summary>
internal static class PdfValues
{
    extension(PdfValue value)
    {
        /// <summary>The text of a name, or null.</summary>
        public string? Name => (value as PdfName)?.Value;

        /// <summary>A number, or what is given instead.</summary>
        public double NumberOr(double other) => value is PdfNumber number ? number.Value : other;

        /// <summary>A whole number, or what is given instead.</summary>
        public int WholeOr(int other) => value is PdfNumber number ? number.Whole : other;

        /// <summary>True for this very keyword.</summary>
        public bool Is([NotNullWhen(true)] string? keyword) => value is PdfKeyword found && found.Text == keyword;
    }
}
