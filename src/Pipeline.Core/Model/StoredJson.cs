using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Pipeline.Core.Model;

/// <summary>
/// The stored form of the model: what one stage writes and the next one reads. Indented, Chinese as Chinese, line feeds,
/// properties in the order of their declaration: the same value gives the same bytes.
/// </summary>
public static class StoredJson
{
    /// <summary>Nothing stored here is ever pasted into a page, so only what JSON itself requires is escaped.</summary>
    private static readonly ModelJson Context = new(new JsonSerializerOptions(ModelJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        TypeInfoResolver = null,
    });

    /// <summary><c>report.json</c>, and what <c>extract</c> prints.</summary>
    public static JsonTypeInfo<Report> Report => Context.Report;

    /// <summary><c>bilingual.json</c>, and <c>data.json</c> beside a page.</summary>
    public static JsonTypeInfo<BilingualReport> BilingualReport => Context.BilingualReport;

    /// <summary>An entry of the archive.</summary>
    public static JsonTypeInfo<CatalogueEntry> CatalogueEntry => Context.CatalogueEntry;

    /// <summary>The current entries of an agency.</summary>
    public static JsonTypeInfo<IReadOnlyList<CatalogueEntry>> Catalogue => Context.IReadOnlyListCatalogueEntry;

    /// <summary>A part of the current entries of a year.</summary>
    public static JsonTypeInfo<ListNode<CatalogueEntry>> CatalogueNode => Context.ListNodeCatalogueEntry;

    /// <summary>A part of all agencies.</summary>
    public static JsonTypeInfo<ListNode<ArchiveAgency>> AgencyNode => Context.ListNodeArchiveAgency;

    /// <summary>A part of all that happened.</summary>
    public static JsonTypeInfo<ListNode<ArchiveEvent>> EventNode => Context.ListNodeArchiveEvent;

    /// <summary>Who folds, and until when.</summary>
    public static JsonTypeInfo<Lease> Lease => Context.Lease;

    /// <summary><c>index/root.json</c>.</summary>
    public static JsonTypeInfo<ArchiveRoot> ArchiveRoot => Context.ArchiveRoot;

    /// <summary><c>manifest.json</c>.</summary>
    public static JsonTypeInfo<Manifest> Manifest => Context.Manifest;

    /// <summary>That a report is still to be folded into the archive.</summary>
    public static JsonTypeInfo<PendingMark> PendingMark => Context.PendingMark;

    /// <summary>How a report's revisions came.</summary>
    public static JsonTypeInfo<ReportState> ReportState => Context.ReportState;

    /// <summary>What an agency gets back for an upload.</summary>
    public static JsonTypeInfo<Receipt> Receipt => Context.Receipt;

    /// <summary>A revision with a stage before it.</summary>
    public static JsonTypeInfo<UnfinishedWork> UnfinishedWork => Context.UnfinishedWork;

    /// <summary>How often something was tried.</summary>
    public static JsonTypeInfo<Attempts> Attempts => Context.Attempts;

    /// <summary>What came of an operator's command.</summary>
    public static JsonTypeInfo<OperationRecord> OperationRecord => Context.OperationRecord;

    /// <summary>What became of an upload.</summary>
    public static JsonTypeInfo<UploadRecord> UploadRecord => Context.UploadRecord;

    /// <summary>What an engine made of a segment.</summary>
    public static JsonTypeInfo<MachinePair> MachinePair => Context.MachinePair;

    /// <summary>What engines were given in a month.</summary>
    public static JsonTypeInfo<MonthlyUse> MonthlyUse => Context.MonthlyUse;

    /// <summary>Diagnostics alone, where there is no report to hold them.</summary>
    public static JsonTypeInfo<Rejection> Rejection => Context.Rejection;

    /// <summary>The stored bytes of a value, ending in a line feed.</summary>
    public static byte[] Write<T>(T value, JsonTypeInfo<T> form)
    {
        var bytes = new SegmentedBytes();
        using (var writer = new Utf8JsonWriter(bytes, new() { Indented = form.Options.WriteIndented, NewLine = form.Options.NewLine, Encoder = form.Options.Encoder, SkipValidation = true }))
        {
            JsonSerializer.Serialize(writer, value, form);
        }

        bytes.Write("\n"u8);
        return bytes.ToArray();
    }

    /// <summary>The value of stored bytes; bytes that hold none are a bug or a damaged store.</summary>
    public static T Read<T>(ReadOnlyMemory<byte> content, JsonTypeInfo<T> form)
        where T : class => JsonSerializer.Deserialize(content.Span, form) ?? throw new InvalidDataException($"The stored {typeof(T).Name} is empty.");
}

/// <summary>What <c>extract</c> prints when an upload is rejected.</summary>
/// <param name="Diagnostics">Why.</param>
public sealed record Rejection(IReadOnlyList<Diagnostic> Diagnostics);

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(BilingualReport))]
[JsonSerializable(typeof(CatalogueEntry))]
[JsonSerializable(typeof(IReadOnlyList<CatalogueEntry>))]
[JsonSerializable(typeof(ListNode<CatalogueEntry>))]
[JsonSerializable(typeof(ListNode<ArchiveAgency>))]
[JsonSerializable(typeof(ListNode<ArchiveEvent>))]
[JsonSerializable(typeof(Lease))]
[JsonSerializable(typeof(ArchiveRoot))]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(PendingMark))]
[JsonSerializable(typeof(ReportState))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(UnfinishedWork))]
[JsonSerializable(typeof(UploadRecord))]
[JsonSerializable(typeof(OperationRecord))]
[JsonSerializable(typeof(Attempts))]
[JsonSerializable(typeof(MachinePair))]
[JsonSerializable(typeof(MonthlyUse))]
[JsonSerializable(typeof(Rejection))]
internal sealed partial class ModelJson : JsonSerializerContext;
