using System.Collections.Concurrent;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>Whoever follows an address of the site arrives, from wherever in the site it is given.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class LinkTests(ReadingRoom room)
{
    private readonly ConcurrentDictionary<string, HashSet<string>> _targets = new(StringComparer.Ordinal);

    [Fact]
    public void Every_address_of_the_site_that_the_site_names_is_there()
    {
        var files = room.Site.Files.ToHashSet(StringComparer.Ordinal);
        var references = files.Where(file => !file.EndsWith("/original.html", StringComparison.Ordinal)).SelectMany(file => SiteReferences
            .In(file, room.Site.Read(file), Site)
            .Select(address => (From: file, Address: address, To: Resolve(file, address)))).ToList();

        Assert.True(references.Count > 500, $"Only {references.Count} addresses were found.");
        Verdict.Clean(references
            .Where(reference => reference.To is { } target && !IsThere(target, files))
            .Select(reference => $"{reference.From} names {reference.Address}")
            .Distinct());
    }

    private string Site => room.Site.Address.Base.AbsoluteUri;

    /// <summary>The whole address where it is one of this site, else null.</summary>
    private Uri? Resolve(string file, string address)
    {
        var whole = new Uri(new Uri(room.Site.Address.Base, file), address);
        return whole.AbsoluteUri.StartsWith(Site, StringComparison.Ordinal) ? whole : null;
    }

    private bool IsThere(Uri target, HashSet<string> files)
    {
        var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return files.Contains(file) && (target.Fragment.Length <= 1 || TargetsOf(file).Contains(target.Fragment[1..]));
    }

    private HashSet<string> TargetsOf(string file) => _targets.GetOrAdd(file, name =>
        SiteReferences.Parse(room.Site.Read(name)).QuerySelectorAll("[id]").Select(element => element.Id ?? "").ToHashSet(StringComparer.Ordinal));
}
