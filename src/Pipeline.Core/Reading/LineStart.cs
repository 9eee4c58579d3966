namespace Pipeline.Core.Reading;

/// <summary>What the white space before a line says of the place of its text.</summary>
internal static class LineStart
{
    /// <summary>Half of a line in half-width characters: GB/T 9704-2012 sets 28 full-width ones. Whoever pushes a text that far means the right margin.</summary>
    private const int HalfLine = 28;

    /// <summary>True for a line whose white space pushes it to the right margin, as signatures and dates are pushed.</summary>
    public static bool IsPushedRight(string line) => line.TakeWhile(char.IsWhiteSpace).Sum(space => space is '\u3000' or '\u2003' ? 2 : 1) >= HalfLine;
}
