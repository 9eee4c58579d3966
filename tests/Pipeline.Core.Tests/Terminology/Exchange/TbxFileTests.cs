using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Exchange;

namespace Pipeline.Core.Tests.Terminology.Exchange;

public sealed class TbxFileTests
{
    [Fact]
    public void Nothing_is_lost_on_the_way_there_and_back() => Assert.Equal(
        LexiconFile.Default.Rows.Select(row => row with { Line = null }).Order(ByTerm),
        Read(Encoding.UTF8.GetString(TbxFile.Write(LexiconFile.Default))).Rows.Select(row => row with { Line = null }).Order(ByTerm));

    [Fact]
    public void A_concept_is_written_as_the_dialect_has_it() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <tbx type="TBX-Basic" style="dca" xml:lang="zh-Hans" xmlns="urn:iso:std:iso:30042:ed:3.0">
          <tbxHeader>
            <fileDesc>
              <sourceDesc>
                <p>Terms of government information disclosure, Chinese and English</p>
              </sourceDesc>
            </fileDesc>
          </tbxHeader>
          <text>
            <body>
              <conceptEntry id="c1">
                <langSec xml:lang="zh-Hans">
                  <termSec>
                    <term>答复</term>
                  </termSec>
                </langSec>
                <langSec xml:lang="en">
                  <termSec>
                    <term>reply</term>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                    <admin type="customerSubset">agency:changping</admin>
                    <note>why</note>
                  </termSec>
                </langSec>
              </conceptEntry>
            </body>
          </text>
        </tbx>
        """,
        Encoding.UTF8.GetString(TbxFile.Write(new([new() { Chinese = "答复", English = "reply", Status = RenderingStatus.Preferred, Scope = LexiconScope.Agency, Agency = "changping", Note = "why" }]))));

    [Fact]
    public void Version_2_is_read_and_its_document_type_is_not_followed() => Assert.Equal(
        [("依申请公开", "disclosure upon application", RenderingStatus.Preferred), ("依申请公开", "open by application", RenderingStatus.Forbidden)],
        Read("""
            <?xml version="1.0"?>
            <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX" xml:lang="zh"><text><body><termEntry id="1">
              <langSet xml:lang="zh-CN"><tig><term>依申请公开</term></tig></langSet>
              <langSet xml:lang="zh-TW"><tig><term>依申請公開</term></tig></langSet>
              <langSet xml:lang="en-US">
                <ntig><termGrp><term>disclosure upon
                  application</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
                <tig><term>open by application</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
              </langSet>
            </termEntry></body></text></martif>
            """).Rows.Select(row => (row.Chinese, row.English, row.Status)));

    [Fact]
    public void Of_renderings_without_a_status_the_first_is_preferred_in_this_archive() => Assert.Equal(
        [("reply", RenderingStatus.Preferred, LexiconScope.Archive), ("response", RenderingStatus.Admitted, LexiconScope.Archive)],
        Read(Concept("答复", "<termSec><term>reply</term></termSec><termSec><term>response</term></termSec>")).Rows.Select(row => (row.English, row.Status, row.Scope)));

    [Fact]
    public void A_concept_without_one_of_the_languages_is_left_out_and_named()
    {
        var read = Parse(Concept("", "<termSec><term>reply</term></termSec>"));

        Assert.True(read.IsSuccess(out var lexicon));
        Assert.Empty(lexicon.Rows);
        Assert.Equal(("RPT539", 2), (Assert.Single(read.Diagnostics).Code, read.Diagnostics[0].Line));
    }

    [Theory]
    [InlineData("<tbx>", "RPT538")]
    [InlineData("<html/>", "RPT538")]
    [InlineData("<!DOCTYPE tbx [<!ENTITY a 'b'>]><tbx>&a;</tbx>", "RPT538")]
    public void What_is_no_term_base_is_refused(string tbx, string code) => Assert.Equal(code, Assert.Single(Parse(tbx).Diagnostics).Code);

    [Fact]
    public void A_status_nobody_knows_is_a_fault_with_its_line() => Assert.Equal(
        [("RPT532", 4)],
        Parse(Concept("答复", "\n<termSec><term>reply</term><termNote type=\"administrativeStatus\">nice</termNote></termSec>")).Diagnostics.Select(fault => (fault.Code, fault.Line)));

    private static Comparer<LexiconRow> ByTerm => Comparer<LexiconRow>.Create((one, other) => string.CompareOrdinal(one.Chinese, other.Chinese));

    private static string Concept(string chinese, string english) => $"""
        <tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed:3.0"><text><body>
        <conceptEntry id="c1">{(chinese.Length > 0 ? $"<langSec xml:lang='zh'><termSec><term>{chinese}</term></termSec></langSec>" : "")}
        <langSec xml:lang='en'>{english}</langSec></conceptEntry></body></text></tbx>
        """;

    private static Result<LexiconFile> Parse(string tbx)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(tbx));
        return TbxFile.Read(stream);
    }

    private static LexiconFile Read(string tbx)
    {
        var parsed = Parse(tbx.TrimStart('\uFEFF'));
        Assert.True(parsed.IsSuccess(out var lexicon), string.Join('\n', parsed.Diagnostics));
        return lexicon;
    }
}
