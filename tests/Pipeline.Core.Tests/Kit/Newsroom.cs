using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Operations;
using Pipeline.Core.Publishing;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Kit;

/// <summary>The whole pipeline over stores in memory.</summary>
internal sealed class Newsroom
{
    private readonly ReportPublisher _publisher;

    public Newsroom(AgencyRegistry? registry = null, TranslationMemory? memory = null, MemoryBlobStore? site = null, MemoryBlobStore? work = null)
    {
        (Work, Site) = (work ?? new(), site ?? new());
        _publisher = ReportPublisher.Over(Work, Site, new() { Registry = registry ?? AgencyRegistry.Empty, Memory = memory ?? TranslationMemory.Empty }, machine: null, Clock);
        Operations = new(Work, Site, new(registry ?? AgencyRegistry.Empty, SiteAddress.Desk), Clock);
    }

    public MemoryBlobStore Work { get; }

    public MemoryBlobStore Site { get; }

    public LeapingClock Clock { get; } = new();

    public ArchiveOperations Operations { get; }

    /// <summary>A newsroom with the registry and the memory of the samples.</summary>
    public static Newsroom WithSampleData()
    {
        using var tmx = File.OpenRead(Path.Combine(Repository.Samples, "memory.tmx"));
        Assert.True(TmxReader.Read(tmx).IsSuccess(out var memory));
        return new(SampleRegistry(), memory);
    }

    /// <summary>The registry of the samples.</summary>
    public static AgencyRegistry SampleRegistry()
    {
        Assert.True(AgencyRegistry.Parse(Repository.Sample("agencies.json")).IsSuccess(out var registry));
        return registry;
    }

    /// <summary>Publishes one report, and everything that follows from it.</summary>
    public async Task<PublishOutcome> PublishAsync(Upload upload)
    {
        var outcome = await _publisher.PublishAsync(upload, null, CancellationToken.None);
        await _publisher.CompleteAsync(CancellationToken.None);
        return outcome;
    }

    public Task<PublishOutcome> PublishAsync(string text) => PublishAsync(new Upload("report.txt", Encoding.UTF8.GetBytes(text)));

    /// <summary>Publishes a report that must be accepted, and names its entry.</summary>
    public async Task<CatalogueEntry> PublishAsync(ReportText text) => Assert.IsType<Published>(await PublishAsync(text.ToString())).Entry;

    /// <summary>A newsroom whose site has lost everything but its entries.</summary>
    public Newsroom WithOnlyItsEntries()
    {
        var site = new MemoryBlobStore();
        foreach (var (path, content) in Site.Content.Where(blob => blob.Key.StartsWith(SitePath.Entries, StringComparison.Ordinal)))
        {
            site.Add(path, content);
        }

        return new(site: site, work: Work);
    }

    /// <summary>What verification finds.</summary>
    public async Task<IReadOnlyList<Diagnostic>> VerifyAsync() => await Operations.VerifyAsync(CancellationToken.None).ToListAsync();

    public Task<PublishOutcome> PublishSampleAsync(string name) =>
        PublishAsync(new Upload(name, Repository.Sample(name)));
}
