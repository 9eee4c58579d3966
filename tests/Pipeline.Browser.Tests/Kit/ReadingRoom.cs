using Microsoft.Playwright;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Browser.Tests.Kit;

/// <summary>
/// What all tests of this project share: one browser, and one published site with the shipped samples, a corrected revision of one of
/// them, a withdrawn report and a long one in the words of a machine.
/// </summary>
public sealed class ReadingRoom : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private ServedSite? _site;

    /// <summary>The browser.</summary>
    internal IBrowser Browser => _browser ?? throw NotOpen();

    /// <summary>The site.</summary>
    internal ServedSite Site => _site ?? throw NotOpen();

    /// <summary>The revision of Shiqiao's report for 2022 that was corrected.</summary>
    internal Revision Corrected { get; private set; } = new(new("shiqiao", 2022), "");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _site = await ServedSite.StartAsync(CancellationToken.None);
        await PublishAsync(_site, CancellationToken.None);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    private async Task PublishAsync(ServedSite site, CancellationToken cancellationToken)
    {
        var registry = Newsroom.SampleRegistry();
        var knowledge = new Knowledge { Registry = registry, Memory = SampleMemory() };
        var publisher = site.Publisher(knowledge);
        foreach (var name in Repository.SampleReports)
        {
            await PublishAsync(publisher, new(name, Repository.Sample(name)), cancellationToken);
        }

        Corrected = (await CorrectAsync(publisher, cancellationToken)) ?? Corrected;
        var withdrawn = await PublishAsync(publisher, Uploads.Text(new ReportText { Title = "青岚市教育局2021年政府信息公开工作年度报告" }.ToString()), cancellationToken);
        await PublishAsync(site.Publisher(knowledge, LongReport.Engine), LongReport.ToUpload(), cancellationToken);
        await publisher.CompleteAsync(cancellationToken);
        Assert.True((await site.Operations(registry).WithdrawAsync(withdrawn.Report, cancellationToken)).IsSuccess(out _));
    }

    /// <summary>The same report again, with one figure of its text put right.</summary>
    private static async Task<Revision?> CorrectAsync(ReportPublisher publisher, CancellationToken cancellationToken)
    {
        const string name = "shiqiao-2022.md";
        var text = System.Text.Encoding.UTF8.GetString(Repository.Sample(name));
        var first = await publisher.CurrentAsync(new("shiqiao", 2022), cancellationToken);
        await PublishAsync(publisher, Uploads.Text(text.Replace("公开信息146条", "公开信息148条", StringComparison.Ordinal), name), cancellationToken);
        return first is null ? null : new(first.Report.Id, first.Revision);
    }

    private static async Task<CatalogueEntry> PublishAsync(ReportPublisher publisher, Upload upload, CancellationToken cancellationToken) =>
        Assert.IsType<Published>(await publisher.PublishAsync(upload, null, cancellationToken)).Entry;

    private static TranslationMemory SampleMemory()
    {
        using var tmx = File.OpenRead(Path.Combine(Repository.Samples, "memory.tmx"));
        Assert.True(TmxReader.Read(tmx).IsSuccess(out var memory));
        return memory;
    }

    private static InvalidOperationException NotOpen() => new("The reading room is not open yet.");
}

/// <summary>The tests that take turns in the reading room: one browser, and a machine to themselves where time is measured.</summary>
[CollectionDefinition(nameof(ReadingRoom))]
public sealed class ReadingRoomTests : ICollectionFixture<ReadingRoom>;
