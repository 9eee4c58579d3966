using System.Text.Json;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>What a report's page says of itself to machines, in the words of schema.org.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class LinkedDataTests(ReadingRoom room)
{
    [Theory]
    [InlineData("@type")]
    [InlineData("inLanguage")]
    [InlineData("publisher")]
    [InlineData("isBasedOn")]
    public void A_report_says_of_itself(string property) => Assert.Contains(Objects("report"), thing => thing.TryGetProperty(property, out _));

    /// <summary>The day it was published is not always known; that of its signature is then the day it was made.</summary>
    [Fact]
    public void A_report_says_its_day() =>
        Assert.Contains(Objects("report"), thing => thing.TryGetProperty("datePublished", out _) || thing.TryGetProperty("dateCreated", out _));

    [Fact]
    public void A_translation_names_the_work_it_translates() => Assert.Contains(Objects("report, English"), thing => thing.TryGetProperty("translationOfWork", out _));

    private IEnumerable<JsonElement> Objects(string name) => SiteReferences.Parse(room.Site.Read(room.PathOf(name)))
        .QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement)
        .SelectMany(root => root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : root.TryGetProperty("@graph", out var graph) ? [.. graph.EnumerateArray()] : (IEnumerable<JsonElement>)[root]);
}
