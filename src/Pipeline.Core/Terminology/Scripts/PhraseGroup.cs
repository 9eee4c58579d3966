using System.Buffers;
using System.Text;

namespace Pipeline.Core.Terminology.Scripts;

/// <summary>Tables that are asked together, and the greedy walk of OpenCC through a text: at each place the longest phrase, then on behind it.</summary>
internal sealed class PhraseGroup(IReadOnlyList<LongestMatch<Phrase>> tables, MatchPolicy policy = MatchPolicy.ShortCircuit)
{
    private readonly SearchValues<char> _openings = SearchValues.Create([.. tables.SelectMany(table => table.Entries).Select(phrase => phrase.Key[0]).Distinct()]);

    /// <summary>The phrases of all its tables.</summary>
    public IEnumerable<Phrase> Phrases => tables.SelectMany(table => table.Entries);

    /// <summary>The text with every phrase exchanged for its value; the same string when nothing changes.</summary>
    public string Convert(string text)
    {
        StringBuilder? converted = null;
        var copied = 0;
        for (var at = Next(text, 0, out var phrase); phrase is not null; at = Next(text, at + phrase.Key.Length, out phrase))
        {
            if (!phrase.IsIdentity)
            {
                (converted ??= new(text.Length)).Append(text, copied, at - copied).Append(phrase.Value);
                copied = at + phrase.Key.Length;
            }
        }

        return converted is null ? text : converted.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The text cut before and behind each phrase; what lies between two phrases stays together.</summary>
    public IEnumerable<string> Cut(string text)
    {
        var cut = 0;
        for (var at = Next(text, 0, out var phrase); phrase is not null; at = Next(text, cut, out phrase))
        {
            if (at > cut)
            {
                yield return text[cut..at];
            }

            yield return phrase.Key;
            cut = at + phrase.Key.Length;
        }

        if (cut < text.Length)
        {
            yield return text[cut..];
        }
    }

    /// <summary>The first phrase from a place on, and where it stands.</summary>
    private int Next(ReadOnlySpan<char> text, int from, out Phrase? phrase)
    {
        for (var at = from; text[at..].IndexOfAny(_openings) is >= 0 and var skipped; at++)
        {
            at += skipped;
            if (At(text[at..]) is { } found)
            {
                phrase = found;
                return at;
            }
        }

        phrase = null;
        return text.Length;
    }

    private Phrase? At(ReadOnlySpan<char> text)
    {
        Phrase? best = null;
        foreach (var table in tables)
        {
            if (table.At(text) is { } found && found.Length > (best?.Key.Length ?? 0))
            {
                best = found.Entry;
                if (policy == MatchPolicy.ShortCircuit)
                {
                    break;
                }
            }
        }

        return best;
    }
}
