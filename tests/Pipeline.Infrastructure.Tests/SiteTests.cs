using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The content account keeps and serves what the code writes.</summary>
public sealed class SiteTests
{
    private const string Production = "main.prod.bicepparam";

    private static readonly DeployedFile WithAllOptions = Infra.In(
        Production, Infra.Sources.Change(Production, "param lockContent = true", "param lockContent = true\nparam frontDoor = true\nparam privateNetwork = true"));

    [Fact]
    public void The_site_is_served_with_the_start_page_and_the_page_for_what_is_not_there()
    {
        var site = Infra.In(Production).Made("Microsoft.Storage/storageAccounts/blobServices").Select(service => service.Body.At("properties", "staticWebsite")).Single(site => site is Value.Map);

        Assert.Equal((SitePath.Start.Value, SitePath.NotFound.Value), (site.At("indexDocument").AsText, site.At("errorDocument404Path").AsText));
    }

    [Fact]
    public void Front_door_compresses_every_text_of_the_site()
    {
        var cache = Assert.Single(WithAllOptions.Made("Microsoft.Cdn/profiles/afdEndpoints/routes")).Body.At("properties", "cacheConfiguration", "compressionSettings");
        var types = ((string[])["index.html", "assets/site.css", "data.json"]).Select(path => BlobHeaders.For(path).ContentType.Split(';')[0]);

        Assert.Empty(types.Except(cache.At("contentTypesToCompress").Items.Select(type => type.AsText)));
    }

    [Fact]
    public void Of_the_work_only_what_can_be_made_again_expires()
    {
        var revision = new Revision(new ReportId("qinglan", 2021), "0123456789ab");
        var rules = Assert.Single(Infra.In(Production).Made("Microsoft.Storage/storageAccounts/managementPolicies")).Body.At("properties", "policy", "rules").Items;
        var expiring = Assert.Single(rules.Where(rule => rule.At("definition", "actions", "baseBlob") is Value.Map).SelectMany(rule => rule.At("definition", "filters", "prefixMatch").Items)).AsText;

        Assert.All([WorkPath.Original(revision), WorkPath.Report(revision), WorkPath.Bilingual(revision)], path => Assert.StartsWith($"{expiring}", InContainer(path), StringComparison.Ordinal));
        Assert.All(
            [WorkPath.Agencies, WorkPath.Memory, WorkPath.State(revision.Report), WorkPath.AllUploads, WorkPath.AllUnfinished, WorkPath.MonthlyUse(default)],
            path => Assert.False(InContainer(path).StartsWith($"{expiring}", StringComparison.Ordinal), path));
    }

    [Theory]
    [InlineData("Microsoft.Cdn/profiles")]
    [InlineData("Microsoft.Network/virtualNetworks")]
    [InlineData("Microsoft.Network/privateEndpoints")]
    public void An_option_is_left_out_unless_it_is_asked_for(string type)
    {
        Assert.Empty(Infra.In(Production).Made(type));
        Assert.NotEmpty(WithAllOptions.Made(type));
    }

    private static string InContainer(string path) => $"{ContainerNames.Work}/{path}";
}
