using Pipeline.Core.Figures.Context;

namespace Pipeline.Core.Figures;

/// <summary>An atom of the Chinese text with the one of the English that says the same.</summary>
internal readonly record struct AtomPair(Atom Chinese, Atom English);

/// <summary>Both sides with their atoms paired off, and those that found none.</summary>
/// <param name="Chinese">The Chinese text.</param>
/// <param name="English">The English text.</param>
/// <param name="Pairs">In the order of the Chinese text.</param>
/// <param name="Missing">Left over in Chinese.</param>
/// <param name="Added">Left over in English.</param>
internal sealed record Pairing(Side Chinese, Side English, IReadOnlyList<AtomPair> Pairs, IReadOnlyList<Atom> Missing, IReadOnlyList<Atom> Added)
{
    /// <summary>Pairs what is most alike first; among equals what must be said before what need not, and with the same modifier.</summary>
    public static Pairing Of(Side chinese, Side english, Likeness likeness)
    {
        var (pairs, missing, open) = (new List<AtomPair>(), chinese.Figures.ToList(), new Candidates(english));
        for (var level = Likeness.Same; level > Likeness.None; level--)
        {
            var paired = new HashSet<Atom>(ReferenceEqualityComparer.Instance);
            foreach (var atom in missing.OrderBy(atom => atom.IsOptional))
            {
                if (open.TakeBest(atom, other => likeness.Of(atom, other) == level, other => IsShadedAlike(chinese, atom, english, other)) is { } same)
                {
                    pairs.Add(new(atom, same));
                    paired.Add(atom);
                }
            }

            missing.RemoveAll(paired.Contains);
        }

        return new(chinese, english, [.. pairs.OrderBy(pair => pair.Chinese.Start)], missing, open.Left);
    }

    private static bool IsShadedAlike(Side chinese, Atom atom, Side english, Atom other) =>
        atom is not Quantity || Modifiers.OfChinese(chinese.Text, atom).Kind == Modifiers.OfEnglish(english.Text, other).Kind;
}

/// <summary>One language's text with its atoms.</summary>
/// <param name="Text">The normalised text.</param>
/// <param name="Atoms">All of them, in order.</param>
internal sealed record Side(FigureText Text, IReadOnlyList<Atom> Atoms)
{
    /// <summary>The atoms that say a figure.</summary>
    public IReadOnlyList<Atom> Figures { get; } = [.. Atoms.Where(atom => atom is not (Enumerator or Wording))];

    /// <summary>How many clauses are counted off.</summary>
    public int Enumerators { get; } = Atoms.OfType<Enumerator>().Count();

    /// <summary>The years said anywhere.</summary>
    public IReadOnlySet<int> Years { get; } = Atoms.OfType<CalendarDate>().Select(date => date.Year).OfType<int>().ToHashSet();

    /// <summary>The words of an atom as received.</summary>
    public string Quote(Atom atom) => Text.Quote(atom.Start, atom.End);
}
