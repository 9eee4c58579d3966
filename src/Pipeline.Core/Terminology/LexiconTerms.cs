using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>The terms of a lexicon, and where they stand in a sentence.</summary>
internal sealed class LexiconTerms
{
    private readonly Dictionary<string, LexiconTerm> _byKey;
    private readonly LongestMatch<LexiconTerm> _inChinese;
    private readonly Lazy<ILookup<string, Candidate>> _inEnglish;

    /// <param name="rows">Rows of every scope that counts, those of a later file behind those of an earlier one.</param>
    public LexiconTerms(IEnumerable<LexiconRow> rows)
    {
        _byKey = rows.GroupBy(row => row.TermKey.Term).ToDictionary(term => term.Key, term => Settle([.. term]));
        _inChinese = new(Terms, term => ScriptFolding.Fold(term.Chinese));
        _inEnglish = new(() => Terms
            .SelectMany(term => term.Right.Select(rendering => new Candidate(term, EnglishForm.WordsOf(rendering))))
            .OrderByDescending(candidate => candidate.Words.Count)
            .ToLookup(candidate => candidate.Words[0].Form));
    }

    /// <summary>All terms, in their order.</summary>
    public IEnumerable<LexiconTerm> Terms => _byKey.Values;

    /// <summary>The term a text as a whole is; null when it is none.</summary>
    public LexiconTerm? Find(string chinese) => _byKey.GetValueOrDefault(FoldedKey.Of(chinese));

    /// <summary>The terms in a sentence, from its beginning to its end, none inside another.</summary>
    public IEnumerable<TermUse> In(string sentence, Language language) => language.IsChinese ? InChinese(sentence) : InEnglish(sentence);

    private IEnumerable<TermUse> InChinese(string sentence)
    {
        var folded = ScriptFolding.Fold(sentence);
        for (var at = 0; at < folded.Length;)
        {
            var found = _inChinese.At(folded.AsSpan(at));
            if (found is var (term, length))
            {
                yield return new(term, at, length);
            }

            at += found?.Length ?? 1;
        }
    }

    private IEnumerable<TermUse> InEnglish(string sentence)
    {
        var words = EnglishForm.WordsOf(sentence);
        for (var at = 0; at < words.Count;)
        {
            var found = _inEnglish.Value[words[at].Form].FirstOrDefault(candidate => EnglishForm.IsAt(words, at, candidate.Words));
            if (found is not null)
            {
                var end = words[at + found.Words.Count - 1].End;
                yield return new(found.Term, words[at].Start, end - words[at].Start);
            }

            at += found?.Words.Count ?? 1;
        }
    }

    /// <summary>
    /// What the rows of a term come to: of each rendering, the row that speaks for the fewest counts, of two such the later.
    /// The preferred rendering of the narrowest scope is the one; what wider scopes prefer is right as well.
    /// </summary>
    private static LexiconTerm Settle(IReadOnlyList<LexiconRow> rows)
    {
        var settled = rows.GroupBy(row => row.RenderingKey)
            .Select(same => same.Aggregate((one, other) => Weight(other) >= Weight(one) ? other : one))
            .ToList();
        var chosen = settled.Where(row => row.Status is RenderingStatus.Preferred).DefaultIfEmpty().Aggregate((one, other) => Weight(other) >= Weight(one) ? other : one);
        return new(rows[0].Chinese, [.. settled.Select(row => row.Status is RenderingStatus.Preferred && row != chosen ? row with { Status = RenderingStatus.Admitted } : row)]);
    }

    /// <summary>An agency named outweighs all agencies, those outweigh the archive, and that the statutes.</summary>
    private static int Weight(LexiconRow? row) => row switch
    {
        null => -1,
        { Agency: not null } => (int)LexiconScope.Agency + 1,
        _ => (int)row.Scope,
    };

    private sealed record Candidate(LexiconTerm Term, IReadOnlyList<EnglishWord> Words);
}
