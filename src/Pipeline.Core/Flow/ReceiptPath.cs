namespace Pipeline.Core.Flow;

/// <summary>Where the receipt of an upload lies in the container of receipts: where the upload lies in its own.</summary>
internal static class ReceiptPath
{
    /// <summary>The receipt for programs.</summary>
    public static string Data(string upload) => $"{upload}.json";

    /// <summary>The receipt for people.</summary>
    public static string Page(string upload) => $"{upload}.html";
}
