using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

/// <summary>Web and mail addresses lead nowhere unless they are the same to the letter; the figure check holds them to that.</summary>
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
    [InlineData("详见http://www.qinglan.example。", "See our site.")]
    public void A_changed_or_missing_one_is_an_error(string chinese, string english) =>
        Assert.Contains(Severity.Error, Checked.Of(chinese, english).Select(finding => finding.Severity));
}
