using System.Text.RegularExpressions;
using Pipeline.Core.Storage;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Checks;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>Who may do what: nothing has a key, and an agency can put files below its prefixes and read its own receipts, no more.</summary>
public sealed partial class AccessTests
{
    private const string Blobs = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs";
    private const string Uploader = "Report uploader of stcontent…";
    private const string Reader = "Storage Blob Data Reader";

    [Theory]
    [InlineData("Microsoft.Storage/storageAccounts", "allowSharedKeyAccess", "false")]
    [InlineData("Microsoft.Storage/storageAccounts", "allowBlobPublicAccess", "false")]
    [InlineData("Microsoft.Storage/storageAccounts", "minimumTlsVersion", "TLS1_2")]
    [InlineData("Microsoft.CognitiveServices/accounts", "disableLocalAuth", "true")]
    [InlineData("Microsoft.Insights/components", "DisableLocalAuth", "true")]
    public void Whoever_comes_signs_in(string type, string property, string value)
    {
        Assert.NotEmpty(Infra.Production.Made(type));
        Assert.All(Infra.Production.Made(type), resource => Assert.Equal(value, resource.Body.At("properties", property).AsText));
    }

    /// <summary>The whole list is kept in a file, so that whoever changes a right sees what it comes to.</summary>
    [Fact]
    public void Every_right_is_one_that_was_approved() =>
        Infra.IsApproved("grants.txt", string.Concat(Grant.Of(Infra.WithAgencies).Select(grant => $"{grant}\n").Order(StringComparer.Ordinal)));

    [Fact]
    public void An_uploader_may_write_and_can_neither_read_list_nor_delete()
    {
        var permissions = Assert.Single(Assert.Single(Infra.WithAgencies.Made("Microsoft.Authorization/roleDefinitions")).Body.At("properties", "permissions").Items);

        Assert.Equal([$"{Blobs}/write", $"{Blobs}/add/action"], permissions.At("dataActions").Items.Select(action => action.AsText));
        Assert.Empty(permissions.At("actions").Items);
    }

    [Fact]
    public void An_uploader_is_kept_to_the_prefixes_of_its_agencies_in_uploads_reviews_and_receipts() => Assert.Equal(
        [
            (ContainerNames.Incoming, Uploader, UploadsBelow("qinglan/", "yunshan/")),
            (ContainerNames.Incoming, Uploader, UploadsBelow("shiqiao/")),
            (ContainerNames.Reviews, Uploader, UploadsBelow("qinglan/", "yunshan/")),
            (ContainerNames.Reviews, Uploader, UploadsBelow("shiqiao/")),
            (ContainerNames.Receipts, Reader, ReadsBelow("qinglan/", "yunshan/")),
            (ContainerNames.Receipts, Reader, ReadsBelow("shiqiao/")),
        ],
        Grant.Of(Infra.WithAgencies).Where(grant => grant.Condition is not null)
            .Select(grant => (grant.On, grant.Role, OnOneLine(grant.Condition ?? ""))));

    [Theory]
    [InlineData(ContainerNames.Incoming)]
    [InlineData(ContainerNames.Reviews)]
    public void The_app_reads_what_agencies_send_and_cannot_change_it(string container) => Assert.Equal(
        [Reader],
        Grant.Of(Infra.Production).Where(grant => grant.On == container && grant.Who.StartsWith("app ", StringComparison.Ordinal)).Select(grant => grant.Role));

    [Fact]
    public void A_condition_is_written_in_the_second_version_of_its_language() => Assert.All(
        Infra.WithAgencies.Made("Microsoft.Authorization/roleAssignments").Select(grant => grant.Body.At("properties")),
        grant => Assert.Equal(grant.At("condition") is Value.Text ? "2.0" : null, grant.At("conditionVersion").AsText));

    [Theory]
    [InlineData("modules/translator.bicep", "roles.cognitiveServicesUser)", "roles.storageBlobDataOwner)", "trsl-pipeline-prod-… | app (ServicePrincipal) | Storage Blob Data Owner")]
    [InlineData("modules/access.bicep", "scope: deliveredTo[i]", "scope: content", "stcontent… | delivery (ServicePrincipal) | Storage Queue Data Message Sender")]
    [InlineData("names.bicep", "incoming: 'incoming'", "incoming: 'work'", "stcontent…/containers/work | app (ServicePrincipal) | Storage Blob Data Reader")]
    public void A_right_that_is_another_is_another_line(string file, string written, string slip, string line)
    {
        Assert.DoesNotContain(line, Grant.Of(Infra.WithAgencies).Select(grant => grant.ToString()));
        Assert.Contains(line, Grant.Of(Infra.DevelopmentWith(file, written, slip)).Select(grant => grant.ToString().Replace("-dev-", "-prod-", StringComparison.Ordinal)));
    }

    private static string UploadsBelow(params string[] prefixes) => OnOneLine($$"""
        (
         (
          !(ActionMatches{'{{Blobs}}/write'})
          AND
          !(ActionMatches{'{{Blobs}}/add/action'})
         )
         OR
         (
          {{Begins($"@Resource[{Blobs}:path]", prefixes)}}
         )
        )
        """);

    private static string ReadsBelow(params string[] prefixes) => OnOneLine($$"""
        (
         (
          !(ActionMatches{'{{Blobs}}/read'} AND NOT SubOperationMatches{'Blob.List'})
         )
         OR
         (
          {{Begins($"@Resource[{Blobs}:path]", prefixes)}}
         )
        )
        AND
        (
         (
          !(ActionMatches{'{{Blobs}}/read'} AND SubOperationMatches{'Blob.List'})
         )
         OR
         (
          {{Begins($"@Request[{Blobs}:prefix]", prefixes)}}
         )
        )
        """);

    private static string Begins(string attribute, string[] prefixes) => string.Join(" OR ", prefixes.Select(prefix => $"{attribute} StringStartsWith '{prefix}'"));

    private static string OnOneLine(string condition) => Spaces.Replace(condition, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }
}
