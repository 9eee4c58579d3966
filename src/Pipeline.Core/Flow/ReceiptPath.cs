using Pipeline.Core.Model;

namespace Pipeline.Core.Flow;

/// <summary>
/// Where receipts lie in their container: that of an upload where the upload lies in its own, that of a reviewed translation
/// in a folder beside them.
/// </summary>
internal static class ReceiptPath
{
    /// <summary>The receipt for programs.</summary>
    public static string Data(UploadId upload, bool isOfReview = false) => $"{Base(upload, isOfReview)}.json";

    /// <summary>The receipt for people.</summary>
    public static string Page(UploadId upload, bool isOfReview = false) => $"{Base(upload, isOfReview)}.html";

    private static string Base(UploadId upload, bool isOfReview) => isOfReview ? $"{upload.AgencySlug}/reviews/{upload.FileName}" : upload.Path;
}
