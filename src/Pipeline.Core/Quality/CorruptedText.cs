using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>Characters that nobody wrote: what is left when a text is decoded wrongly. The kinds are rows of <c>corrupted_text.tsv</c>; what the source has already is not the translation's.</summary>
internal sealed class CorruptedText : ISegmentCheck
{
    private static readonly Kind[] Kinds = [.. EmbeddedData.Rows("corrupted_text.tsv").Select(row => new Kind(new Regex(row[0], RegexOptions.CultureInvariant), row[1] == "error", row[2], row[3]))];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment) => Kinds
        .Where(kind => kind.Pattern.IsMatch(segment.TargetText) && !kind.Pattern.IsMatch(segment.SourceText))
        .Select(kind => Findings.TextCorrupted(kind.IsError, kind.What, kind.WhatZh));

    private sealed record Kind(Regex Pattern, bool IsError, string What, string WhatZh);
}
