using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Pipeline.Azure.Storage;
using Pipeline.Core.Flow;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>What tests put in place of the app's own services: a clock they can move, stores that can die, a log they can read.</summary>
internal static class TestServices
{
    public static IServiceCollection ForTests(this IServiceCollection services) => services
        .Replace(ServiceDescriptor.Singleton<TimeProvider>(new LeapingClock { Now = DateTimeOffset.UtcNow }))
        .AddSingleton<Mortality>()
        .Replace(ServiceDescriptor.Singleton(provider => Mortal(provider.GetRequiredService<ContentStorage>(), provider.GetRequiredService<Mortality>())))
        .AddSingleton<LogBook>()
        .AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<LogBook>());

    private static FlowStores Mortal(ContentStorage content, Mortality mortality) => new(
        content.Stores.Inbox,
        content.Stores.Reviews,
        new MortalBlobStore(content.Stores.Work, mortality),
        new MortalBlobStore(content.Stores.Receipts, mortality),
        new MortalBlobStore(content.Stores.Site, mortality));
}
