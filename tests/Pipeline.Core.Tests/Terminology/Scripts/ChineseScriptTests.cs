using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Scripts;

namespace Pipeline.Core.Tests.Terminology.Scripts;

public sealed class ChineseScriptTests
{
    public static TheoryData<string, string> OverrideRows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in EmbeddedData.Rows("script_overrides.tsv"))
            {
                rows.Add(row[0], row[1]);
            }

            return rows;
        }
    }

    [Theory]
    [InlineData("政府信息公開行政復議、行政訴訟情況", "政府信息公开行政复议、行政诉讼情况")]
    [InlineData("依申請公開", "依申请公开")]
    [InlineData("採購總金額", "采购总金额")]
    [InlineData("第二十條第（八）項", "第二十条第（八）项")]
    [InlineData("業務佈局", "业务布局")]
    [InlineData("徵集意見", "征集意见")]
    [InlineData("製作與複製", "制作与复制")]
    public void Characters_are_converted(string traditional, string simplified) =>
        Assert.Equal(simplified, ChineseScript.ToSimplified(traditional));

    [Theory]
    [InlineData("皇后在後面", "皇后在后面")]
    [InlineData("公里與裡面、村裏", "公里与里面、村里")]
    [InlineData("頭髮與發佈", "头发与发布")]
    [InlineData("乾燥、干涉、幹部", "干燥、干涉、干部")]
    [InlineData("八十餘件", "八十余件")]
    [InlineData("一隻與只有", "一只与只有")]
    [InlineData("臺灣平台", "台湾平台")]
    [InlineData("制度與製度", "制度与制度")]
    [InlineData("面積與麵粉", "面积与面粉")]
    public void Characters_that_Simplified_writes_alike_are_one(string traditional, string simplified) =>
        Assert.Equal(simplified, ChineseScript.ToSimplified(traditional));

    [Theory]
    [InlineData("著力點", "着力点")]
    [InlineData("沿著道路", "沿着道路")]
    [InlineData("名著與著作", "名著与著作")]
    [InlineData("乾安縣", "乾安县")]
    [InlineData("乾隆年間", "乾隆年间")]
    [InlineData("瞭解與明瞭", "了解与明了")]
    [InlineData("瞭望臺", "瞭望台")]
    [InlineData("憑藉", "凭借")]
    [InlineData("慰藉", "慰藉")]
    [InlineData("吃飯", "吃饭")]
    [InlineData("人才考核", "人才考核")]
    public void The_phrase_decides_where_a_character_alone_cannot(string traditional, string simplified) =>
        Assert.Equal(simplified, ChineseScript.ToSimplified(traditional));

    [Theory]
    [InlineData("準確執行", "准确执行")]
    [InlineData("規範性文件", "规范性文件")]
    [InlineData("整合資源", "整合资源")]
    [InlineData("各項指標", "各项指标")]
    [InlineData("線上培訓", "线上培训")]
    [InlineData("智慧城市", "智慧城市")]
    [InlineData("提高品質", "提高品质")]
    [InlineData("程式化的答覆", "程式化的答复")]
    [InlineData("登出系統", "登出系统")]
    public void Words_the_Mainland_has_too_are_not_exchanged(string traditional, string simplified) =>
        Assert.Equal(simplified, ChineseScript.ToSimplified(traditional));

    [Theory]
    [InlineData("政府資訊公開", "政府信息公开")]
    [InlineData("移動網際網路", "移动互联网")]
    [InlineData("政務網路媒體", "政务网络媒体")]
    [InlineData("微網志微信", "微博微信")]
    [InlineData("微信小程式", "微信小程序")]
    [InlineData("首都高品質發展", "首都高质量发展")]
    [InlineData("公開申請辦理品質", "公开申请办理质量")]
    [InlineData("您訪問的連結", "您访问的链接")]
    [InlineData("企業登出辦理流程", "企业注销办理流程")]
    public void Words_a_gateway_has_exchanged_are_exchanged_back(string traditional, string simplified) =>
        Assert.Equal(simplified, ChineseScript.ToSimplified(traditional));

    [Theory]
    [MemberData(nameof(OverrideRows))]
    public void Each_override_is_heard(string converted, string mainland) => Assert.Equal($"在{mainland}中", ChineseScript.ToSimplified($"在{converted}中"));

    [Theory]
    [InlineData("发布了什么、收到了什么，怎么办")]
    [InlineData("乾安县政府信息公开工作年度报告")]
    [InlineData("２０２０年，本机关收到申请38件。")]
    [InlineData("Government information disclosure")]
    [InlineData("")]
    public void A_text_that_is_Simplified_or_not_Chinese_stays_as_it_is(string text) => Assert.Equal(text, ChineseScript.ToSimplified(text));
}
