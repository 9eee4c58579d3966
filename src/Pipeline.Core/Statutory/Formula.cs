namespace Pipeline.Core.Statutory;

/// <summary>A sum the forms prescribe, as <c>statutory_tables.json</c> writes it: <c>r1 + r2 - r3_7</c>.</summary>
/// <param name="Terms">The ids with their signs.</param>
internal sealed record Formula(IReadOnlyList<(int Sign, string Id)> Terms)
{
    private const string LeavesOf = "leaves of ";

    /// <summary>Reads a formula; <c>leaves of r3</c> stands for the sum of all rows with figures below r3, save the one it is the formula of.</summary>
    public static Formula Parse(string text, string of, IEnumerable<string> valueIds)
    {
        if (text.StartsWith(LeavesOf, StringComparison.Ordinal))
        {
            var prefix = text[LeavesOf.Length..] + "_";
            return new([.. valueIds.Where(id => id.StartsWith(prefix, StringComparison.Ordinal) && id != of).Select(id => (1, id))]);
        }

        var terms = new List<(int, string)>();
        var sign = 1;
        foreach (var token in text.Split(' '))
        {
            if (token is "+" or "-")
            {
                sign = token == "+" ? 1 : -1;
            }
            else
            {
                terms.Add((sign, token));
            }
        }

        return new(terms);
    }
}
