using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Reads the search index as a browser does: by its published format, with no help from what wrote it.</summary>
internal sealed class SearchIndex
{
    private readonly IReadOnlyDictionary<string, byte[]> _site;
    private readonly SortedDictionary<string, SortedSet<string>> _reports = new(StringComparer.Ordinal);
    private readonly List<string> _documents = [];

    private SearchIndex(IReadOnlyDictionary<string, byte[]> site) => _site = site;

    /// <summary>The documents, as their rows are written.</summary>
    public IReadOnlyList<string> Documents => [.. _documents.Order(StringComparer.Ordinal)];

    /// <summary>Each term with its reports: <c>t</c> for texts, <c>c</c> for titles, <c>f</c> for facets before it.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> Reports => _reports;

    /// <summary>The levels' documents, those gone left out.</summary>
    public IReadOnlyList<int> Sizes { get; private set; } = [];

    public static SearchIndex Of(IReadOnlyDictionary<string, byte[]> site)
    {
        var index = new SearchIndex(site);
        using var manifest = JsonDocument.Parse(site["search/manifest.json"]);
        index.Sizes = [.. manifest.RootElement.GetProperty("levels").EnumerateArray().Select(index.Add)];
        return index;
    }

    /// <summary>The reports a query may be in: those that have all its terms, the last characters of a word open.</summary>
    public IReadOnlySet<string> Find(params IReadOnlyList<string> pieces) => pieces
        .SelectMany(TermsOf)
        .Select(term => _reports.Where(entry => entry.Key == "t" + term || (IsOpen(term) && entry.Key.StartsWith("t" + term, StringComparison.Ordinal))).SelectMany(entry => entry.Value).ToHashSet())
        .Aggregate((all, some) => [.. all.Intersect(some)]);

    /// <summary>The bytes of a compressed file.</summary>
    public static byte[] Inflate(byte[] compressed)
    {
        using var gzip = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var content = new MemoryStream();
        gzip.CopyTo(content);
        return content.ToArray();
    }

    private int Add(JsonElement level)
    {
        var folder = $"search/{level.GetProperty("id").GetString()}/";
        var gone = level.GetProperty("gone").EnumerateArray().Select(number => number.GetInt32()).ToHashSet();
        var rows = Enumerable.Range(0, level.GetProperty("pages").GetInt32())
            .SelectMany(page => JsonSerializer.Deserialize<JsonElement[]>(Inflate(_site[$"{folder}p{page}.gz"])) ?? []).ToList();
        Assert.Equal(level.GetProperty("documents").GetInt32(), rows.Count);
        string?[] names = [.. rows.Select((row, number) => gone.Contains(number) ? null : $"{row[0]}/{row[1]}")];
        _documents.AddRange(rows.Where((_, number) => names[number] is not null).Select(row => row.GetRawText()));
        AddBuckets(folder, 't', level.GetProperty("buckets").GetInt32(), names);
        AddBuckets(folder, 'c', level.GetProperty("titleBuckets").GetInt32(), names);
        AddTerms('f', Inflate(_site[folder + "facets.gz"]), names, _ => { });
        return names.Count(name => name is not null);
    }

    private void AddBuckets(string folder, char kind, int buckets, string?[] names)
    {
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            var number = bucket;
            AddTerms(kind, Inflate(_site[$"{folder}{kind}{bucket}.gz"]), names, term => Assert.Equal(number, (int)(Hash(KeyOf(term)) % (uint)buckets)));
        }
    }

    private void AddTerms(char kind, byte[] bytes, string?[] names, Action<string> check)
    {
        var at = 0;
        byte[] last = [];
        for (var left = Number(bytes, ref at); left > 0; left--)
        {
            var shared = Number(bytes, ref at);
            var more = Number(bytes, ref at);
            last = [.. last[..shared], .. bytes[at..(at += more)]];
            var term = Encoding.UTF8.GetString(last);
            check(term);
            var reports = Postings(bytes, ref at, names.Length).Select(document => names[document]).OfType<string>().ToList();
            if (reports.Count > 0)
            {
                _reports.TryAdd(kind + term, new(StringComparer.Ordinal));
                _reports[kind + term].UnionWith(reports);
            }
        }

        Assert.Equal(bytes.Length, at);
    }

    private static List<int> Postings(byte[] bytes, ref int at, int documents)
    {
        var head = Number(bytes, ref at);
        var postings = new List<int>();
        if ((head & 1) == 1)
        {
            var bitmap = bytes[at..(at += (documents + 7) / 8)];
            postings.AddRange(Enumerable.Range(0, documents).Where(document => (bitmap[document / 8] >> (document % 8) & 1) == 1));
        }
        else
        {
            for (var left = head >> 1; left > 0; left--)
            {
                postings.Add((postings.Count > 0 ? postings[^1] + 1 : 0) + Number(bytes, ref at));
            }
        }

        return postings;
    }

    private static int Number(byte[] bytes, ref int at)
    {
        var (number, shift) = (0, 0);
        while (bytes[at] > 127)
        {
            number |= (bytes[at++] & 127) << shift;
            shift += 7;
        }

        return number | (bytes[at++] << shift);
    }

    private static IEnumerable<string> TermsOf(string piece)
    {
        if (!IsHan(piece[0]))
        {
            return [piece];
        }

        var bigrams = Enumerable.Range(0, Math.Max(1, piece.Length - 1)).Select(at => piece[at..Math.Min(at + 2, piece.Length)]).ToList();
        return piece.Length <= 4 ? bigrams : bigrams.Where((_, at) => at % 2 == 0).Append(bigrams[^1]);
    }

    /// <summary>A word and a single Han character stand for all that begin with them.</summary>
    private static bool IsOpen(string term) => char.IsAsciiLetter(term[0]) || (IsHan(term[0]) && term.Length == 1);

    private static string KeyOf(string term) =>
        IsHan(term[0]) ? term[..1] : term.Contains(':', StringComparison.Ordinal) || !term.Any(char.IsAsciiLetter) ? term : term[..Math.Min(3, term.Length)];

    private static uint Hash(string key) => Encoding.UTF8.GetBytes(key).Aggregate(2166136261u, (hash, octet) => unchecked((hash ^ octet) * 16777619u));

    private static bool IsHan(char character) => character is '々' or '〇' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
