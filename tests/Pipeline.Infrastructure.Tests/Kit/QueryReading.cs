namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>What the query language's own service finds in a query, bound against the tables of tests/kql.</summary>
/// <param name="Faults">What is wrong with it.</param>
/// <param name="Comparisons">What it compares with words.</param>
/// <param name="Patterns">What it parses messages with.</param>
internal sealed record QueryReading(IReadOnlyList<QueryFault> Faults, IReadOnlyList<Comparison> Comparisons, IReadOnlyList<IReadOnlyList<PatternPart>> Patterns)
{
    /// <summary>The words that a column of a table is compared with.</summary>
    public IEnumerable<string> WordsOf(string table, string column) =>
        Comparisons.Where(comparison => comparison.Table == table && comparison.Column == column).SelectMany(comparison => comparison.Words);
}

/// <summary>Something the service does not accept.</summary>
/// <param name="Line">Where, from 1.</param>
/// <param name="Message">What.</param>
internal sealed record QueryFault(int Line, string Message);

/// <summary>A comparison with words.</summary>
/// <param name="Table">The table whose column it is, if it is one's.</param>
/// <param name="Column">The column, or the last step of a path into it.</param>
/// <param name="Words">The words.</param>
internal sealed record Comparison(string? Table, string Column, IReadOnlyList<string> Words);

/// <summary>A part of a pattern: a text, a column of a type, or neither for whatever stands there.</summary>
/// <param name="Text">The text.</param>
/// <param name="Type">The column's type.</param>
internal sealed record PatternPart(string? Text, string? Type);
