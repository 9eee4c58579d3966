using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Kit;

/// <summary>A site with everything a site can have: a superseded revision, several agencies and years, a withdrawn report.</summary>
internal sealed class SoundSite
{
    private readonly string _superseded;
    private readonly CatalogueEntry _current;
    private readonly CatalogueEntry _withdrawn;
    private readonly IReadOnlyDictionary<string, byte[]> _earlier;

    private SoundSite(Newsroom newsroom, string superseded, CatalogueEntry current, CatalogueEntry withdrawn, IReadOnlyDictionary<string, byte[]> earlier) =>
        (Newsroom, _superseded, _current, _withdrawn, _earlier) = (newsroom, superseded, current, withdrawn, earlier);

    public Newsroom Newsroom { get; }

    public ReportId Report => _current.Report;

    public static async Task<SoundSite> MakeAsync()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(new ReportText { Title = "东城市水务局2022年政府信息公开工作年度报告" });
        var withdrawn = await newsroom.PublishAsync(new ReportText { Title = "西城市水务局2020年政府信息公开工作年度报告" });
        var draft = await newsroom.PublishAsync(new ReportText { Overview = "初稿内容。" });
        var earlier = newsroom.Site.Content;
        var current = await newsroom.PublishAsync(new ReportText { Overview = "更正后的内容。" });
        Assert.True((await newsroom.Operations.WithdrawAsync(withdrawn.Report, default)).IsSuccess(out withdrawn));
        return new(newsroom, draft.Revision, current, withdrawn, earlier);
    }

    /// <summary>A path with what its names in braces stand for.</summary>
    public string At(string path) => path
        .Replace("{id}", _current.Report.ToString(), StringComparison.Ordinal)
        .Replace("{old}", _superseded, StringComparison.Ordinal)
        .Replace("{agency}", _current.AgencySlug, StringComparison.Ordinal)
        .Replace("{gone}", _withdrawn.Report.ToString(), StringComparison.Ordinal);

    public async Task DeleteAsync(params IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            await Newsroom.Site.DeleteAsync(At(path), default);
        }
    }

    public Task WriteAsync(string path, byte[] content) => Newsroom.Site.WriteAsync(At(path), content, WriteCondition.None, default);

    public Task ChangeOneByteAsync(string path)
    {
        var content = Newsroom.Site.Content[At(path)];
        content[content.Length / 2] ^= 1;
        return WriteAsync(path, content);
    }

    /// <summary>Puts a file back to what it was before the last publication and the withdrawal.</summary>
    public Task SetBackAsync(string path) => WriteAsync(path, _earlier[At(path)]);
}
