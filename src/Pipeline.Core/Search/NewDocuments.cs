namespace Pipeline.Core.Search;

/// <summary>Documents whose terms are in memory.</summary>
internal sealed class NewDocuments : ISearchSource
{
    private readonly IReadOnlyList<DocumentTerms> _documents;
    private readonly Dictionary<(BucketKind Kind, int Buckets), ILookup<int, TermPostings>> _buckets = [];

    /// <param name="documents">The documents, each report once.</param>
    public NewDocuments(IEnumerable<DocumentTerms> documents) => _documents = [.. documents.OrderBy(document => document.Document, SearchDocument.Order)];

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchDocument?>> DocumentsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SearchDocument?>>([.. _documents.Select(document => document.Document)]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TermPostings>> ReadAsync(BucketKind kind, int bucket, int buckets, CancellationToken cancellationToken)
    {
        if (!_buckets.TryGetValue((kind, buckets), out var terms))
        {
            _buckets.Add((kind, buckets), terms = Postings(kind).ToLookup(term => TermBucket.Of(term.Term, buckets)));
        }

        return Task.FromResult<IReadOnlyList<TermPostings>>([.. terms[bucket]]);
    }

    private IEnumerable<TermPostings> Postings(BucketKind kind)
    {
        var postings = new Dictionary<string, List<int>>();
        for (var place = 0; place < _documents.Count; place++)
        {
            foreach (var term in kind is BucketKind.Text ? _documents[place].Text : _documents[place].Title)
            {
                if (!postings.TryGetValue(term, out var places))
                {
                    postings.Add(term, places = []);
                }

                places.Add(place);
            }
        }

        return postings.Select(term => new TermPostings(term.Key, term.Value));
    }
}
