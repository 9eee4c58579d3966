using Pipeline.Core.Model;
using Pipeline.Core.Operations;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Engines;
using Pipeline.Local.Preview;
using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Browser.Tests.Kit;

/// <summary>
/// A site in a temporary folder, served on a free port with the headers blob storage would send. It is served before it is
/// published, because its pages name the address they are read at.
/// </summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly PreviewServer _server;
    private readonly LeapingClock _clock = new();

    private ServedSite(TemporaryFolder folder, PreviewServer server, IBlobStore site)
    {
        (_folder, _server, Store) = (folder, server, site);
        Work = new FolderStore(SiteFolder.WorkOf(Folder));
        Address = SiteAddress.Parse(server.Address.AbsoluteUri) ?? SiteAddress.Desk;
    }

    /// <summary>Where it is read.</summary>
    public SiteAddress Address { get; }

    /// <summary>The folder of its files.</summary>
    public string Folder => _folder.At("site");

    /// <summary>Its files.</summary>
    public IBlobStore Store { get; }

    /// <summary>What the stages hand to each other.</summary>
    public IBlobStore Work { get; }

    /// <summary>The paths of its files, with slashes, in order.</summary>
    public IReadOnlyList<string> Files => _folder.Files("site");

    /// <summary>Serves an empty site.</summary>
    public static async Task<ServedSite> StartAsync(CancellationToken cancellationToken)
    {
        var folder = new TemporaryFolder();
        var store = new FolderStore(folder.At("site"));
        return new(folder, await PreviewServer.StartAsync(store, port: 0, cancellationToken), store);
    }

    /// <summary>Publishes to it.</summary>
    /// <param name="knowledge">What is known before a report is seen; the address is this site's.</param>
    /// <param name="engine">Translates what nobody has; null to leave it pending.</param>
    public ReportPublisher Publisher(Knowledge knowledge, ITranslationEngine? engine = null) => ReportPublisher.Over(
        Work,
        Store,
        knowledge with { Address = Address },
        engine is null ? null : new(engine, Work, new EngineLimits(), EngineBudget.Unlimited, _clock),
        _clock);

    /// <summary>What operators may do to it.</summary>
    public ArchiveOperations Operations(AgencyRegistry registry) => new(Work, Store, new(registry, Address), _clock);

    /// <summary>The text of one of its files.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }
}
