namespace Pipeline.Browser.Tests.Search;

/// <summary>Writes the generated reports as a gateway would that converts them to Traditional Chinese: characters, and 資訊 for 信息.</summary>
internal static class Traditional
{
    private const string From = "开务进团书预审项网门户规设众条询来访办诉讼还专栏举请发会员区东报编录台际围绕动点问题计训";
    private const string To = "開務進團書預審項網門戶規設眾條詢來訪辦訴訟還專欄舉請發會員區東報編錄臺際圍繞動點問題計訓";

    public static string Of(string simplified) =>
        string.Concat(simplified.Replace("信息", "資訊", StringComparison.Ordinal).Select(character => From.IndexOf(character) is var place && place >= 0 ? To[place] : character));
}
