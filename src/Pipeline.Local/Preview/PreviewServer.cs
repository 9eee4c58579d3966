using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Pipeline.Core.Storage;

namespace Pipeline.Local.Preview;

/// <summary>
/// A site on the loopback interface. It takes no settings from environment or files, because these could open it
/// to other machines, and it logs nothing.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private PreviewServer(WebApplication application) => _application = application;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_application.Urls.First());

    /// <summary>True for the exception that says that the port cannot be had.</summary>
    public static bool IsPortRefused(Exception exception) => exception is SocketException or IOException { InnerException: AddressInUseException };

    /// <summary>Starts to listen.</summary>
    /// <param name="site">The site.</param>
    /// <param name="port">The port; 0 for any free one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<PreviewServer> StartAsync(IBlobStore site, int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });

        var application = builder.Build();
        application.Run(new PreviewSite(site).RespondAsync);
        var server = new PreviewServer(application);
        try
        {
            await application.StartAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Returns when it is told to stop.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => _application.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
