using System.Text.Json;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The compiler is told to be strict: what its linter finds stops a build.</summary>
public sealed class LinterTests
{
    private static readonly IReadOnlyDictionary<string, string> Levels = JsonDocument.Parse(Infra.Sources.Files["bicepconfig.json"]).RootElement
        .GetProperty("analyzers").GetProperty("core").GetProperty("rules").EnumerateObject()
        .ToDictionary(rule => rule.Name, rule => rule.Value.GetProperty("level").GetString() ?? "");

    [Theory]
    [InlineData("explicit-values-for-loc-params")]
    [InlineData("no-hardcoded-env-urls")]
    [InlineData("no-unused-existing-resources")]
    [InlineData("no-unused-params")]
    [InlineData("no-unused-vars")]
    [InlineData("outputs-should-not-contain-secrets")]
    [InlineData("prefer-interpolation")]
    [InlineData("secure-parameter-default")]
    [InlineData("secure-params-in-nested-deploy")]
    [InlineData("secure-secrets-in-params")]
    [InlineData("use-description-outputs")]
    [InlineData("use-description-params")]
    [InlineData("use-description-types")]
    [InlineData("use-description-vars")]
    [InlineData("use-parent-property")]
    [InlineData("use-recent-api-versions")]
    [InlineData("use-recent-module-versions")]
    public void A_finding_of_this_rule_is_an_error(string rule) => Assert.Equal("error", Levels[rule]);

    /// <summary>That rule is an experiment of the compiler's, and may find other things in its next version.</summary>
    [Fact]
    public void No_rule_is_less_than_an_error_but_the_one_about_what_if() =>
        Assert.Equal(["what-if-short-circuiting"], Levels.Where(rule => rule.Value != "error").Select(rule => rule.Key));
}
