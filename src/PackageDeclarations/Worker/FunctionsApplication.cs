using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where a worker starts.</summary>
public class FunctionsApplication
{
    /// <summary>Refuses: declarations have no worker in them.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => throw new NotSupportedException(
        "This build was made against declarations in place of the Azure Functions worker, because the package feed lacks it. "
        + "It can be tested but not run: build where the full feed can be reached, after deleting artifacts/feed.");
}

/// <summary>What a program does with a builder; there is none to do it with.</summary>
public abstract class FunctionsApplicationBuilder
{
    /// <summary>The settings.</summary>
    public abstract ConfigurationManager Configuration { get; }

    /// <summary>The services.</summary>
    public abstract IServiceCollection Services { get; }

    /// <summary>Makes the host.</summary>
    public abstract IHost Build();
}
