namespace Pipeline.Core.Reading;

/// <summary>What the white space before a line says of the place of its text.</summary>
internal static class LineStart
{
    /// <summary>Full-width characters in half of a line: GB/T 9704-2012 sets 28 to the line. Whoever pushes a text that far means the right margin.</summary>
    public const int HalfLine = 14;

    /// <summary>True for a line whose white space pushes it to the right margin, as signatures and dates are pushed.</summary>
    public static bool IsPushedRight(string line) => line.TakeWhile(char.IsWhiteSpace).Sum(space => space is '\u3000' or '\u2003' ? 2 : 1) >= HalfLine * 2;

    /// <summary>Characters the start of a line has once it is read: invisible ones and white space before it are not.</summary>
    public static int LengthAsRead(string start) => InvisibleText.Remove(start, out _).TrimStart().Length;
}
