using System.Globalization;
using Pipeline.Core.Model;
using Pipeline.Core.Review.Xliff;

namespace Pipeline.Core.Review;

/// <summary>
/// Finds which sentence of a text each returned segment is. Tools move white space and cut segments anew: where the whole
/// text is still the same, its words decide; else a segment must be one of its sentences.
/// </summary>
/// <param name="unit">The text as the report has it now.</param>
/// <param name="target">The language translated into.</param>
internal sealed class ReviewAlignment(TranslationUnit unit, Language target)
{
    private readonly IReadOnlyList<string> _sentences = [.. unit.Segments.Select(segment => Words(segment.Source))];

    /// <summary>The returned segments, each with the sentence it is; null for one that is none of them.</summary>
    public IEnumerable<(int? Sentence, ReviewedSegment Returned, bool IsJoined)> Of(IReadOnlyList<ReviewedSegment> returned) =>
        string.Concat(returned.Select(segment => Words(segment.Source))) == string.Concat(_sentences)
            ? ByPlace(returned)
            : ByWords(returned);

    /// <summary>The text without what tools change or lose: white space, and what XML cannot hold.</summary>
    private static string Words(string text) => string.Concat(XliffText.Kept(text).Where(character => !char.IsWhiteSpace(character)));

    private IEnumerable<(int? Sentence, ReviewedSegment Returned, bool IsJoined)> ByPlace(IReadOnlyList<ReviewedSegment> returned)
    {
        var pieces = new Queue<ReviewedSegment>(returned.Where(segment => Words(segment.Source).Length > 0));
        var sentences = new Queue<int>(Enumerable.Range(0, _sentences.Count).Where(i => _sentences[i].Length > 0));
        while (pieces.Count > 0)
        {
            var (taken, covered) = TakeToSameWord(pieces, sentences);
            foreach (var match in covered is [var only]
                ? [((int?)only, Join(taken, only), false)]
                : taken.Select(piece => ((int?)null, piece, true)))
            {
                yield return match;
            }
        }
    }

    /// <summary>Takes segments and sentences until both end at the same word: the shortest stretch of the text that both cut out.</summary>
    private (List<ReviewedSegment> Taken, List<int> Covered) TakeToSameWord(Queue<ReviewedSegment> pieces, Queue<int> sentences)
    {
        var (taken, covered, lead) = (new List<ReviewedSegment>(), new List<int>(), 0);
        do
        {
            if (lead <= 0)
            {
                taken.Add(pieces.Dequeue());
                lead += Words(taken[^1].Source).Length;
            }
            else
            {
                covered.Add(sentences.Dequeue());
                lead -= _sentences[covered[^1]].Length;
            }
        }
        while (lead != 0);

        return (taken, covered);
    }

    private IEnumerable<(int? Sentence, ReviewedSegment Returned, bool IsJoined)> ByWords(IReadOnlyList<ReviewedSegment> returned)
    {
        var free = Enumerable.Range(0, _sentences.Count).ToList();
        foreach (var segment in returned)
        {
            var words = Words(segment.Source);
            var same = free.Where(i => _sentences[i] == words).ToList();
            int? sentence = same.Count == 0 ? null : same.Contains(NumberOf(segment) - 1) ? NumberOf(segment) - 1 : same[0];
            free.Remove(sentence ?? -1);
            yield return (sentence, segment, false);
        }
    }

    /// <summary>Which sentence a segment says it is, from 1; 0 for one that has lost its number.</summary>
    public static int NumberOf(ReviewedSegment segment) =>
        int.TryParse(segment.Segment, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A sentence that was cut into pieces, whole again; translated only if all its pieces are.</summary>
    private ReviewedSegment Join(List<ReviewedSegment> pieces, int sentence)
    {
        if (pieces is [var whole])
        {
            return whole;
        }

        var targets = pieces.Index().OrderBy(piece => piece.Item.Order ?? piece.Index + 1).Select(piece => piece.Item.Target?.Trim() ?? "").ToList();
        return pieces[0] with
        {
            Segment = (sentence + 1).ToString(CultureInfo.InvariantCulture),
            Source = string.Concat(pieces.Select(piece => piece.Source)),
            Sent = pieces.FirstOrDefault(piece => NumberOf(piece) == sentence + 1)?.Sent,
            Target = targets.Contains("") ? null : string.Join(target.IsChinese ? "" : " ", targets),
            State = pieces.Min(piece => piece.State),
            Person = pieces.Select(piece => piece.Person).FirstOrDefault(person => person is not null),
        };
    }
}
