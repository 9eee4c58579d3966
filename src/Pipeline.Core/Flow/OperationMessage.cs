using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Flow;

/// <summary>What an operator asks for, as it stands in queue <c>operations</c>: <c>{"command":"withdraw","report":"changping/2021"}</c>.</summary>
/// <param name="Command">What to do.</param>
/// <param name="Report">The report it concerns; null for all.</param>
/// <param name="Agency">The agency whose uploads are to be dealt with again; null for all.</param>
/// <param name="Undo">True to take a withdrawal back.</param>
public sealed record OperationMessage(OperationCommand Command, ReportId? Report = null, string? Agency = null, bool Undo = false)
{
    /// <summary>Mends the whole archive; before the first report, draws the pages it begins with.</summary>
    public static OperationMessage RebuildAll { get; } = new(OperationCommand.Rebuild);

    /// <summary>Mends one report.</summary>
    public static OperationMessage Rebuild(ReportId report) => new(OperationCommand.Rebuild, report);

    /// <summary>The message as it stands in the queue.</summary>
    public string Write() => JsonSerializer.Serialize(this, MessageJson.Default.OperationMessage);

    /// <summary>Reads a message; null when it is none.</summary>
    public static OperationMessage? TryRead(string message)
    {
        try
        {
            return JsonSerializer.Deserialize(message, MessageJson.Default.OperationMessage);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What operators can ask for.</summary>
[JsonConverter(typeof(OperationCommandJson))]
public enum OperationCommand
{
    /// <summary>Compares the site with its entries.</summary>
    [JsonStringEnumMemberName("verify")]
    Verify,

    /// <summary>Makes anew what differs: of one report, or of the whole archive.</summary>
    [JsonStringEnumMemberName("rebuild")]
    Rebuild,

    /// <summary>Takes a report off the site, or puts it back.</summary>
    [JsonStringEnumMemberName("withdraw")]
    Withdraw,

    /// <summary>Deals with uploads again: of one report, of one agency, or all.</summary>
    [JsonStringEnumMemberName("reprocess")]
    Reprocess,
}

/// <summary>Takes a command by its name alone: a number is a slip, and must not be carried out.</summary>
internal sealed class OperationCommandJson() : JsonStringEnumConverter<OperationCommand>(namingPolicy: null, allowIntegerValues: false);
