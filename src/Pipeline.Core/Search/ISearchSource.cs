namespace Pipeline.Core.Search;

/// <summary>Documents with their terms, to be made into a level: new ones, or those of a level there is.</summary>
internal interface ISearchSource
{
    /// <summary>The documents, in <see cref="SearchDocument.Order"/>; null in the place of one that is gone.</summary>
    Task<IReadOnlyList<SearchDocument?>> DocumentsAsync(CancellationToken cancellationToken);

    /// <summary>The terms of one bucket of a level that is being made, with the places of their documents in this source.</summary>
    /// <param name="kind">Which terms.</param>
    /// <param name="bucket">Which bucket.</param>
    /// <param name="buckets">Of how many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<TermPostings>> ReadAsync(BucketKind kind, int bucket, int buckets, CancellationToken cancellationToken);
}

/// <summary>The two kinds of buckets.</summary>
internal enum BucketKind
{
    /// <summary>The terms of the whole text.</summary>
    Text,

    /// <summary>The terms of titles and names.</summary>
    Title,
}
