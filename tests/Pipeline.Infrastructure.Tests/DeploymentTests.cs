using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>
/// Everything the template deploys and gives out, with all that can be chosen, is kept in a file: whoever changes the template
/// sees what it comes to, and no property changes unseen. What stands in ‹› only a deployment knows; rights are in grants.txt.
/// </summary>
public sealed class DeploymentTests
{
    [Fact]
    public void What_is_deployed_is_what_was_approved() => Infra.IsApproved("deployment.txt", Written.Of(Infra.WithEverything));

    [Theory]
    [InlineData("modules/storage.bicep", "isVersioningEnabled: true", "isVersioningEnabled: false")]
    [InlineData("modules/alerts.bicep", "'DeadLetteredCount'", "'DeadLetterCount'")]
    [InlineData("main.bicep", "output contentAccountName string = contentAccountName", "output contentAccountName string = hostAccountName")]
    [InlineData("modules/functionApp.bicep", "Authorization=AAD", "Authorization=Key")]
    [InlineData("queries/alerts/queue-age.kql", "Minutes >= 60", "Minutes >= 6000")]
    public void A_property_that_changes_is_seen(string file, string written, string slip) =>
        Assert.NotEqual(Written.Of(Infra.WithEverything), Written.Of(Infra.EverythingIn(Infra.Sources.Change(file, written, slip))));
}
