namespace Pipeline.Core.Model;

/// <summary>What became of a translation a person sent back.</summary>
public sealed record ReviewSummary
{
    /// <summary>The report it is about.</summary>
    public required ReportId Report { get; init; }

    /// <summary>Segments whose translation is now the person's.</summary>
    public required int Applied { get; init; }

    /// <summary>Segments nobody decided on.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Segments whose sentence is another by now.</summary>
    public required int SourceDiffers { get; init; }

    /// <summary>Segments the report does not have.</summary>
    public required int Unknown { get; init; }

    /// <summary>Segments whose translation could not be taken as it is.</summary>
    public required int Failed { get; init; }

    /// <summary>The reports whose pages are made again with it.</summary>
    public required IReadOnlyList<ReportId> Republished { get; init; }

    /// <summary>The segments somebody must look at and those that were applied, as many as a page holds; the last note counts the others.</summary>
    public required IReadOnlyList<ReviewedNote> Notes { get; init; }
}

/// <summary>What became of one segment.</summary>
/// <param name="Place">Where it is: <c>s1-p2 [3]</c>; <c>…</c> for those that are counted.</param>
/// <param name="Verdict">What became of it: <c>applied</c>, <c>source differs</c>, <c>unknown</c>, <c>failed</c>, <c>unchanged</c>; null for those that are counted.</param>
/// <param name="Reasons">Why, the gravest first.</param>
public sealed record ReviewedNote(string Place, string? Verdict, IReadOnlyList<Diagnostic> Reasons);
