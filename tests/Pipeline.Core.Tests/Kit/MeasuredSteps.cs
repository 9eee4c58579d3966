using Pipeline.Core.Search;

namespace Pipeline.Core.Tests.Kit;

/// <summary>What single steps are measured on, both where memory is asserted and where time is told.</summary>
internal static class MeasuredSteps
{
    /// <summary>The reports of one level of the search index.</summary>
    public const int Documents = 1_024;

    /// <summary>A sentence with many figures.</summary>
    public const string Chinese = "2021年共收到政府信息公开申请45件，比上年增加7件，其中予以公开20件，占44.4%；不予公开6件，占13.3%；结转下年度2件。";

    /// <summary>The same sentence in English.</summary>
    public const string English = "In 2021, a total of 45 applications for government information disclosure were received, 7 more than in the previous year: "
        + "20 (44.4%) were granted, 6 (13.3%) were refused and 2 were carried over to the next year.";

    /// <summary>The terms of a bucket, as such a level has them: most in few of its reports, some in most.</summary>
    public static TermPostings[] Terms() =>
        [.. Enumerable.Range(1, 1_000).Select(number => new TermPostings($"术语{number}", [.. Enumerable.Range(0, Documents).Where(document => document % number == 0)]))];
}
