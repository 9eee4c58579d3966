using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Quality;

namespace Pipeline.Core.Review;

/// <summary>Decides what a reviewed file says about a report as it is now.</summary>
public static class ReviewImport
{
    /// <summary>Matches the file's segments with the report's by unit, segment and sentence, and takes what a person decided.</summary>
    /// <param name="current">The report as it is published now.</param>
    /// <param name="file">What came back.</param>
    /// <param name="checks">What forbids a translation to be called reviewed.</param>
    /// <param name="at">When it came back.</param>
    /// <param name="cancellationToken">Gives up before the next unit.</param>
    public static ReviewOutcome Apply(
        BilingualReport current, ReviewFile file, TranslationChecks checks, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        Apply(current, file, checks.Of, at, cancellationToken);

    /// <summary>The same with the checks as one question.</summary>
    internal static ReviewOutcome Apply(
        BilingualReport current, ReviewFile file, Func<CheckedSegment, IReadOnlyList<Diagnostic>> check, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        if (Refusal(current, file) is { } refusal)
        {
            return new() { Places = [], Pairs = [], Diagnostics = [refusal] };
        }

        var run = new ReviewImportRun(current, check, at);
        foreach (var (unit, fault) in file.Broken)
        {
            run.SetAside(unit, fault);
        }

        foreach (var unit in file.Segments.GroupBy(segment => segment.Unit))
        {
            cancellationToken.ThrowIfCancellationRequested();
            run.Take(unit.Key, [.. unit]);
        }

        return run.Outcome(file.Revision is { } revision && revision != current.Revision ? [Findings.ReviewOfEarlierRevision(revision)] : []);
    }

    /// <summary>Why nothing of the file may be applied to this report.</summary>
    private static Diagnostic? Refusal(BilingualReport current, ReviewFile file)
    {
        if (file.Report is { } report && report != current.Report.Id)
        {
            return Findings.ReviewOfOtherReport(report.ToString(), current.Report.Id.ToString());
        }

        return Primary(file.SourceLanguage) == Primary(current.Report.Language.Tag) && (file.TargetLanguage is null || Primary(file.TargetLanguage) == Primary(current.Target.Tag))
            ? null
            : Findings.ReviewOfOtherLanguages($"{file.SourceLanguage} → {file.TargetLanguage}", $"{current.Report.Language.Tag} → {current.Target.Tag}");
    }

    /// <summary>The language without script or country, which tools rewrite: zh-CN for zh-Hans.</summary>
    private static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();
}
