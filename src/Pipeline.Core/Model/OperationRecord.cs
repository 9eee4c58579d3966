namespace Pipeline.Core.Model;

/// <summary>What came of an operator's command.</summary>
/// <param name="Command">The command, as it was asked for.</param>
/// <param name="At">When it was done.</param>
/// <param name="Messages">How many messages it sent to the queues; what they set going is told by receipts and state.</param>
/// <param name="Diagnostics">What it found.</param>
public sealed record OperationRecord(string Command, DateTimeOffset At, int Messages, IReadOnlyList<Diagnostic> Diagnostics);
