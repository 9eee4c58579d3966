using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>Knows the faces of GB/T 9704-2012 by the names their fonts have in Word documents, web pages and PDF files.</summary>
internal static class TypeFaces
{
    /// <summary>Characters of the random prefix of a subset: ABCDEF+.</summary>
    private const int SubsetPrefix = 7;

    /// <summary>Parts of names, lower case without spaces; the first that fits decides, so 仿宋 and 小标宋 stand before 宋.</summary>
    private static readonly (string Part, TypeFace Face)[] Parts =
    [
        ("小标宋", TypeFace.TitleSong), ("xiaobiaosong", TypeFace.TitleSong), ("fzxbs", TypeFace.TitleSong),
        ("仿宋", TypeFace.FangSong), ("fangsong", TypeFace.FangSong), ("fzfs", TypeFace.FangSong),
        ("楷", TypeFace.Kai), ("kaiti", TypeFace.Kai), ("simkai", TypeFace.Kai), ("fzkt", TypeFace.Kai), ("fzkai", TypeFace.Kai),
        ("黑体", TypeFace.Hei), ("simhei", TypeFace.Hei), ("heiti", TypeFace.Hei), ("fzhei", TypeFace.Hei), ("fzht", TypeFace.Hei),
        ("宋体", TypeFace.Song), ("书宋", TypeFace.Song), ("simsun", TypeFace.Song), ("songti", TypeFace.Song), ("stsong", TypeFace.Song), ("fzss", TypeFace.Song),
        ("fzshusong", TypeFace.Song),
    ];

    /// <summary>The face of a font; null for one the standard gives no meaning.</summary>
    /// <param name="fontName">Its name, such as 方正黑体_GBK, FZXBSJW--GB1-0, ABCDEF+KaiTi_GB2312.</param>
    public static TypeFace? Of(string fontName)
    {
        var isSubset = fontName.Length > SubsetPrefix && fontName[SubsetPrefix - 1] == '+';
        var name = (isSubset ? fontName[SubsetPrefix..] : fontName).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        foreach (var (part, face) in Parts)
        {
            if (name.Contains(part, StringComparison.Ordinal))
            {
                return face;
            }
        }

        return null;
    }
}
