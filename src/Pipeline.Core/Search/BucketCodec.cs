using System.Text;

namespace Pipeline.Core.Search;

/// <summary>
/// The bytes of a bucket: the terms in the order of their UTF-8 bytes, each without what it shares with the one before it, and
/// its documents as gaps or as a bitmap, whichever is shorter. Whole numbers are unsigned LEB128.
/// </summary>
internal static class BucketCodec
{
    /// <summary>The bytes of these terms.</summary>
    /// <param name="terms">Each once.</param>
    /// <param name="documents">How many documents the level has.</param>
    public static byte[] Write(IReadOnlyCollection<TermPostings> terms, int documents)
    {
        var bucket = new List<byte>();
        bucket.AddNumber(terms.Count);
        var gaps = new List<byte>();
        byte[] last = [];
        foreach (var (name, postings) in terms.Select(term => (Encoding.UTF8.GetBytes(term.Term), term.Documents)).OrderBy(term => term.Item1, OrdinalBytes))
        {
            var shared = last.AsSpan().CommonPrefixLength(name);
            bucket.AddNumber(shared);
            bucket.AddNumber(name.Length - shared);
            bucket.AddRange(name.AsSpan(shared));
            SetGaps(gaps, postings);
            AddPostings(bucket, postings, gaps, documents);
            last = name;
        }

        return [.. bucket];
    }

    /// <summary>The terms of a bucket.</summary>
    /// <exception cref="InvalidDataException">The bytes are none.</exception>
    public static IReadOnlyList<TermPostings> Read(ReadOnlyMemory<byte> bucket, int documents)
    {
        var reader = new BucketReader(bucket);
        var terms = new List<TermPostings>();
        byte[] last = [];
        for (var left = reader.Number(); left > 0; left--)
        {
            var shared = reader.Number();
            last = [.. last.AsSpan(0, Math.Min(shared, last.Length)), .. reader.Bytes(reader.Number()).Span];
            terms.Add(new(Encoding.UTF8.GetString(last), Postings(reader, documents)));
        }

        return reader.IsAtEnd ? terms : throw new InvalidDataException("A bucket goes on after its last term.");
    }

    /// <summary>The documents as gaps, in a list that every term uses again.</summary>
    private static void SetGaps(List<byte> gaps, IReadOnlyList<int> postings)
    {
        gaps.Clear();
        var next = 0;
        foreach (var document in postings)
        {
            gaps.AddNumber(document - next);
            next = document + 1;
        }
    }

    private static void AddPostings(List<byte> bucket, IReadOnlyList<int> postings, List<byte> gaps, int documents)
    {
        var isBitmap = BitmapLength(documents) < gaps.Count;
        bucket.AddNumber((postings.Count * 2) + (isBitmap ? 1 : 0));
        bucket.AddRange(isBitmap ? Bitmap(postings, documents) : (IEnumerable<byte>)gaps);
    }

    private static List<int> Postings(BucketReader reader, int documents)
    {
        var head = reader.Number();
        var postings = (head & 1) == 1 ? OfBitmap(reader.Bytes(BitmapLength(documents)).Span, documents) : OfList(reader, head >> 1);
        return postings.Count == head >> 1 && (postings.Count == 0 || postings[^1] < documents)
            ? postings
            : throw new InvalidDataException("A list of documents is not what it says.");
    }

    private static List<int> OfList(BucketReader reader, int count)
    {
        var postings = new List<int>();
        for (var next = 0; count > 0; count--)
        {
            postings.Add(next + reader.Number());
            next = postings[^1] + 1;
        }

        return postings;
    }

    private static byte[] Bitmap(IReadOnlyList<int> postings, int documents)
    {
        var bitmap = new byte[BitmapLength(documents)];
        foreach (var document in postings)
        {
            bitmap[document / 8] |= (byte)(1 << (document % 8));
        }

        return bitmap;
    }

    private static List<int> OfBitmap(ReadOnlySpan<byte> bitmap, int documents)
    {
        var postings = new List<int>();
        for (var document = 0; document < documents; document++)
        {
            if ((bitmap[document / 8] & (1 << (document % 8))) != 0)
            {
                postings.Add(document);
            }
        }

        return postings;
    }

    private static int BitmapLength(int documents) => (documents + 7) / 8;

    private static void AddNumber(this List<byte> bytes, int number)
    {
        for (; number > 0x7F; number >>= 7)
        {
            bytes.Add((byte)((number & 0x7F) | 0x80));
        }

        bytes.Add((byte)number);
    }

    private static readonly Comparer<byte[]> OrdinalBytes = Comparer<byte[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other));
}
