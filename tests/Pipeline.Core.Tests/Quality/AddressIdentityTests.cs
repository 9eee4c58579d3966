using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

public sealed class AddressIdentityTests
{
    [Theory]
    [InlineData("详见http://www.qinglan.example/zwgk。", "See http://www.qinglan.example/zwgk.")]
    [InlineData("邮箱：zwgk@qinglan.example。", "Email: zwgk@qinglan.example.")]
    [InlineData("登录www.qinglan.gov.cn查询。", "Search at WWW.qinglan.gov.cn.")]
    [InlineData("登录qinglan.gov.cn查询（见附件）。", "Search at qinglan.gov.cn (see the annex).")]
    public void The_same_address_is_well(string chinese, string english) => Assert.Empty(Checked.Of(chinese, english).Select(finding => finding.Message));

    [Theory]
    [InlineData("邮箱：zwgk@qinglan.example。", "Email: zwgk@qinglan.com.")]
    [InlineData("登录qinglan.gov.cn查询。", "Search at quinglan.gov.cn.")]
    public void A_changed_one_is_missing_and_another_is_added(string chinese, string english) => Assert.Equal(["RPT627", "RPT627"], Checked.Codes(chinese, english));

    [Fact]
    public void A_missing_one_is_an_error() => Assert.Equal(["RPT627"], Checked.Codes("详见http://www.qinglan.example。", "See our site."));
}
