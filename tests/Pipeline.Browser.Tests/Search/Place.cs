namespace Pipeline.Browser.Tests.Search;

/// <summary>Names of places that do not exist, as many as real reports have: they are what makes an index large.</summary>
internal static class Place
{
    private const string Characters = "东西南北上下大小新老金银石木水山河湖桥门塘坪岭坡湾庄屯堡寨营台阳安宁康乐兴隆富和顺德青红白黄黑长高平前后左右春夏秋冬松柳杨桃李梅竹兰荷云雨风雪星月光明远清泉沙洲";

    private static readonly string[] Syllables = ["lan", "hai", "xin", "dong", "he", "tang", "ping", "shan", "gu", "lin", "qing", "yun", "feng", "zhou", "mei", "tao"];
    private static readonly (string Zh, string En)[] Kinds = [("村", "Village"), ("镇", "Town"), ("街道", "Sub-district"), ("社区", "Community")];

    public static (string Zh, string En) Any(Random random)
    {
        var kind = Kinds[random.Next(Kinds.Length)];
        var name = Syllables[random.Next(Syllables.Length)] + Syllables[random.Next(Syllables.Length)];
        return (new string(random.GetItems<char>(Characters, 2)) + kind.Zh, $"{char.ToUpperInvariant(name[0])}{name[1..]} {kind.En}");
    }
}
