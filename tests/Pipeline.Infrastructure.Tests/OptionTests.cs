using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Checks;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>What can be chosen is there when it is chosen, and costs nothing when it is not.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("Microsoft.Cdn/profiles")]
    [InlineData("Microsoft.Network/virtualNetworks")]
    [InlineData("Microsoft.Network/privateEndpoints")]
    public void An_option_is_left_out_unless_it_is_asked_for(string type)
    {
        Assert.Empty(Infra.Production.Made(type));
        Assert.NotEmpty(Infra.WithEverything.Made(type));
    }

    [Fact]
    public void Scans_are_recognised_only_where_that_is_asked_for_and_by_identity()
    {
        var (without, with) = (SettingCheck.SetIn(Infra.Production), SettingCheck.SetIn(Infra.WithEverything));

        Assert.DoesNotContain("FormRecognizer", Kinds(Infra.Production));
        Assert.All((string[])["Scans__Endpoint", "Scans__ClientId", "Scans__TokenScope"], name => Assert.Equal("", without[name].AsText));
        Assert.Contains("FormRecognizer", Kinds(Infra.WithEverything));
        Assert.All((string[])["Scans__Endpoint", "Scans__ClientId", "Scans__TokenScope"], name => Assert.NotEqual("", with[name].AsText));
        Assert.Contains(Grant.Of(Infra.WithEverything), grant => grant.On.StartsWith("scan-", StringComparison.Ordinal) && grant.Role == "Cognitive Services User");
    }

    private static IEnumerable<string?> Kinds(DeployedFile deployment) => deployment.Made("Microsoft.CognitiveServices/accounts").Select(account => account.Body.At("kind").AsText);
}
