using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>Web and mail addresses lead nowhere unless they are the same to the letter.</summary>
internal sealed class AddressIdentity : ISegmentCheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment)
    {
        var (source, target) = (segment.SourceText.Addresses.ToList(), segment.TargetText.Addresses.ToList());
        return
        [
            .. source.Except(target, StringComparer.OrdinalIgnoreCase).Select(address => Findings.AddressMissing(address)),
            .. target.Except(source, StringComparer.OrdinalIgnoreCase).Select(address => Findings.AddressAdded(address)),
        ];
    }
}
