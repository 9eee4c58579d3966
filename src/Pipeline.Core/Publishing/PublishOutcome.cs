using Pipeline.Core.Model;

namespace Pipeline.Core.Publishing;

/// <summary>What became of an upload: <see cref="Published"/>, <see cref="Unchanged"/> or <see cref="Rejected"/>.</summary>
/// <param name="Diagnostics">What the agency should know.</param>
public abstract record PublishOutcome(IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>The upload is a new revision and stands in the archive.</summary>
/// <param name="Entry">Its entry.</param>
/// <param name="Diagnostics">What the agency should know.</param>
public sealed record Published(CatalogueEntry Entry, IReadOnlyList<Diagnostic> Diagnostics) : PublishOutcome(Diagnostics)
{
    /// <summary>What came of translating it; null where that is not known.</summary>
    public TranslationOutcome? Translation { get; init; }
}

/// <summary>Nothing changed: the very same bytes were published before, or another revision stands in their place.</summary>
/// <param name="Entry">The entry that stands.</param>
/// <param name="Diagnostics">What the agency should know.</param>
public sealed record Unchanged(CatalogueEntry Entry, IReadOnlyList<Diagnostic> Diagnostics) : PublishOutcome(Diagnostics);

/// <summary>The upload cannot be published; nothing that was published changed.</summary>
/// <param name="Diagnostics">Why, with at least one error.</param>
public sealed record Rejected(IReadOnlyList<Diagnostic> Diagnostics) : PublishOutcome(Diagnostics);
