using Pipeline.Core.Tests.Schedules;
using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Storage;

/// <summary>The schedules of <see cref="Schedule"/> over folders.</summary>
public sealed class FolderScheduleTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 15)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_befalls_workers_a_site_in_a_folder_ends_sound(int seed)
    {
        using var folder = new TemporaryFolder();

        Schedule.Play(seed, container => new PromptStore(new FolderStore(folder.At(container)))).AssertSound();
    }
}
