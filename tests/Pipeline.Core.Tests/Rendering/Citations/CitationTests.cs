using Pipeline.Core.Model;
using Pipeline.Core.Rendering.Citations;

namespace Pipeline.Core.Tests.Rendering.Citations;

public class CitationTests
{
    private static readonly CitedRevision Chinese = new()
    {
        Report = new("changping", 2021),
        Revision = "0123456789ab",
        Language = Language.SimplifiedChinese,
        Agency = new("北京市昌平区人民政府", "People’s Government of Changping District"),
        Title = new("昌平区2021年政府信息公开工作年度报告", "Annual Report of Changping on Government Information Disclosure for 2021"),
        Published = new(2022, 1, 28),
        Archived = new(2026, 11, 21),
        Address = "https://archive.example/r/changping/2021/",
    };

    private static readonly CitedRevision English = Chinese with { Language = Language.English };
    private static readonly CitedRevision Undated = Chinese with { Published = null, Archived = null };

    [Fact]
    public void Gbt_7714_cites_a_Chinese_report_in_Chinese() => Assert.Equal(
        new CitationPart(Language.SimplifiedChinese, "北京市昌平区人民政府. 昌平区2021年政府信息公开工作年度报告[R/OL]. 版本0123456789ab. (2022-01-28)[2026-11-21]. https://archive.example/r/changping/2021/."),
        GbT7714.Of(Chinese));

    [Fact]
    public void Gbt_7714_cites_an_English_text_in_English() => Assert.Equal(
        new CitationPart(Language.English, "People’s Government of Changping District. Annual Report of Changping on Government Information Disclosure for 2021[R/OL]. Rev. 0123456789ab. (2022-01-28)[2026-11-21]. https://archive.example/r/changping/2021/."),
        GbT7714.Of(English));

    [Fact]
    public void Gbt_7714_leaves_out_days_nobody_knows()
    {
        Assert.EndsWith("[R/OL]. 版本0123456789ab. https://archive.example/r/changping/2021/.", GbT7714.Of(Undated).Text, StringComparison.Ordinal);
        Assert.Contains("版本0123456789ab. [2026-11-21]. ", GbT7714.Of(Chinese with { Published = null }).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Apa_gives_a_Chinese_title_with_its_translation_in_brackets() => Assert.Equal(
        [
            new CitationPart(Language.English, "People’s Government of Changping District. (2022, January 28). "),
            new CitationPart(Language.SimplifiedChinese, "昌平区2021年政府信息公开工作年度报告"),
            new CitationPart(Language.English, " [Annual Report of Changping on Government Information Disclosure for 2021] (Revision 0123456789ab). Archive of Annual Reports on Government Information Disclosure. Retrieved November 21, 2026, from https://archive.example/r/changping/2021/"),
        ],
        Apa7.Of(Chinese));

    [Fact]
    public void Apa_gives_an_English_title_alone() => Assert.Equal(
        [new CitationPart(Language.English, "People’s Government of Changping District. (2022, January 28). Annual Report of Changping on Government Information Disclosure for 2021 (Revision 0123456789ab). Archive of Annual Reports on Government Information Disclosure. Retrieved November 21, 2026, from https://archive.example/r/changping/2021/")],
        Apa7.Of(English));

    [Fact]
    public void Apa_says_that_there_is_no_date_and_claims_no_retrieval()
    {
        var text = string.Concat(Apa7.Of(Undated).Select(part => part.Text));

        Assert.StartsWith("People’s Government of Changping District. (n.d.). 昌平区", text, StringComparison.Ordinal);
        Assert.EndsWith("Disclosure. https://archive.example/r/changping/2021/", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Apa_gives_an_agency_without_an_English_name_in_Chinese() => Assert.Equal(
        new CitationPart(Language.SimplifiedChinese, "北京市昌平区人民政府"), Apa7.Of(Chinese with { Agency = new("北京市昌平区人民政府", null) })[0]);

    [Fact]
    public void BibTeX_keeps_names_and_titles_together_in_braces() => Assert.Equal(
        """
        @techreport{changping2021,
          author = {{北京市昌平区人民政府}},
          title = {{昌平区2021年政府信息公开工作年度报告}},
          institution = {{北京市昌平区人民政府}},
          type = {Annual report},
          year = {2022},
          month = jan,
          url = {https://archive.example/r/changping/2021/},
          urldate = {2026-11-21},
          note = {Revision 0123456789ab. English title: Annual Report of Changping on Government Information Disclosure for 2021}
        }
        """,
        BibTex.Of(Chinese));

    [Fact]
    public void BibTeX_leaves_out_what_nobody_knows() => Assert.Equal(
        """
        @techreport{changping2021,
          author = {{People’s Government of Changping District}},
          title = {{Annual Report of Changping on Government Information Disclosure for 2021}},
          institution = {{People’s Government of Changping District}},
          type = {Annual report},
          url = {https://archive.example/r/changping/2021/},
          note = {Revision 0123456789ab}
        }
        """,
        BibTex.Of(Undated with { Language = Language.English }));

    [Theory]
    [InlineData("R&D 100% #1 $5 a_b", @"R\&D 100\% \#1 \$5 a\_b")]
    [InlineData(@"{a}\~^", @"\{a\}\textbackslash{}\textasciitilde{}\textasciicircum{}")]
    [InlineData("two\n lines ", "two lines")]
    public void BibTeX_escapes_what_TeX_would_read_as_a_command(string text, string expected) => Assert.Equal(expected, BibTex.Escape(text));

    [Fact]
    public void The_key_stays_when_the_report_is_revised() => Assert.StartsWith(
        "@techreport{changping2021,", BibTex.Of(Chinese with { Revision = "ffffffffffff", Title = new("新题", null) }), StringComparison.Ordinal);
}
