using System.Text.RegularExpressions;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>One page of each type. A type the site has and this list lacks fails a test, and so does one of the list the site lacks.</summary>
internal static partial class PageTypes
{
    private const string Missing = "404";
    private const string Search = "search";

    private static readonly IReadOnlyDictionary<string, string> Addresses = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["start"] = "",
        ["data"] = "data/",
        ["about"] = "about/",
        ["accessibility"] = "accessibility/",
        ["year"] = "years/2022/",
        ["agencies"] = "agencies/",
        ["agency"] = "agencies/qinglan/",
        [Missing] = "no/such/page",
        ["report"] = "r/qinglan/2022/",
        ["report, Chinese"] = "r/qinglan/2022/zh/",
        ["report, English"] = "r/qinglan/2022/en/",
        ["long report"] = "r/yunshan/2021/",
        ["English report"] = "r/qinglan-market-regulation/2021/",
        ["old report"] = "r/qinglan-education/2016/",
        ["Traditional report"] = "r/qinglan-transport/2020/",
        ["Traditional report, Chinese"] = "r/qinglan-transport/2020/zh/",
        ["Traditional report, English"] = "r/qinglan-transport/2020/en/",
        ["Traditional report, Simplified"] = "r/qinglan-transport/2020/zh-hans/",
        ["revised report"] = "r/shiqiao/2022/",
        ["superseded report"] = "r/shiqiao/2022/{revision}/",
        ["superseded report, Chinese"] = "r/shiqiao/2022/{revision}/zh/",
        ["superseded report, English"] = "r/shiqiao/2022/{revision}/en/",
        ["changes"] = "r/shiqiao/2022/{revision}/changes/",
        ["search"] = "search/",
        ["review"] = "r/qinglan/2022/review/",
        ["withdrawn report"] = "r/qinglan-education/2021/",
    };

    /// <summary>The names of all.</summary>
    public static IEnumerable<string> All => Addresses.Keys;

    /// <summary>The same, for theories.</summary>
    public static TheoryData<string> Names => [.. All];

    /// <summary>The names of those that are read: the search alone needs a script.</summary>
    public static TheoryData<string> Read => [.. All.Where(name => name != Search)];

    /// <summary>The names of those that lie in the site as files.</summary>
    public static TheoryData<string> Published => [.. All.Where(name => name != Missing)];

    /// <summary>Where the page of this name is.</summary>
    public static string AddressOf(this ReadingRoom room, string name) =>
        room.Site.Address.Base + Addresses[name].Replace("{revision}", room.Corrected.Hash, StringComparison.Ordinal);

    /// <summary>What the page of this name has for a path in the site.</summary>
    public static string PathOf(this ReadingRoom room, string name) =>
        name == Missing ? "404.html" : room.AddressOf(name)[room.Site.Address.Base.AbsoluteUri.Length..] + "index.html";

    /// <summary>The type of a page by its path: what differs from one agency, year and revision to the next is left out.</summary>
    public static string TypeOf(string path) => OfReport().Replace(OfAgency().Replace(OfYear().Replace(path, "years/*/"), "agencies/*/"), match =>
        match.Groups["revision"].Success ? "r/*/*/*/" : "r/*/*/");

    [GeneratedRegex("^years/[0-9]{4}/")]
    private static partial Regex OfYear();

    [GeneratedRegex("^agencies/[a-z0-9-]+/")]
    private static partial Regex OfAgency();

    [GeneratedRegex("^r/[a-z0-9-]+/[0-9]{4}/(?<revision>[0-9a-f]{12}/)?")]
    private static partial Regex OfReport();
}
