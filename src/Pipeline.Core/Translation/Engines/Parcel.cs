namespace Pipeline.Core.Translation.Engines;

/// <summary>Texts that travel together.</summary>
/// <param name="Texts">The texts; at least one.</param>
/// <param name="IsSecondTry">True when the answer to their first try could not be used.</param>
internal sealed record Parcel(IReadOnlyList<EngineText> Texts, bool IsSecondTry = false)
{
    /// <summary>What they cost, in UTF-16 code units.</summary>
    public int Characters => Texts.Sum(text => text.Characters);

    /// <summary>Packs texts in their order; a text that is larger than a batch travels alone.</summary>
    public static IEnumerable<Parcel> Pack(IEnumerable<EngineText> texts, EngineLimits limits)
    {
        var (open, characters) = (new List<EngineText>(), 0);
        foreach (var text in texts)
        {
            if (open.Count > 0 && (open.Count == limits.TextsPerBatch || characters + text.Characters > limits.CharactersPerBatch))
            {
                yield return new([.. open]);
                open.Clear();
                characters = 0;
            }

            open.Add(text);
            characters += text.Characters;
        }

        if (open.Count > 0)
        {
            yield return new(open);
        }
    }

    /// <summary>The same in two halves; a single text stays as it is.</summary>
    public IEnumerable<Parcel> Halves() => Texts.Count == 1
        ? [this]
        : [this with { Texts = [.. Texts.Take(Texts.Count / 2)] }, this with { Texts = [.. Texts.Skip(Texts.Count / 2)] }];
}
