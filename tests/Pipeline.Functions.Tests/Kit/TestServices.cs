using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Pipeline.Azure.Storage;
using Pipeline.Core.Flow;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>What tests put in place of the app's own services: a clock they can move, stores that can fail and die and count what they are asked, a log they can read.</summary>
internal static class TestServices
{
    public static IServiceCollection ForTests(this IServiceCollection services, CloudSetup setup) => services
        .Replace(ServiceDescriptor.Singleton(setup.Clock))
        .AddSingleton<Mortality>()
        .Replace(ServiceDescriptor.Singleton(provider => Stores(provider.GetRequiredService<ContentStorage>().Stores, provider.GetRequiredService<Mortality>(), setup)))
        .AddSingleton<LogBook>()
        .AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<LogBook>());

    private static FlowStores Stores(FlowStores real, Mortality mortality, CloudSetup setup) => new(
        new FaultyInbox(real.Inbox, setup.Faults),
        new FaultyInbox(real.Reviews, setup.Faults),
        Store(real.Work, mortality, setup),
        Store(real.Receipts, mortality, setup),
        Store(real.Site, mortality, setup));

    private static MortalBlobStore Store(IBlobStore real, Mortality mortality, CloudSetup setup)
    {
        var faulty = new FaultyBlobStore(new CountingBlobStore(real), setup.Faults);
        return new(setup.AsksAgain ? new PatientBlobStore(faulty, seed: 1) : faulty, mortality);
    }
}
