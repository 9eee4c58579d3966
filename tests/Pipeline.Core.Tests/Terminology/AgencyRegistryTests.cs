using System.Text;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology;

public sealed class AgencyRegistryTests
{
    [Theory]
    [InlineData("青岚市交通运输局")]
    [InlineData("青嵐市交通運輸局")]
    [InlineData("Qinglan Municipal Bureau of Transport")]
    public void An_agency_is_found_by_its_name_in_any_script_or_language(string name)
    {
        var registry = Registry("""[{"slug":"transport","nameZh":"青岚市交通运输局","nameEn":"Qinglan Municipal Bureau of Transport"}]""");

        Assert.Equal("transport", registry.ByName(name)?.Slug);
    }

    [Fact]
    public void An_unknown_agency_keeps_one_slug_for_ever()
    {
        Assert.Equal("agency-18910c0427", AgencyRegistry.Empty.SlugFor("北京市"));
        Assert.Equal("changping-district-peoples-government-of-beijing", AgencyRegistry.Empty.SlugFor("Changping District People’s Government of Beijing"));
    }

    [Fact]
    public void Both_scripts_of_an_unknown_name_give_one_slug() =>
        Assert.Equal(AgencyRegistry.Empty.SlugFor("青岚市交通运输局"), AgencyRegistry.Empty.SlugFor("青嵐市交通運輸局"));

    [Theory]
    [InlineData("云山县人民政府")]
    [InlineData("云山县人民政府办公室")]
    [InlineData("雲山縣人民政府辦公廳")]
    public void A_government_and_its_office_share_the_slug_of_their_place(string name) =>
        Assert.Equal(AgencyRegistry.Empty.SlugFor("云山县"), AgencyRegistry.Empty.SlugFor(name));

    [Fact]
    public void An_unknown_agency_never_takes_the_slug_of_a_known_one() =>
        Assert.StartsWith("agency-", Registry("""[{"slug":"qinglan","nameZh":"青岚市人民政府"}]""").SlugFor("Qinglan"), StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_before_the_registry_is_no_fault()
    {
        Assert.True(AgencyRegistry.Parse([0xEF, 0xBB, 0xBF, .. """[{"slug":"a"}]"""u8]).IsSuccess(out var registry));
        Assert.NotNull(registry.BySlug("a"));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"slug":"a"}""")]
    [InlineData("""[{"slug":"Not A Slug"}]""")]
    [InlineData("""[{"slug":null}]""")]
    [InlineData("""[{"slug":"a"},{"slug":"a"}]""")]
    public void A_registry_that_cannot_be_trusted_is_refused(string json)
    {
        var result = AgencyRegistry.Parse(Encoding.UTF8.GetBytes(json));

        Assert.False(result.IsSuccess(out _));
        Assert.Equal("RPT501", Assert.Single(result.Diagnostics).Code);
    }

    private static AgencyRegistry Registry(string json)
    {
        Assert.True(AgencyRegistry.Parse(Encoding.UTF8.GetBytes(json)).IsSuccess(out var registry));
        return registry;
    }
}
