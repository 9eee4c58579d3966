using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>The values before an operator, counted from the operator back: 1 is the last.</summary>
internal sealed class Operands
{
    private readonly List<PdfValue> _values = [];

    public void Add(PdfValue value)
    {
        if (_values.Count == ReadingLimits.PdfOperands)
        {
            _values.RemoveAt(0);
        }

        _values.Add(value);
    }

    public int Count => _values.Count;

    public void Clear() => _values.Clear();

    /// <summary>A value, or null value where there are too few.</summary>
    public PdfValue Value(int back) => back <= _values.Count ? _values[^back] : PdfNull.Value;

    /// <summary>A number, or 0 where there is none.</summary>
    public double Number(int back) => Value(back).NumberOr(0);

    /// <summary>The last six numbers as a map.</summary>
    public Matrix ToMatrix() => new(Number(6), Number(5), Number(4), Number(3), Number(2), Number(1));
}
