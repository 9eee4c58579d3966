using System.Globalization;
using System.Text;

namespace Pipeline.Core.Terminology;

/// <summary>
/// Holds two texts against each other character by character, whatever their order: what one side has more of is missing on
/// the other. White space and what nobody can see do not count.
/// </summary>
internal sealed class CharacterBalance
{
    private readonly Dictionary<Rune, int> _open = [];

    /// <summary>How many characters were put in and not taken out.</summary>
    public int Missing => _open.Values.Where(count => count > 0).Sum();

    /// <summary>How many characters were taken out and never put in.</summary>
    public int Surplus => -_open.Values.Where(count => count < 0).Sum();

    /// <summary>Some of the characters on one side only, each once.</summary>
    public string Sample => string.Concat(_open.Where(entry => entry.Value != 0).Take(20).Select(entry => entry.Key));

    /// <summary>Puts a text in. Returns how many characters it has.</summary>
    public int Put(string text) => Book(text, 1);

    /// <summary>Takes a text out. Returns how many characters it has.</summary>
    public int Take(string text) => Book(text, -1);

    /// <summary>True for what a reader of a page sees: no white space, no controls, and none of Unicode's format characters (zero-width characters, bidirectional overrides, tags, soft hyphens).</summary>
    public static bool IsVisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    private int Book(string text, int sign)
    {
        var characters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune))
            {
                var counted = RaisedDigits.Lower(rune);
                characters++;
                _open[counted] = _open.GetValueOrDefault(counted) + sign;
            }
        }

        return characters;
    }
}
