using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>Tells the faces of GB/T 9704-2012 by the names foundries and programs give their fonts.</summary>
internal static class TypeFaces
{
    /// <summary>
    /// What a font's name contains, in capitals and without spaces; the first row that fits decides, so that 小标宋 and 仿宋 stand
    /// before 宋. Screen faces (微软雅黑, 等线) are none of the standard's.
    /// </summary>
    internal static readonly (string Pattern, TypeFace Face, string Example)[] Rows =
    [
        ("小标宋", TypeFace.TitleSong, "方正小标宋_GBK"),
        ("小標宋", TypeFace.TitleSong, "方正小標宋繁體"),
        ("XBS", TypeFace.TitleSong, "FZXBSJW--GB1-0"),

        // Word brings it along, and titles are set in it where 小标宋 is not installed.
        ("华文中宋", TypeFace.TitleSong, "华文中宋"),
        ("STZHONGSONG", TypeFace.TitleSong, "STZhongsong"),
        ("仿宋", TypeFace.FangSong, "仿宋_GB2312"),
        ("FANGSONG", TypeFace.FangSong, "STFangsong"),
        ("FZFS", TypeFace.FangSong, "FZFSK--GBK1-0"),
        ("楷", TypeFace.Kai, "楷体_GB2312"),
        ("KAI", TypeFace.Kai, "KaiTi"),
        ("FZKT", TypeFace.Kai, "FZKTK--GBK1-0"),
        ("黑体", TypeFace.Hei, "方正黑体_GBK"),
        ("黑體", TypeFace.Hei, "華康黑體"),
        ("SIMHEI", TypeFace.Hei, "SimHei"),
        ("FZHEI", TypeFace.Hei, "FZHei-B01S"),
        ("FZHT", TypeFace.Hei, "FZHTK--GBK1-0"),
        ("HEITI", TypeFace.Hei, "STHeiti"),
        ("宋", TypeFace.Song, "宋体"),
        ("SIMSUN", TypeFace.Song, "NSimSun"),
        ("STSONG", TypeFace.Song, "STSong"),
        ("FZSS", TypeFace.Song, "FZSSK--GBK1-0"),
        ("細明體", TypeFace.Song, "新細明體"),
        ("MINGLIU", TypeFace.Song, "PMingLiU"),
    ];

    /// <summary>Length of the prefix PDF gives the name of a font of which only a part is embedded: six capitals and a plus sign.</summary>
    private const int SubsetPrefix = 7;

    /// <summary>The face of a font; null for one the standard gives no meaning.</summary>
    public static TypeFace? Of(string fontName)
    {
        var name = WithoutSubsetPrefix(fontName).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        foreach (var (pattern, face, _) in Rows)
        {
            if (name.Contains(pattern, StringComparison.Ordinal))
            {
                return face;
            }
        }

        return null;
    }

    /// <summary>A font's name as people know it.</summary>
    public static string WithoutSubsetPrefix(string name) =>
        name.IndexOf('+') == SubsetPrefix - 1 && name.AsSpan(0, SubsetPrefix - 1).IndexOfAnyExceptInRange('A', 'Z') < 0 ? name[SubsetPrefix..] : name;
}
