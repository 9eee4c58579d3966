using System.Text;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Figures;

/// <summary>
/// One side of a pair in the form it is compared in: Simplified, half-width, lower case, one kind of dash, bracket and
/// zero, nothing invisible. What an atom has taken is blanked in <see cref="Rest"/>, so that no later rule reads it again.
/// </summary>
internal sealed class FigureText
{
    private const char Taken = '\uE000';
    private const string Invisible = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    private const string ThinSpaces = "\u00A0\u2009\u202F\u2007";
    private const string RomanNumerals = "Ⅰ=I Ⅱ=II Ⅲ=III Ⅳ=IV Ⅴ=V Ⅵ=VI Ⅶ=VII Ⅷ=VIII Ⅸ=IX Ⅹ=X Ⅺ=XI Ⅻ=XII";

    private static readonly Dictionary<char, string> Plain = new(
        RomanNumerals.Split(' ').Select(pair => KeyValuePair.Create(pair[0], pair[2..])))
    {
        ['〔'] = "[",
        ['〕'] = "]",
        ['【'] = "[",
        ['】'] = "]",
        ['—'] = "-",
        ['–'] = "-",
        ['―'] = "-",
        ['‒'] = "-",
        ['‑'] = "-",
        ['−'] = "-",
        ['〜'] = "~",
        ['∼'] = "~",
        ['￥'] = "¥",
        ['㎡'] = "m2",
        ['㎞'] = "km",
        ['×'] = "x",
        ['²'] = "2",
        ['³'] = "3",
        ['○'] = "〇",
    };

    private readonly List<int> _places = [];
    private readonly char[] _rest;
    private string? _restText;

    private FigureText(string received, StringBuilder cased)
    {
        Received = received;
        Cased = cased.ToString();
        Text = Cased.ToLowerInvariant();
        _rest = Text.ToCharArray();
    }

    /// <summary>The text as it came.</summary>
    public string Received { get; }

    /// <summary>The normalised text before it was lower-cased; of the length of <see cref="Text"/>.</summary>
    public string Cased { get; }

    /// <summary>The normalised text, whole.</summary>
    public string Text { get; }

    /// <summary>The normalised text without what has been taken.</summary>
    public string Rest => _restText ??= new string(_rest);

    /// <summary>Normalises a text.</summary>
    public static FigureText Of(string received)
    {
        var folded = ScriptFolding.Fold(received);
        var (cased, places) = (new StringBuilder(received.Length), new List<int>(received.Length + 1));
        for (var i = 0; i < received.Length; i++)
        {
            var isBetweenDigits = i > 0 && i + 1 < received.Length && char.IsAsciiDigit(folded[i - 1]) && char.IsAsciiDigit(folded[i + 1]);
            if (Invisible.Contains(received[i]) || (isBetweenDigits && ThinSpaces.Contains(received[i])))
            {
                continue;
            }

            var plain = Plain.GetValueOrDefault(folded[i]);
            cased.Append(plain ?? folded[i].ToString());
            places.AddRange(Enumerable.Repeat(i, plain?.Length ?? 1));
        }

        var text = new FigureText(received, cased);
        text._places.AddRange([.. places, received.Length]);
        return text;
    }

    /// <summary>Takes a span out of <see cref="Rest"/>.</summary>
    public void Take(int start, int end)
    {
        _rest.AsSpan(start, end - start).Fill(Taken);
        _restText = null;
    }

    /// <summary>The words of a span as received.</summary>
    public string Quote(int start, int end) => end <= start ? "" : Received[_places[start]..(_places[end - 1] + 1)].Trim();
}
