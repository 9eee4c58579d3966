using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Pipeline.Azure.Storage;
using Pipeline.Core.Flow;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>What tests put in place of the app's own services: a clock they can move, stores that can fail, die and count what they are asked, a log they can read.</summary>
internal static class TestServices
{
    public static IServiceCollection ForTests(this IServiceCollection services, CloudSetup setup) => services
        .Replace(ServiceDescriptor.Singleton(setup.Clock))
        .Replace(ServiceDescriptor.Singleton(provider => Stores(provider.GetRequiredService<ContentStorage>().Stores, setup)))
        .AddSingleton<LogBook>()
        .AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<LogBook>());

    private static FlowStores Stores(FlowStores real, CloudSetup setup) => new(
        Inbox(real.Inbox, setup), Inbox(real.Reviews, setup), Store(real.Work, setup), Store(real.Receipts, setup), Store(real.Site, setup));

    private static FaultyInbox Inbox(IInbox real, CloudSetup setup) => new(new CountingInbox(real, () => FunctionsHost.Tally), setup.Faults);

    private static IBlobStore Store(IBlobStore real, CloudSetup setup)
    {
        var faulty = new FaultyBlobStore(new CountingBlobStore(real, () => FunctionsHost.Tally), setup.Faults);
        return setup.AsksAgain ? new PatientBlobStore(faulty, seed: 1) : faulty;
    }
}
