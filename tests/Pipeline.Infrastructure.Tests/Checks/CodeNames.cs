using Pipeline.Core.Storage;

namespace Pipeline.Infrastructure.Tests.Checks;

/// <summary>The names of queues and containers that the code uses.</summary>
/// <param name="Queues">The queues, those for messages given up on included.</param>
/// <param name="Containers">The containers.</param>
internal sealed record CodeNames(IReadOnlyList<string> Queues, IReadOnlyList<string> Containers)
{
    /// <summary>The names as they are in the code.</summary>
    public static CodeNames Current { get; } = new(QueueNames.WithPoison, ContainerNames.All);
}
