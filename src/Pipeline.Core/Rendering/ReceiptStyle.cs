using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Core.Rendering;

/// <summary>The style of a receipt, within the page: a receipt is read on its own, from a container that serves nothing else.</summary>
internal static class ReceiptStyle
{
    private static readonly string Css = Read();

    /// <summary>The <c>style</c> element.</summary>
    public static Html Element { get; } = Html.Style(Css);

    /// <summary>What the page's policy calls it: this very style and no other (CSP 3, "hash-source").</summary>
    public static string Source { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'";

    private static string Read()
    {
        using var resource = typeof(ReceiptStyle).Assembly.GetManifestResourceStream("receipt.css")
            ?? throw new InvalidOperationException("The style of receipts is not embedded.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
