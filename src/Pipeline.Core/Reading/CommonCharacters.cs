using System.Buffers;

namespace Pipeline.Core.Reading;

/// <summary>The characters running Chinese text is mostly made of, in both scripts: tells a right decoding from a wrong one.</summary>
internal static class CommonCharacters
{
    private const string Both =
        "的一是不在人有我他大中到上你地出就分生会可也自年好成方多行学法所民得十三之进同理政公信息主府社工作月日部文件全面市省区度二四五六七八九百千元本次位名家定制正" +
        "不予他以其共此各由受再前接收提交申向事存在改第平台及和加化心管安合重要完外打目力回相新基或式指保服使明始把建通道告知期布容求能者物高利去而入看表示";

    private const string Simplified =
        "国这们来时说对为过发着样现业问题办关务开动产经济员种门应规则机构报复处请设内结项权责领导进网络质组织议诉讼讯询审执罚监督检查环级众团际认识传统负实给无与从总况书";

    private const string Traditional =
        "國這們來時說對為過發著樣現業問題辦關務開動產經濟員種門應規則機構報復處請設內結項權責領導進網絡質組織議訴訟訊詢審執罰監督檢查環級眾團際認識傳統負實給無與從總況書會學區";

    private static readonly SearchValues<char> All = SearchValues.Create(Both + Simplified + Traditional);

    /// <summary>The share of common characters among the characters that are neither ASCII nor punctuation; 0 when there are none.</summary>
    public static double ShareOf(string text)
    {
        var letters = 0;
        var common = 0;
        foreach (var character in text)
        {
            if (character is < '\u3040' or >= '\uFF00')
            {
                continue;
            }

            letters++;
            if (All.Contains(character))
            {
                common++;
            }
        }

        return letters == 0 ? 0 : (double)common / letters;
    }
}
