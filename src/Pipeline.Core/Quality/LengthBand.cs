using System.Globalization;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>
/// A translation far shorter or longer than its source calls for: something is missing or made up. The bands, in English
/// characters for a Chinese one, are rows of <c>length_bands.tsv</c>. Addresses, figures and spaces do not count: they are as
/// long in both languages.
/// </summary>
internal sealed class LengthBand : ISegmentCheck
{
    private static readonly Band[] Bands = [.. EmbeddedData.Rows("length_bands.tsv").Select(row => new Band(row[0] == "zh", (int)Number(row[2]), Number(row[3]), Number(row[4])))];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment)
    {
        var band = Bands.First(band => band.FromChinese == segment.Source.IsChinese);
        var (source, target) = (LengthOf(segment.SourceText), LengthOf(segment.TargetText));
        var ratio = segment.Source.IsChinese ? (decimal)target / Math.Max(1, source) : (decimal)source / Math.Max(1, target);
        if (source >= band.Shortest && (ratio < band.Least || ratio > band.Most))
        {
            yield return Findings.LengthUnlikely(source, target, isShort: segment.Source.IsChinese == ratio < band.Least);
        }
    }

    private static int LengthOf(string text) => text.WithoutAddresses.Count(character => !char.IsWhiteSpace(character) && !char.IsAsciiDigit(character));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Band(bool FromChinese, int Shortest, decimal Least, decimal Most);
}
