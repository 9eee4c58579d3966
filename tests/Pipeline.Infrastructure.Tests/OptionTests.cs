using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Checks;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>What can be chosen is there when it is chosen, and costs nothing when it is not.</summary>
public sealed class OptionTests
{
    private static readonly string[] OfTranslator = ["Translator__Endpoint", "Translator__ClientId", "Translator__TokenScope", "Translator__Category"];
    private static readonly string[] OfLibreTranslate = ["LibreTranslate__Address", "LibreTranslate__Key"];

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

    /// <summary>The app refuses to start with two engines.</summary>
    [Fact]
    public void The_translator_makes_way_for_libretranslate()
    {
        var (without, with) = (SettingCheck.SetIn(Infra.Production), SettingCheck.SetIn(Infra.WithLibreTranslate));

        Assert.All(OfLibreTranslate, name => Assert.Equal("", without[name].AsText));
        Assert.All(OfTranslator, name => Assert.Equal("", with[name].AsText));
        Assert.Equal(("https://translate.example.org/", "key"), (with["LibreTranslate__Address"].AsText, with["LibreTranslate__Key"].AsText));
        Assert.DoesNotContain("TextTranslation", Kinds(Infra.WithLibreTranslate));
        Assert.Contains("TextTranslation", Kinds(Infra.Production));
    }

    [Fact]
    public void Another_engine_keeps_its_bounds_and_has_no_alarm_that_asks_the_translator()
    {
        var with = SettingCheck.SetIn(Infra.WithLibreTranslate);

        Assert.All((string[])["Translator__CharactersPerMonth", "Translator__CharactersPerReport"], name => Assert.NotEqual("", with[name].AsText));
        Assert.Equal(
            ["translator-characters", "translator-throttled"],
            Alarms(Infra.Production).Except(Alarms(Infra.WithLibreTranslate)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_key_of_another_engine_is_a_secret_wherever_it_is_handed_on()
    {
        var keys = Infra.Template.Files.SelectMany(file => file.Declarations.OfType<Declaration.Parameter>()).Where(parameter => parameter.Name == "libreTranslateKey").ToList();

        Assert.Equal(2, keys.Count);
        Assert.All(keys, key => Assert.Contains(key.Decorators, decorator => decorator.Name == "secure"));
    }

    private static IEnumerable<string> Alarms(DeployedFile deployment) =>
        deployment.Made("Microsoft.Insights/metricAlerts").Select(alarm => alarm.Name.Split("-pipeline-")[0]);

    private static IEnumerable<string?> Kinds(DeployedFile deployment) => deployment.Made("Microsoft.CognitiveServices/accounts").Select(account => account.Body.At("kind").AsText);
}
