using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Schedules;

namespace Pipeline.Azure.Tests.Schedules;

/// <summary>The schedules of <see cref="Schedule"/> over a storage account.</summary>
public sealed class AzuriteScheduleTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 5)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_befalls_workers_a_site_in_an_account_ends_sound(int seed)
    {
        var stores = (await TestStorage.CreateAsync()).Content.Stores;

        Schedule.Play(seed, container => new PromptStore(container switch
        {
            ContainerNames.Site => stores.Site,
            ContainerNames.Work => stores.Work,
            _ => stores.Receipts,
        })).AssertSound();
    }
}
