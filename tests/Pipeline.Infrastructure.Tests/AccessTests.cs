using Pipeline.Core.Storage;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>Who may do what: nothing has a key, and an agency can put files below its prefix and read its own receipts, no more.</summary>
public sealed class AccessTests
{
    private static readonly DeployedFile Deployment = Infra.In("main.prod.bicepparam", Infra.Sources.Change(
        "main.prod.bicepparam", "param agencies = []", "param agencies = [{ slug: 'qinglan', principalId: '00000000-0000-0000-0000-000000000000', principalType: 'Group' }]"));

    private static readonly IReadOnlyList<DeployedResource> Grants = [.. Deployment.Made("Microsoft.Authorization/roleAssignments")];

    [Theory]
    [InlineData("Microsoft.Storage/storageAccounts", "allowSharedKeyAccess", "false")]
    [InlineData("Microsoft.Storage/storageAccounts", "allowBlobPublicAccess", "false")]
    [InlineData("Microsoft.Storage/storageAccounts", "minimumTlsVersion", "TLS1_2")]
    [InlineData("Microsoft.CognitiveServices/accounts", "disableLocalAuth", "true")]
    [InlineData("Microsoft.Insights/components", "DisableLocalAuth", "true")]
    public void Whoever_comes_signs_in(string type, string property, string value)
    {
        Assert.NotEmpty(Deployment.Made(type));
        Assert.All(Deployment.Made(type), resource => Assert.Equal(value, resource.Body.At("properties", property).AsText));
    }

    [Fact]
    public void An_uploader_may_write_and_can_neither_read_list_nor_delete()
    {
        var permissions = Assert.Single(Assert.Single(Deployment.Made("Microsoft.Authorization/roleDefinitions")).Body.At("properties", "permissions").Items);

        Assert.Equal(
            ["Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write", "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/add/action"],
            permissions.At("dataActions").Items.Select(action => action.AsText));
        Assert.Empty(permissions.At("actions").Items);
    }

    [Fact]
    public void An_agency_is_kept_to_its_own_prefix_of_uploads_and_of_receipts()
    {
        var granted = Grants.Where(grant => grant.Body.At("properties", "condition") is not Value.Null).ToList();

        Assert.Equal(2, granted.Count);
        Assert.All(granted, grant =>
        {
            var condition = grant.Body.At("properties", "condition").AsText ?? "";
            Assert.Equal(condition.Split("StringStartsWith").Length, condition.Split("StringStartsWith 'qinglan/'").Length);
            Assert.DoesNotContain("{prefix}", condition, StringComparison.Ordinal);
            Assert.Equal("2.0", grant.Body.At("properties", "conditionVersion").AsText);
        });
        Assert.Equal(
            [ContainerNames.Incoming, ContainerNames.Receipts],
            Deployment.Resources.Where(resource => resource.Declaration is { Exists: true, Name: "granted" }).Select(container => container.Name));
    }

    [Fact]
    public void A_grant_names_its_role_by_the_full_id_of_its_definition() => Assert.All(Grants, grant => Assert.Matches(
        @"^(subscriptionResourceId\('Microsoft\.Authorization/roleDefinitions', .+\)|uploader\.id)$", (grant.Body.At("properties", "roleDefinitionId") as Value.Unknown)?.Source));
}
