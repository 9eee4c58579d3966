using Microsoft.Extensions.Hosting;
using Pipeline.Azure.Storage;

namespace Pipeline.Functions;

/// <summary>Makes missing containers and queues before the first message, where the settings ask for it.</summary>
/// <param name="content">The content account.</param>
internal sealed class Provisioning(ContentStorage content) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => content.CreateAsync(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
