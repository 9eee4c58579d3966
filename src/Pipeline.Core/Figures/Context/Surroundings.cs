using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Context;

/// <summary>The words round an atom that speak of it: those of its clause, up to the atoms beside it.</summary>
internal static partial class Surroundings
{
    private const int Reach = 70;

    /// <summary>Where the words before the atom begin.</summary>
    public static int Before(Side side, Atom atom)
    {
        var floor = Math.Max(0, atom.Start - Reach);
        foreach (var other in side.Figures.Where(other => other is Quantity or Magnitude && other.End <= atom.Start))
        {
            floor = Math.Max(floor, other.End);
        }

        var start = atom.Start;
        while (start > floor && !IsStop(side.Text.Text, start - 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the words after the atom end.</summary>
    public static int After(Side side, Atom atom)
    {
        var ceiling = Math.Min(side.Text.Text.Length, atom.End + Reach);
        var end = atom.End + BracketedShare().Match(side.Text.Text, atom.End).Length;
        foreach (var other in side.Figures.Where(other => other is Quantity or Magnitude && other.Start >= end))
        {
            ceiling = Math.Min(ceiling, other.Start);
        }

        while (end < ceiling && !IsStop(side.Text.Text, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>4,120 (55%) by post: a share in brackets does not part a figure from its words.</summary>
    [GeneratedRegex(@"\G ?\([0-9.]{1,6} ?(?:%|percent|per cent)\)(?= [a-z])")]
    private static partial Regex BracketedShare();

    /// <summary>True for punctuation that ends a clause; a separator inside a number does not.</summary>
    public static bool IsStop(string text, int place) => text[place] switch
    {
        '。' or ';' or '；' or '!' or '?' or '(' or ')' or '、' => true,
        ',' or '.' or ':' => place + 1 >= text.Length || !char.IsAsciiDigit(text[place + 1]) || place == 0 || !char.IsAsciiDigit(text[place - 1]),
        _ => false,
    };
}
