using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The site is served as the code writes it.</summary>
public sealed class SiteTests
{
    /// <summary>The endings of all that a static site may be made of.</summary>
    private static readonly string[] Endings = ["html", "css", "js", "json", "csv", "atom", "xlf", "gz", "svg", "txt", "xml", "png", "woff2", "pdf"];

    [Fact]
    public void It_is_served_with_the_start_page_and_the_page_for_what_is_not_there()
    {
        var site = Infra.Production.Made("Microsoft.Storage/storageAccounts/blobServices").Select(service => service.Body.At("properties", "staticWebsite")).Single(site => site is Value.Map);

        Assert.Equal((SitePath.Start.Value, SitePath.NotFound.Value), (site.At("indexDocument").AsText, site.At("errorDocument404Path").AsText));
    }

    [Fact]
    public void Front_door_compresses_what_the_code_sends_as_text_and_nothing_else()
    {
        var cache = Assert.Single(Infra.WithEverything.Made("Microsoft.Cdn/profiles/afdEndpoints/routes")).Body.At("properties", "cacheConfiguration", "compressionSettings");
        var texts = Endings.Select(ending => BlobHeaders.For($"page.{ending}").ContentType.Split(';')).Where(type => type is [_, " charset=utf-8"]).Select(type => type[0]);

        Assert.Equal(texts.Order(StringComparer.Ordinal), cache.At("contentTypesToCompress").Items.Select(type => type.AsText).Order(StringComparer.Ordinal));
    }
}
