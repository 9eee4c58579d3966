using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The template works in every cloud: it asks the cloud for its hosts and never writes one down.</summary>
public sealed class CloudTests
{
    /// <summary>What the names of a cloud's hosts end in, the public one's and China's.</summary>
    private static readonly string[] Hosts =
    [
        "azure.com", "azure.net", "azure.cn", "azure.us", "azure-api.net", "windows.net", "windowsazure.com", "chinacloudapi.cn", "microsoft.com", "microsoftonline.com",
        "azurewebsites.net", "chinacloudsites.cn", "azureedge.net", "azurefd.net", "azurecr.io", "cloudapp.net", "trafficmanager.net", "applicationinsights.io",
    ];

    [Fact]
    public void No_host_of_a_cloud_is_written_down() => Assert.Empty(
        from path in Infra.Sources.Files.Keys.Where(path => path.EndsWith(".bicep", StringComparison.Ordinal) || BicepFile.IsOfParameters(path))
        from text in Infra.StringsOf(path)
        from host in Hosts
        where text.Contains(host, StringComparison.OrdinalIgnoreCase)
        select $"{path}: {text}");

    [Theory]
    [InlineData("var address = 'https://${account}.blob.core.windows.net/'", "windows.net")]
    [InlineData("param scope = 'https://cognitiveservices.azure.cn'", "azure.cn")]
    public void A_host_that_is_written_down_is_found(string text, string host) =>
        Assert.Contains(new Lexer("main.bicep", text).Read(), token => Infra.IsString(token) && token.Text.Contains(host, StringComparison.Ordinal) && Hosts.Contains(host));
}
