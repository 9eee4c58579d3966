namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>The operators of paths (ISO 32000-1, tables 59 and 60); clipping is not followed.</summary>
/// <param name="paths">Follows the paths.</param>
internal sealed class PathOperators(PathReader paths)
{
    /// <summary>Does what an operator says; false for one of another kind.</summary>
    public bool Execute(string name, Operands operands, GraphicsState state) => Draw(name, operands, state.Map) || Paint(name, state);

    private bool Draw(string name, Operands operands, in Matrix map)
    {
        switch (name)
        {
            case "m": paths.Move(map, operands.Number(2), operands.Number(1)); return true;
            case "l": paths.Line(map, operands.Number(2), operands.Number(1)); return true;
            case "c" or "v" or "y": paths.Curve(map, operands.Number(2), operands.Number(1)); return true;
            case "h": paths.Close(); return true;
            case "re": paths.Rectangle(map, operands.Number(4), operands.Number(3), operands.Number(2), operands.Number(1)); return true;
            default: return false;
        }
    }

    private bool Paint(string name, GraphicsState state)
    {
        if (name is "s" or "b" or "b*")
        {
            paths.Close();
        }

        switch (name)
        {
            case "S" or "s":
                paths.Paint(isFilled: false, StrokeWidth(state));
                return true;
            case "f" or "F" or "f*":
                paths.Paint(isFilled: true, null);
                return true;
            case "B" or "B*" or "b" or "b*":
                paths.Paint(isFilled: true, StrokeWidth(state));
                return true;
            case "n":
                paths.Forget();
                return true;
            default:
                return false;
        }
    }

    private static double StrokeWidth(GraphicsState state) => state.Map.Length(state.LineWidth, 0);
}
