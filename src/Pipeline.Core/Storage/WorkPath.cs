using Pipeline.Core.Model;

namespace Pipeline.Core.Storage;

/// <summary>The names of the blobs that stages hand to each other, below <c>{agency}/{year}/{revision}/</c> of the work container.</summary>
public static class WorkPath
{
    /// <summary>The upload, byte for byte.</summary>
    public static string Original(Revision revision) => $"{revision}/original";

    /// <summary>What the first stage understood (<see cref="StoredJson.Report"/>).</summary>
    public static string Report(Revision revision) => $"{revision}/report.json";

    /// <summary>What the second stage made of it (<see cref="StoredJson.BilingualReport"/>).</summary>
    public static string Bilingual(Revision revision) => $"{revision}/bilingual.json";
}
