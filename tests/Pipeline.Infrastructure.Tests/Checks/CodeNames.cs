using Pipeline.Core.Storage;

namespace Pipeline.Infrastructure.Tests.Checks;

/// <summary>The names of queues and containers that the code uses.</summary>
/// <param name="Queues">The queues, those for messages given up on left out.</param>
/// <param name="PoisonSuffix">What is added to a queue's name for messages given up on.</param>
/// <param name="Containers">The containers.</param>
internal sealed record CodeNames(IReadOnlyList<string> Queues, string PoisonSuffix, IReadOnlyList<string> Containers)
{
    /// <summary>The names as they are in the code.</summary>
    public static CodeNames Current { get; } = new(QueueNames.All, QueueNames.PoisonSuffix, ContainerNames.All);

    /// <summary>Every queue, those for messages given up on included.</summary>
    public IEnumerable<string> AllQueues => Queues.SelectMany(name => new[] { name, name + PoisonSuffix });
}
