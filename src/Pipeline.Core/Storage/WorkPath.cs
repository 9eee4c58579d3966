using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Storage;

/// <summary>
/// The names of the blobs in the work container. <c>reports/</c> holds what can be made again from the uploads and may
/// expire; everything else is kept.
/// </summary>
public static class WorkPath
{
    /// <summary>The registry of agencies.</summary>
    public const string Agencies = "agencies.json";

    /// <summary>The approved translations, as TMX.</summary>
    public const string Memory = "memory.tmx";

    /// <summary>The approved translations a site at a desk was last published with, as TMX; those imported into it come before them.</summary>
    public const string GivenMemory = "memory/given.tmx";

    /// <summary>The deployment's own terms (lexicon TSV).</summary>
    public const string Lexicon = "lexicon.tsv";

    /// <summary>The deployment's own rules of segmentation (SRX 2.0), in place of those the pipeline carries.</summary>
    public const string Segmentation = "segmentation.srx";

    /// <summary>The folder of all unfinished work.</summary>
    public const string AllUnfinished = "state/unfinished/";

    /// <summary>The folder of all work that was given up and may have left something on the site.</summary>
    public const string AllAbandoned = "state/abandoned/";

    /// <summary>The folder of all translations to be taken up again.</summary>
    public const string AllResumptions = "state/resume/";

    /// <summary>The folder of the records of all uploads.</summary>
    public const string AllUploads = "state/uploads/";

    /// <summary>The folder of the records of all reviewed translations.</summary>
    public const string AllReviews = "state/reviews/";

    /// <summary>The folder of what people approved, agency by agency.</summary>
    public const string AgencyMemories = "memory/agencies/";

    /// <summary>The last version of the registry or the memory that could be read.</summary>
    public static string LastReadable(string path) => $"state/readable/{path}";

    /// <summary>How often something that does not mend was tried (<see cref="StoredJson.Attempts"/>).</summary>
    /// <param name="subject">What it is: a report, or a version of an upload.</param>
    public static string Attempts(string subject) => $"state/attempts/{subject}.json";

    /// <summary>What came of an operator's command (<see cref="StoredJson.OperationRecord"/>).</summary>
    public static string Operation(DateTimeOffset at, string hash) =>
        string.Create(CultureInfo.InvariantCulture, $"state/operations/{at.UtcDateTime:yyyy-MM-dd'T'HHmmssfff'Z'}-{hash}.json");

    /// <summary>What people approved of an agency's translations, as TMX.</summary>
    public static string AgencyMemory(string agency) => $"{AgencyMemories}{agency}.tmx";

    /// <summary>What an engine made of a segment (<see cref="StoredJson.MachinePair"/>).</summary>
    /// <param name="source">The segment's language.</param>
    /// <param name="target">The language translated into.</param>
    /// <param name="hash">The name of the segment, in hexadecimal digits.</param>
    public static string MachinePair(Language source, Language target, string hash) =>
        $"memory/machine/{source.Tag}-{target.Tag}/{hash[..2]}/{hash}.json";

    /// <summary>What engines were given in a month of UTC (<see cref="StoredJson.MonthlyUse"/>).</summary>
    public static string MonthlyUse(DateTimeOffset month) => string.Create(CultureInfo.InvariantCulture, $"budget/{month.UtcDateTime:yyyy-MM}.json");

    /// <summary>The upload, byte for byte.</summary>
    public static string Original(Revision revision) => $"reports/{revision}/original";

    /// <summary>What the first stage understood (<see cref="StoredJson.Report"/>).</summary>
    public static string Report(Revision revision) => $"reports/{revision}/report.json";

    /// <summary>What the second stage made of it (<see cref="StoredJson.BilingualReport"/>).</summary>
    public static string Bilingual(Revision revision) => $"reports/{revision}/bilingual.json";

    /// <summary>Which revisions of a report arrived, in which order, and how far each came (<see cref="StoredJson.ReportState"/>).</summary>
    public static string State(ReportId report) => $"state/reports/{report}.json";

    /// <summary>The folder of a report's unfinished work.</summary>
    public static string UnfinishedOf(ReportId report) => $"{AllUnfinished}{report}/";

    /// <summary>That an upload's revision still has a stage before it (<see cref="StoredJson.UnfinishedWork"/>); gone when it has none. Two uploads may hold the same revision.</summary>
    public static string Unfinished(UploadId upload, Revision revision) => $"{AllUnfinished}{revision}/{upload.ETag}.json";

    /// <summary>The folder of what was given up of a report.</summary>
    public static string AbandonedOf(ReportId report) => $"{AllAbandoned}{report}/";

    /// <summary>That a stage of an upload's revision was given up (<see cref="StoredJson.UnfinishedWork"/>); gone when the site holds what the entries say again.</summary>
    public static string Abandoned(UploadId upload, Revision revision) => $"{AllAbandoned}{revision}/{upload.ETag}.json";

    /// <summary>That a revision was published before its translation was complete, and when to go on with it (<see cref="StoredJson.UnfinishedWork"/>).</summary>
    public static string Resumption(Revision revision) => $"{AllResumptions}{revision}.json";

    /// <summary>That one version of a reviewed translation was dealt with (<see cref="StoredJson.UploadRecord"/>).</summary>
    public static string Review(UploadId review) => $"{AllReviews}{review.Path}/{review.ETag}.json";

    /// <summary>What became of one version of one uploaded file (<see cref="StoredJson.UploadRecord"/>).</summary>
    public static string Upload(UploadId upload) => $"{AllUploads}{upload.Path}/{upload.ETag}.json";
}
