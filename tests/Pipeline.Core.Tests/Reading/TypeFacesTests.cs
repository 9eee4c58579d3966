using Pipeline.Core.Model;
using Pipeline.Core.Reading;

namespace Pipeline.Core.Tests.Reading;

public sealed class TypeFacesTests
{
    [Theory]
    [InlineData("方正小标宋简体", TypeFace.TitleSong)]
    [InlineData("仿宋", TypeFace.FangSong)]
    [InlineData("FangSong_GB2312", TypeFace.FangSong)]
    [InlineData("方正仿宋_GBK", TypeFace.FangSong)]
    [InlineData("楷体", TypeFace.Kai)]
    [InlineData("標楷體", TypeFace.Kai)]
    [InlineData("FZKai-Z03", TypeFace.Kai)]
    [InlineData("黑体", TypeFace.Hei)]
    [InlineData("SimSun", TypeFace.Song)]
    [InlineData("Sim Sun", TypeFace.Song)]
    [InlineData("ABCDEF+FZHTK--GBK1-0", TypeFace.Hei)]
    public void A_font_has_the_face_its_name_says(string name, TypeFace face) => Assert.Equal(face, TypeFaces.Of(name));

    [Theory]
    [InlineData("微软雅黑")]
    [InlineData("等线")]
    [InlineData("Times New Roman")]
    [InlineData("KAITIX+Calibri")]
    [InlineData("")]
    public void Other_fonts_have_none(string name) => Assert.Null(TypeFaces.Of(name));

    [Fact]
    public void Every_row_is_the_first_that_fits_its_example() => Assert.All(TypeFaces.Rows, row =>
    {
        Assert.Equal(row.Face, TypeFaces.Of(row.Example));
        Assert.Equal(row.Pattern, TypeFaces.Rows.First(other => row.Example.ToUpperInvariant().Contains(other.Pattern, StringComparison.Ordinal)).Pattern);
    });
}
