using System.Text;

namespace Pipeline.Core.Terminology;

/// <summary>
/// Digits printed above the line: the marks of notes, and powers. Put beside the digits they stand after they would become part of
/// the figure; Unicode has characters of their own for them, and a page shows those as the source printed them.
/// </summary>
internal static class RaisedDigits
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The text of a raised run: its digits as raised ones. Anything else looks different enough from a figure.</summary>
    public static string Raise(string text) => string.Concat(text.Select(Raise));

    /// <summary>A character of a raised run.</summary>
    public static char Raise(char character) => char.IsAsciiDigit(character) ? Raised[character - '0'] : character;

    /// <summary>The digit a raised one is; anything else is itself. Both count as the same character.</summary>
    public static Rune Lower(Rune rune) => rune.IsBmp && Raised.IndexOf((char)rune.Value) is >= 0 and var digit ? new Rune('0' + digit) : rune;

    /// <summary>A cell's text without the mark of a note behind it.</summary>
    public static string WithoutNoteMark(string text) => text.TrimEnd().TrimEnd(Raised.ToCharArray());
}
