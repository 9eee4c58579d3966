using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>The operators of text (ISO 32000-1, tables 105 to 109), without the choice of a font.</summary>
/// <param name="pen">Prints the strings.</param>
internal sealed class TextOperators(TextPen pen)
{
    /// <summary>Does what an operator says; false for one of another kind.</summary>
    public bool Execute(string name, Operands operands, GraphicsState state) => Place(name, operands, state) || Set(name, operands, state) || Show(name, operands, state);

    private bool Place(string name, Operands operands, GraphicsState state)
    {
        switch (name)
        {
            case "BT":
                pen.Begin();
                return true;
            case "Td":
                pen.Move(operands.Number(2), operands.Number(1));
                return true;
            case "TD":
                state.Leading = -operands.Number(1);
                pen.Move(operands.Number(2), operands.Number(1));
                return true;
            case "Tm":
                pen.Set(operands.ToMatrix());
                return true;
            case "T*":
                pen.Move(0, -state.Leading);
                return true;
            default:
                return false;
        }
    }

    private static bool Set(string name, Operands operands, GraphicsState state)
    {
        var number = operands.Number(1);
        switch (name)
        {
            case "Tc": state.CharacterSpacing = number; return true;
            case "Tw": state.WordSpacing = number; return true;
            case "Tz": state.Scale = number / 100; return true;
            case "TL": state.Leading = number; return true;
            case "Ts": state.Rise = number; return true;
            case "Tr": state.TextMode = (int)number; return true;
            default: return false;
        }
    }

    private bool Show(string name, Operands operands, GraphicsState state)
    {
        switch (name)
        {
            case "Tj":
                Print(operands.Value(1), state);
                return true;
            case "'":
                pen.Move(0, -state.Leading);
                Print(operands.Value(1), state);
                return true;
            case "\"":
                (state.WordSpacing, state.CharacterSpacing) = (operands.Number(3), operands.Number(2));
                pen.Move(0, -state.Leading);
                Print(operands.Value(1), state);
                return true;
            case "TJ":
                foreach (var item in operands.Value(1) is PdfArray array ? array.Items : [])
                {
                    Print(item, state);
                }

                return true;
            default:
                return false;
        }
    }

    private void Print(PdfValue value, GraphicsState state)
    {
        switch (value)
        {
            case PdfString text: pen.Show(state, text.Bytes); break;
            case PdfNumber number: pen.Adjust(state, number.Value); break;
        }
    }
}
