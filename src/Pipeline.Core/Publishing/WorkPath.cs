using Pipeline.Core.Model;

namespace Pipeline.Core.Publishing;

/// <summary>The names of the blobs that stages hand to each other, below <c>{agency}/{year}/{revision}/</c> of the work container.</summary>
internal static class WorkPath
{
    public static string Original(Revision revision) => $"{revision}/original";

    public static string Report(Revision revision) => $"{revision}/report.json";

    public static string Bilingual(Revision revision) => $"{revision}/bilingual.json";
}
