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
    public void No_host_of_a_cloud_is_written_down() => Assert.Empty(WrittenDown(Infra.Sources));

    [Theory]
    [InlineData("var address = 'https://${account}.blob.core.windows.net/'", ".blob.core.windows.net/")]
    [InlineData("param scope string = 'https://cognitiveservices.Azure.cn'", "https://cognitiveservices.Azure.cn")]
    public void A_host_that_is_written_down_is_found(string text, string found) =>
        Assert.Equal([$"main.bicep: {found}"], WrittenDown(Sources.From((Template.Main, text), ("README.md", text))));

    private static IEnumerable<string> WrittenDown(Sources sources) =>
        from file in sources.Files
        where file.Key.EndsWith(".bicep", StringComparison.Ordinal) || BicepFile.IsOfParameters(file.Key)
        from text in Infra.StringsOf(file.Key, file.Value)
        where Array.Exists(Hosts, host => text.Contains(host, StringComparison.OrdinalIgnoreCase))
        select $"{file.Key}: {text}";
}
