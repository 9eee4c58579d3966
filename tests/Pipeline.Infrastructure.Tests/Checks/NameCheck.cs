using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests.Checks;

/// <summary>Holds the queues and containers of the content account against the names in the code.</summary>
internal static class NameCheck
{
    /// <summary>The type of a queue.</summary>
    public const string Queue = "Microsoft.Storage/storageAccounts/queueServices/queues";
    private const string Container = "Microsoft.Storage/storageAccounts/blobServices/containers";

    /// <summary>The account that holds the queues; the host account holds none that we name.</summary>
    public static DeployedResource ContentAccount(DeployedFile deployment) => Assert.Single(deployment.Made(Queue).Select(queue => queue.Root).Distinct());

    /// <summary>What is on one side only, a sentence each.</summary>
    public static IEnumerable<string> Differences(DeployedFile deployment, CodeNames code)
    {
        var account = ContentAccount(deployment);
        return Differences("Queue", deployment.Made(Queue), code.Queues)
            .Concat(Differences("Container", deployment.Made(Container).Where(container => container.Root == account), code.Containers));
    }

    private static IEnumerable<string> Differences(string kind, IEnumerable<DeployedResource> made, IEnumerable<string> named) =>
        made.ExceptBy(named, resource => resource.Name).Select(resource => $"{kind} {resource.Name} is made at {resource.Place}, and the code does not know it.")
            .Concat(named.Except(made.Select(resource => resource.Name)).Select(name => $"{kind} {name} is in the code, and the template does not make it."));
}
