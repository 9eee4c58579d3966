using System.Globalization;
using System.Text;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>
/// What the names of glyphs mean: the names of the Adobe Glyph List that fonts of Latin script use, <c>uni4E2D</c>, <c>u20000</c>, and what they
/// are made into: <c>a.small</c>, <c>f_i</c>. A name made of a number, <c>g12</c>, says nothing.
/// </summary>
internal static class GlyphNames
{
    /// <summary>Names of characters that follow one another, each row by its first.</summary>
    private static readonly (char First, string Names)[] Rows =
    [
        ('\u0020',
            "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash zero one " +
            "two three four five six seven eight nine colon semicolon less equal greater question at"),
        ('\u005B',
            "bracketleft backslash bracketright asciicircum underscore grave"),
        ('\u007B',
            "braceleft bar braceright asciitilde"),
        ('\u00A0',
            "nbspace exclamdown cent sterling currency yen brokenbar section dieresis copyright ordfeminine guillemotleft logicalnot softhyphen " +
            "registered macron degree plusminus twosuperior threesuperior acute mu paragraph periodcentered cedilla onesuperior ordmasculine " +
            "guillemotright onequarter onehalf threequarters questiondown Agrave Aacute Acircumflex Atilde Adieresis Aring AE Ccedilla Egrave Eacute " +
            "Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute Ocircumflex Otilde Odieresis multiply Oslash Ugrave " +
            "Uacute Ucircumflex Udieresis Yacute Thorn germandbls agrave aacute acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex " +
            "edieresis igrave iacute icircumflex idieresis eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute ucircumflex " +
            "udieresis yacute thorn ydieresis"),
        ('\u0100',
            "Amacron amacron Abreve abreve Aogonek aogonek Cacute cacute Ccircumflex ccircumflex Cdotaccent cdotaccent Ccaron ccaron Dcaron dcaron Dcroat " +
            "dcroat Emacron emacron Ebreve ebreve Edotaccent edotaccent Eogonek eogonek Ecaron ecaron Gcircumflex gcircumflex Gbreve gbreve Gdotaccent " +
            "gdotaccent Gcommaaccent gcommaaccent Hcircumflex hcircumflex Hbar hbar Itilde itilde Imacron imacron Ibreve ibreve Iogonek iogonek " +
            "Idotaccent dotlessi IJ ij Jcircumflex jcircumflex Kcommaaccent kcommaaccent kgreenlandic Lacute lacute Lcommaaccent lcommaaccent Lcaron " +
            "lcaron Ldot ldot Lslash lslash Nacute nacute Ncommaaccent ncommaaccent Ncaron ncaron napostrophe Eng eng Omacron omacron Obreve obreve " +
            "Ohungarumlaut ohungarumlaut OE oe Racute racute Rcommaaccent rcommaaccent Rcaron rcaron Sacute sacute Scircumflex scircumflex Scedilla " +
            "scedilla Scaron scaron Tcommaaccent tcommaaccent Tcaron tcaron Tbar tbar Utilde utilde Umacron umacron Ubreve ubreve Uring uring " +
            "Uhungarumlaut uhungarumlaut Uogonek uogonek Wcircumflex wcircumflex Ycircumflex ycircumflex Ydieresis Zacute zacute Zdotaccent zdotaccent " +
            "Zcaron zcaron longs"),
        ('\u0391',
            "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho"),
        ('\u03A3',
            "Sigma Tau Upsilon Phi Chi Psi Omega"),
        ('\u03B1',
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda - nu xi omicron pi rho sigma1 sigma tau upsilon phi chi psi omega"),
    ];

    /// <summary>Other names, each before its character.</summary>
    private const string Others =
        "endash – emdash — horizontalbar ― quoteleft ‘ quoteright ’ quotesinglbase ‚ quotereversed ‛ quotedblleft “ quotedblright ” quotedblbase „ " +
        "dagger † daggerdbl ‡ bullet • ellipsis … perthousand ‰ minute ′ second ″ guilsinglleft ‹ guilsinglright › fraction ⁄ Euro € trademark ™ " +
        "florin ƒ circumflex ˆ caron ˇ breve ˘ dotaccent ˙ ring ˚ ogonek ˛ tilde ˜ hungarumlaut ˝ minus − fi ﬁ fl ﬂ ff ﬀ ffi ﬃ ffl ﬄ partialdiff ∂ " +
        "summation ∑ product ∏ radical √ infinity ∞ integral ∫ approxequal ≈ notequal ≠ equivalence ≡ lessequal ≤ greaterequal ≥ lozenge ◊ " +
        "arrowleft ← arrowup ↑ arrowright → arrowdown ↓ arrowboth ↔ element ∈ intersection ∩ union ∪ therefore ∴ proportional ∝ angle ∠ logicaland ∧ " +
        "logicalor ∨ similar ∼ congruent ≅ gradient ∇ universal ∀ existential ∃ emptyset ∅ filledbox ■ H22073 □ triagup ▲ triagdn ▼ circle ○ H18533 ● " +
        "checkmark ✓ numero № asteriskmath ∗ dotmath ⋅ onethird ⅓ twothirds ⅔ sfthyphen - middot · Tcedilla Ţ tcedilla ţ overscore ¯ Dslash Đ " +
        "dmacron đ";

    private static readonly Dictionary<string, string> Known = Make();

    /// <summary>The text of a glyph's name, or null when it says nothing.</summary>
    public static string? Find(string name)
    {
        var stem = name.IndexOf('.') is > 0 and var dot ? name[..dot] : name;
        if (!stem.Contains('_'))
        {
            return FindOne(stem);
        }

        var text = new StringBuilder();
        foreach (var part in stem.Split('_'))
        {
            if (FindOne(part) is not { } found)
            {
                return null;
            }

            text.Append(found);
        }

        return text.ToString();
    }

    private static string? FindOne(string name) => name switch
    {
        [>= 'A' and <= 'Z' or >= 'a' and <= 'z'] => name,
        _ when Known.TryGetValue(name, out var text) => text,
        ['u', 'n', 'i', ..] when name.Length >= 7 && (name.Length - 3) % 4 == 0 => FromUnits(name.AsSpan(3)),
        ['u', ..] when name.Length is >= 5 and <= 7 && Hex(name.AsSpan(1)) is { } code && Rune.TryCreate(code, out var rune) => rune.ToString(),
        _ => null,
    };

    private static string? FromUnits(ReadOnlySpan<char> digits)
    {
        var text = new StringBuilder();
        for (var at = 0; at < digits.Length; at += 4)
        {
            if (Hex(digits.Slice(at, 4)) is not { } unit)
            {
                return null;
            }

            text.Append((char)unit);
        }

        return text.ToString();
    }

    private static int? Hex(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Dictionary<string, string> Make()
    {
        var known = Others.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
        foreach (var (first, names) in Rows)
        {
            var character = first;
            foreach (var name in names.Split(' '))
            {
                known[name] = character++.ToString();
            }
        }

        known.Remove("-");
        return known;
    }
}
