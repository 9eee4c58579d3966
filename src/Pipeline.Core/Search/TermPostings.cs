namespace Pipeline.Core.Search;

/// <summary>A term and the documents it is in.</summary>
/// <param name="Term">The term.</param>
/// <param name="Documents">Their numbers within the level, ascending, each once.</param>
internal sealed record TermPostings(string Term, IReadOnlyList<int> Documents);
