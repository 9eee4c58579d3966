using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;
using Pipeline.Azure.Storage;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Local.Storage;

namespace Pipeline.Benchmarks;

/// <summary>Publishes the same reports into a small and a large archive in turn, and prints what one costs in each: time, and what is asked of the store.</summary>
internal static class ScaleRun
{
    /// <summary>How many reports the small archive has.</summary>
    public const int Small = 100;

    /// <summary>Runs it.</summary>
    /// <param name="isEmulated">On the storage emulator instead of in folders.</param>
    /// <param name="reports">How many reports the large archive has.</param>
    /// <param name="output">Where to print.</param>
    public static async Task PrintAsync(bool isEmulated, int reports, TextWriter output)
    {
        var folder = Scratch.NewFolder();
        var like = await LikeAsync();
        var archives = new List<(int Reports, IBlobStore Site)>();
        foreach (var count in new[] { Small, reports })
        {
            var clock = Stopwatch.StartNew();
            var made = new FolderStore(Path.Combine(folder.FullName, $"{count}"));
            await GeneratedArchive.BuildAsync(made, like, count / GeneratedArchive.Years, CancellationToken.None);
            archives.Add((count, isEmulated ? await EmulatedAsync(made) : made));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} reports made in {clock.Elapsed.TotalSeconds:0} s"));
        }

        Print([.. await AddAsync(archives)], archives, output);
    }

    /// <summary>One report after the other, each into both archives, the one first that was second before.</summary>
    private static async Task<List<Cost>> AddAsync(IReadOnlyList<(int Reports, IBlobStore Site)> archives)
    {
        var costs = new List<Cost>();
        var press = new ReportPress(seed: 7);
        foreach (var (turn, (year, agency)) in GeneratedArchive.YearsToCome.SelectMany(year => Enumerable.Range(0, GeneratedArchive.Newcomers).Select(agency => (year, agency))).Index())
        {
            var upload = press.Report(agency, year) with { AgencySlug = GeneratedArchive.SlugOf(agency) };
            foreach (var (reports, site) in turn % 2 == 0 ? archives : archives.Reverse())
            {
                costs.Add(await CostAsync(reports, site, upload));
            }
        }

        return costs;
    }

    private static async Task<Cost> CostAsync(int reports, IBlobStore site, Upload upload)
    {
        var tally = new StoreTally();
        var publisher = ReportPublisher.Over(new MemoryBlobStore(), new CountingBlobStore(site, () => tally), new(), machine: null, TimeProvider.System);
        var (allocated, clock) = (GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        if (await publisher.PublishAsync(upload, null, CancellationToken.None) is not Published)
        {
            throw new InvalidOperationException($"{upload.Name} was not published.");
        }

        await publisher.CompleteAsync(CancellationToken.None);
        return new(reports, clock.Elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes() - allocated, tally);
    }

    private static void Print(IReadOnlyList<Cost> costs, IReadOnlyList<(int Reports, IBlobStore Site)> archives, TextWriter output)
    {
        var (small, large) = (Of(archives[0].Reports), Of(archives[1].Reports));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| one report more, of {small.Count} | in {archives[0].Reports} | in {archives[1].Reports} | ratio |"));
        output.WriteLine("|---|---|---|---|");
        Row("blobs written, mean", cost => cost.Use.Writes + cost.Use.Deletes, Mean);
        Row("KB written, mean", cost => cost.Use.Bytes / 1024.0, Mean);
        Row("blobs read, mean", cost => cost.Use.Reads, Mean);
        Row("lists of names, mean", cost => cost.Use.Lists, Mean);
        Row("ms, median", cost => cost.Milliseconds, Median);
        Row("ms, mean", cost => cost.Milliseconds, Mean);
        Row("MB allocated, median", cost => cost.Allocated / 1048576.0, Median);

        IReadOnlyList<Cost> Of(int reports) => [.. costs.Where(cost => cost.Reports == reports).Skip(2)];

        void Row(string what, Func<Cost, double> value, Func<IEnumerable<double>, double> middle)
        {
            var (one, other) = (middle(small.Select(value)), middle(large.Select(value)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {one:0.0} | {other:0.0} | {other / one:0.00} |"));
        }
    }

    /// <summary>What all reports of the archive are made from: an overview and one statutory table, so that a hundred thousand of them fit on a disk.</summary>
    private static async Task<BilingualReport> LikeAsync()
    {
        var site = new MemoryBlobStore();
        var publisher = ReportPublisher.Over(new MemoryBlobStore(), site, new(), machine: null, TimeProvider.System);
        var published = (Published)await publisher.PublishAsync(new ReportPress(seed: 3).Report(0, ReportPress.FirstYear), null, CancellationToken.None);
        var whole = StoredJson.Read(site.Content[SitePath.Beside(published.Entry.Report, SitePath.DataName).Value], StoredJson.BilingualReport);
        return whole with { Report = whole.Report with { Tables = [.. whole.Report.Tables.Where(table => table.Kind is TableKind.ReviewLitigation)] }, Units = [.. whole.Units.Take(16)] };
    }

    /// <summary>The same archive on the emulator, which takes it in faster than it would answer what making it asks.</summary>
    private static async Task<IBlobStore> EmulatedAsync(FolderStore made)
    {
        var container = new BlobServiceClient(await Azurite.NewAccountAsync()).GetBlobContainerClient("site");
        await container.CreateAsync();
        var store = new AzureBlobStore(container, BlobHeaders.For);
        await Parallel.ForEachAsync(made.ListAsync("", CancellationToken.None), async (path, cancellationToken) =>
        {
            var blob = await made.ReadAsync(path, cancellationToken) ?? throw new InvalidOperationException($"{path} is gone.");
            await store.WriteAsync(path, blob.Content, WriteCondition.None, cancellationToken);
        });
        return store;
    }

    private static double Mean(IEnumerable<double> values) => values.Average();

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var ordered ? ordered[ordered.Count / 2] : 0;

    private sealed record Cost(int Reports, double Milliseconds, long Allocated, StoreTally Use);
}
