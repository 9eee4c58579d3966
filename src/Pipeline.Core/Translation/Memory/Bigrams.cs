namespace Pipeline.Core.Translation.Memory;

/// <summary>The pairs of neighbouring characters of a text, figures left out: what likeness of Chinese sentences is measured by.</summary>
internal sealed class Bigrams
{
    private readonly Dictionary<(char, char), int> _counts = [];
    private int _total;

    private Bigrams()
    {
    }

    /// <summary>Those of a text.</summary>
    public static Bigrams Of(string text)
    {
        var bigrams = new Bigrams();
        var key = SegmentKey.Of(FigureMask.Of(text));
        for (var i = 1; i < key.Length; i++)
        {
            bigrams._counts[(key[i - 1], key[i])] = bigrams._counts.GetValueOrDefault((key[i - 1], key[i])) + 1;
            bigrams._total++;
        }

        return bigrams;
    }

    /// <summary>What two texts of these lengths can have at most: quick to tell, and enough to pass most by.</summary>
    public double MostSimilarity(Bigrams other) => _total + other._total == 0 ? 0 : 2.0 * Math.Min(_total, other._total) / (_total + other._total);

    /// <summary>Dice's coefficient: 1 for the same pairs, 0 for none in common.</summary>
    public double Similarity(Bigrams other)
    {
        var (few, many) = _counts.Count <= other._counts.Count ? (this, other) : (other, this);
        var common = few._counts.Sum(pair => Math.Min(pair.Value, many._counts.GetValueOrDefault(pair.Key)));
        return _total + other._total == 0 ? 0 : 2.0 * common / (_total + other._total);
    }
}
