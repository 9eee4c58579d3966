using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>A function was invoked.</summary>
/// <param name="Function">Its name.</param>
/// <param name="Failure">What it ended with; null when it succeeded.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Requests">What it asked of the stores.</param>
internal sealed record Invocation(string Function, Exception? Failure, TimeSpan Elapsed, StoreTally Requests);
