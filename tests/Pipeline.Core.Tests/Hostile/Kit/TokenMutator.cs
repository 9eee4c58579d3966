using System.Text.RegularExpressions;

namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>Changes a text by its tokens: tags, entities, numbers, words. What comes out still looks like the format it was, nearly.</summary>
/// <param name="others">Texts of the same format, to splice pieces from.</param>
/// <param name="words">Pieces the format knows.</param>
/// <param name="mostCharacters">Characters a mutant may have.</param>
internal sealed partial class TokenMutator(IReadOnlyList<string> others, IReadOnlyList<string> words, int mostCharacters)
{
    private const int MostChanges = 6;
    private const int LongestPiece = 40;

    /// <summary>Changes the text at one to six places.</summary>
    public string Mutate(string text, Random chance)
    {
        var tokens = TokensOf(text);
        for (var change = chance.Next(MostChanges); change >= 0; change--)
        {
            Change(tokens, chance);
        }

        var mutant = string.Concat(tokens);
        return mutant.Length <= mostCharacters ? mutant : mutant[..mostCharacters];
    }

    private void Change(List<string> tokens, Random chance)
    {
        var at = chance.Next(tokens.Count + 1);
        var length = Math.Min(chance.Next(1, LongestPiece), tokens.Count - at);
        switch (chance.Next(10))
        {
            case 0:
                tokens.RemoveRange(at, length);
                break;
            case 1:
                Repeat(tokens, at, string.Concat(tokens.GetRange(at, length)), chance.Next(2, 1_000));
                break;
            case 2:
                tokens.InsertRange(at, Piece(TokensOf(Pick(others, chance)), chance));
                break;
            case 3:
                Renumber(tokens, at, chance);
                break;
            case 4:
                Nest(tokens, at, chance);
                break;
            case 5:
                Repeat(tokens, at, at < tokens.Count ? tokens[at] : " ", chance.Next(1_000, 30_000));
                break;
            case 6:
                Join(tokens, at, chance);
                break;
            case 7:
                tokens.Insert(at, Pick(words, chance));
                break;
            case 8:
                tokens.InsertRange(at, Enumerable.Range(0, chance.Next(2, 30)).Select(_ => Pick(chance.Next(3) == 0 ? HostileWords.Any : words, chance)));
                break;
            default:
                tokens.Insert(at, Pick(HostileWords.Any, chance));
                break;
        }
    }

    /// <summary>Puts the extremes in the place of the next numbers.</summary>
    private static void Renumber(List<string> tokens, int at, Random chance)
    {
        for (var left = chance.Next(1, 5); at < tokens.Count && left > 0; at++)
        {
            if (tokens[at] is [>= '0' and <= '9', ..])
            {
                (tokens[at], left) = (Pick(HostileWords.Numbers, chance), left - 1);
            }
        }
    }

    /// <summary>Opens the next tag or bracket up to ten thousand times, closed again or not.</summary>
    private void Nest(List<string> tokens, int at, Random chance)
    {
        var opening = tokens.FindIndex(Math.Min(at, tokens.Count), token => token is ['<', not '/' and not '!' and not '?', .., not '/', '>'] or "[" or "(" or "{" or ">" or "-");
        if (opening < 0)
        {
            return;
        }

        var depth = chance.Next(3) switch { 0 => chance.Next(2, 40), 1 => chance.Next(200, 600), _ => 10_000 };
        var close = Closing(tokens[opening]);
        Repeat(tokens, opening, tokens[opening], depth);
        if (chance.Next(2) == 0)
        {
            Repeat(tokens, chance.Next(opening + 1, tokens.Count + 1), close, depth);
        }
    }

    private static string Closing(string opening) => opening switch
    {
        "[" => "]",
        "(" => ")",
        "{" => "}",
        ">" or "-" => "\n",
        _ => $"</{TagName().Match(opening).Value}>",
    };

    /// <summary>Takes the line breaks out of what follows.</summary>
    private static void Join(List<string> tokens, int at, Random chance)
    {
        for (var left = chance.Next(10, 5_000); at < tokens.Count && left > 0; at++, left--)
        {
            tokens[at] = tokens[at].ReplaceLineEndings("");
        }
    }

    private void Repeat(List<string> tokens, int at, string piece, int times) =>
        tokens.Insert(at, string.Concat(Enumerable.Repeat(piece, Math.Min(times, 1 + (mostCharacters / 4 / Math.Max(1, piece.Length))))));

    private static List<string> Piece(List<string> tokens, Random chance)
    {
        var at = chance.Next(tokens.Count + 1);
        return tokens.GetRange(at, Math.Min(chance.Next(1, 10 * LongestPiece), tokens.Count - at));
    }

    private static string Pick(IReadOnlyList<string> pieces, Random chance) => pieces[chance.Next(pieces.Count)];

    private static List<string> TokensOf(string text) => [.. Token().EnumerateMatches(text).ToList(text)];

    [GeneratedRegex(@"</?[^<>\s][^<>]{0,300}>|<<|>>|&#?\w{1,9};|[0-9]+|[A-Za-z]+|\s+|[^\x00-\x7F]{1,12}|.", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<=^<)[^\s>/]+")]
    private static partial Regex TagName();
}

/// <summary>The matches of an expression as texts.</summary>
internal static class MatchedTexts
{
    public static List<string> ToList(this Regex.ValueMatchEnumerator matches, string text)
    {
        List<string> found = [];
        foreach (var match in matches)
        {
            found.Add(text.Substring(match.Index, match.Length));
        }

        return found;
    }
}
