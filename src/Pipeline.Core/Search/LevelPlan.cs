using System.Text.Json;
using Pipeline.Core.Model;

namespace Pipeline.Core.Search;

/// <summary>A level before it is written: its documents, and where in its sources they come from.</summary>
/// <param name="Level">What the manifest will say of it.</param>
/// <param name="Documents">Its documents, by number.</param>
/// <param name="Sources">Its sources, each with the number that the document at each of its places gets; -1 for one that is gone.</param>
internal sealed record LevelPlan(SearchLevel Level, IReadOnlyList<SearchDocument> Documents, IReadOnlyList<(ISearchSource Source, IReadOnlyList<int> Numbers)> Sources)
{
    /// <summary>The documents of a page of the catalogue.</summary>
    public const int PageLength = 50;

    /// <summary>The level that sources make together; null when no document is left.</summary>
    public static async Task<LevelPlan?> OfAsync(IReadOnlyList<ISearchSource> sources, CancellationToken cancellationToken)
    {
        var places = new List<(SearchDocument Document, int Source, int Place)>();
        var numbers = new int[sources.Count][];
        for (var source = 0; source < sources.Count; source++)
        {
            var documents = await sources[source].DocumentsAsync(cancellationToken);
            numbers[source] = [.. Enumerable.Repeat(-1, documents.Count)];
            for (var place = 0; place < documents.Count; place++)
            {
                if (documents[place] is { } document)
                {
                    places.Add((document, source, place));
                }
            }
        }

        places.Sort((one, other) => SearchDocument.Order.Compare(one.Document, other.Document));
        for (var number = 0; number < places.Count; number++)
        {
            numbers[places[number].Source][places[number].Place] = number;
        }

        IReadOnlyList<SearchDocument> all = [.. places.Select(place => place.Document)];
        return all.Count == 0 ? null : new(LevelOf(all), all, [.. sources.Zip(numbers, (source, own) => (source, (IReadOnlyList<int>)own))]);
    }

    /// <summary>What the manifest says of a level of these documents.</summary>
    public static SearchLevel LevelOf(IReadOnlyList<SearchDocument> documents) => new()
    {
        Id = Revision.HashOf([SearchManifest.Format, .. Convert.FromHexString(SearchRules.Hash), .. JsonSerializer.SerializeToUtf8Bytes(documents, SearchJson.Compact.IReadOnlyListSearchDocument)]),
        Documents = documents.Count,
        Buckets = TermBucket.Texts(documents.Count),
        TitleBuckets = TermBucket.Titles(documents.Count),
        Pages = (documents.Count + PageLength - 1) / PageLength,
        Years = [.. documents.Index().DistinctBy(document => document.Item.Year).Select(document => (IReadOnlyList<int>)[document.Item.Year, document.Index])],
        Gone = [],
    };
}
