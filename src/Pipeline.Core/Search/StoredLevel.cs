using System.Globalization;
using System.Text.Json;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Search;

/// <summary>A level as it stands in the site. Whatever of it is missing or damaged is an <see cref="InvalidDataException"/>.</summary>
/// <param name="site">The published site.</param>
/// <param name="level">The level.</param>
internal sealed class StoredLevel(IBlobStore site, SearchLevel level) : ISearchSource
{
    private (string Name, int Buckets, ILookup<int, TermPostings> Terms)? _last;

    /// <summary>The names of all its files.</summary>
    public static IEnumerable<string> FilesOf(SearchLevel level) =>
    [
        .. Enumerable.Range(0, level.Buckets).Select(bucket => BucketName(BucketKind.Text, bucket)),
        .. Enumerable.Range(0, level.TitleBuckets).Select(bucket => BucketName(BucketKind.Title, bucket)),
        FacetsName,
        .. Enumerable.Range(0, level.Pages).Select(PageName),
    ];

    /// <summary>The file of its facets.</summary>
    public const string FacetsName = "facets.gz";

    /// <summary>The file of a bucket.</summary>
    public static string BucketName(BucketKind kind, int bucket) => string.Create(CultureInfo.InvariantCulture, $"{(kind is BucketKind.Text ? 't' : 'c')}{bucket}.gz");

    /// <summary>The file of a page of its catalogue.</summary>
    public static string PageName(int page) => string.Create(CultureInfo.InvariantCulture, $"p{page}.gz");

    /// <summary>Reads one of its files, of whatever kind, to see that it can be read; false where it is not there.</summary>
    /// <exception cref="InvalidDataException">It is there, but damaged.</exception>
    public async Task<bool> TryReadAsync(string name, CancellationToken cancellationToken)
    {
        if (await site.ReadAsync(SitePath.SearchFile(level.Id, name).Value, cancellationToken) is not { } stored)
        {
            return false;
        }

        _ = name[0] is 'p' ? Documents(stored).Count : Terms(stored).Count;
        return true;
    }

    /// <summary>All its documents, those gone too.</summary>
    public async Task<IReadOnlyList<SearchDocument>> AllAsync(CancellationToken cancellationToken)
    {
        var documents = new List<SearchDocument>();
        for (var page = 0; page < level.Pages; page++)
        {
            documents.AddRange(await PageAsync(page, cancellationToken));
        }

        return documents.Count == level.Documents ? documents : throw new InvalidDataException($"Level '{level.Id}' has not the documents it says.");
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchDocument?>> DocumentsAsync(CancellationToken cancellationToken)
    {
        var gone = level.Gone.ToHashSet();
        return [.. (await AllAsync(cancellationToken)).Select((document, number) => gone.Contains(number) ? null : document)];
    }

    /// <summary>A report's document and its number, unless it is gone; looks at as few pages of its year as a search by halves does.</summary>
    public async Task<(int Number, SearchDocument Document)?> FindAsync(ReportId report, CancellationToken cancellationToken)
    {
        var year = level.Years.Index().FirstOrDefault(year => year.Item[0] == report.Year);
        if (year.Item is not [_, var begins])
        {
            return null;
        }

        var ends = year.Index + 1 < level.Years.Count ? level.Years[year.Index + 1][1] : level.Documents;
        var (first, last) = (begins / LevelPlan.PageLength, (ends - 1) / LevelPlan.PageLength);
        while (first < last)
        {
            var middle = (first + last + 1) / 2;
            (first, last) = SearchDocument.Compare((await PageAsync(middle, cancellationToken))[0].Report, report) > 0 ? (first, middle - 1) : (middle, last);
        }

        var page = (await PageAsync(first, cancellationToken)).ToList();
        var place = page.FindIndex(document => document.Report == report);
        var number = (first * LevelPlan.PageLength) + place;
        return place >= 0 && !level.Gone.Contains(number) ? (number, page[place]) : null;
    }

    /// <summary>A bucket of a level with fewer buckets is several of this one; one of a level with more is a part of it.</summary>
    /// <inheritdoc/>
    public async Task<IReadOnlyList<TermPostings>> ReadAsync(BucketKind kind, int bucket, int buckets, CancellationToken cancellationToken)
    {
        var own = kind is BucketKind.Text ? level.Buckets : level.TitleBuckets;
        if (own < buckets)
        {
            return [.. (await DividedAsync(BucketName(kind, bucket % own), buckets, cancellationToken))[bucket]];
        }

        var terms = new List<TermPostings>();
        for (var part = bucket; part < own; part += buckets)
        {
            terms.AddRange(Terms(await RequireAsync(BucketName(kind, part), cancellationToken)));
        }

        return terms;
    }

    /// <summary>A bucket divided into those of a level with more of them: read once for all of these, which are asked for one after the other.</summary>
    private async Task<ILookup<int, TermPostings>> DividedAsync(string name, int buckets, CancellationToken cancellationToken)
    {
        if (_last is not { } last || last.Name != name || last.Buckets != buckets)
        {
            _last = last = (name, buckets, Terms(await RequireAsync(name, cancellationToken)).ToLookup(term => TermBucket.Of(term.Term, buckets)));
        }

        return last.Terms;
    }

    private async Task<IReadOnlyList<SearchDocument>> PageAsync(int page, CancellationToken cancellationToken) => Documents(await RequireAsync(PageName(page), cancellationToken));

    private async Task<StoredBlob> RequireAsync(string name, CancellationToken cancellationToken) =>
        await site.ReadAsync(SitePath.SearchFile(level.Id, name).Value, cancellationToken) ?? throw new InvalidDataException($"Level '{level.Id}' has no '{name}'.");

    private IReadOnlyList<TermPostings> Terms(StoredBlob stored) => BucketCodec.Read(Gzip.Decompress(stored.Content), level.Documents);

    private static IReadOnlyList<SearchDocument> Documents(StoredBlob stored)
    {
        try
        {
            return JsonSerializer.Deserialize(Gzip.Decompress(stored.Content), SearchJson.Compact.IReadOnlyListSearchDocument) is { Count: > 0 } page
                ? page
                : throw new InvalidDataException("A page of the search catalogue is empty.");
        }
        catch (Exception damage) when (damage is JsonException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("A page of the search catalogue is damaged.", damage);
        }
    }
}
