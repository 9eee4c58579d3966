using System.Xml.Linq;
using Pipeline.Core.Review.Xliff;
using Pipeline.Core.Terminology;
using static Pipeline.Core.Tests.Review.Xliff.Xlf;

namespace Pipeline.Core.Tests.Review.Xliff;

/// <summary>One small file for every way to break a rule of XLIFF, and one for what only looks like it.</summary>
public sealed class XliffValidatorTests
{
    private const string FirstOfTwo = """<ph id="c1" canReorder="firstNo" canDelete="no" canCopy="no"/>""";

    private const string SecondOfTwo = """<ph id="c2" canReorder="no" canDelete="no" canCopy="no"/>""";

    public static TheoryData<string, string> Invalid => new()
    {
        // Structure
        { "element", Unit("<val:unknown/><segment><source/></segment>") },
        { "children", Root("") },
        { "children", File("") },
        { "children", Unit("<segment><target>one</target></segment>") },
        { "children", Unit("<segment><source/><source/></segment>") },
        { "children", Unit("<segment><source/></segment><notes><note>late</note></notes>") },
        { "children", Unit("<notes/><segment><source/></segment>") },
        { "children", Unit("<segment><source/><my:own/></segment>") },
        { "children", File("""<unit id="u1"><segment><source/></segment></unit><my:own/>""") },
        { "text", Unit("stray<segment><source/></segment>") },
        { "attribute", Segment("translate=\"no\"") },
        { "attribute", Segment("my:own=\"1\"") },
        { "attribute", Source("""<pc id="c1" my:own="1">一</pc>""") },
        { "attribute", Source("""<mrk id="m1" translate="no" fs:unknown="b">一</mrk>""") },
        { "required", File("<unit><segment><source/></segment></unit>") },
        { "required", Root("""<file id="f1"><unit id="u1"><segment><source/></segment></unit></file>""", "") },
        { "value", File("""<unit id="/1"><segment><source/></segment></unit>""") },
        { "value", Segment("state=\"needs-translation\"", isTranslated: true) },
        { "value", Root("""<file id="f1"><unit id="u1"><segment><source/></segment></unit></file>""", "srcLang=\"e\"") },
        { "value", Source("""<ph id="c1" type="bold"/>""") },
        { "value", Source("""<ph id="c1" fs:fs="paragraph"/>""") },

        // Ids
        { "duplicate-id", Root("""<file id="f1"><unit id="u1"><segment><source/></segment></unit></file><file id="f1"><unit id="u1"><segment><source/></segment></unit></file>""") },
        { "duplicate-id", File("""<unit id="u1"><segment><source/></segment></unit><group id="g1"><unit id="u1"><segment><source/></segment></unit></group>""") },
        { "duplicate-id", File("""<group id="g1"><group id="g1"/></group>""") },
        { "duplicate-id", Unit("""<notes><note id="n1">a</note><note id="n1">b</note></notes><segment><source/></segment>""") },
        { "duplicate-id", Unit("""<originalData><data id="d1"/><data id="d1"/></originalData><segment><source/></segment>""") },
        { "duplicate-id", Unit("""<segment id="1"><source><ph id="1"/></source></segment>""") },
        { "duplicate-id", Unit("""<my:own><my:a id="x"/><my:b xml:id="x"/></my:own><segment><source/></segment>""") },
        { "target-id", Pair("""<ph id="c1"/>""", """<pc id="c1">one</pc>""") },
        { "target-id", Unit("""<segment><source><ph id="c1"/></source></segment><segment><source/><target><ph id="c1"/></target></segment>""") },

        // Files, units, segments
        { "skeleton", File("""<skeleton/><unit id="u1"><segment><source/></segment></unit>""") },
        { "skeleton", File("""<skeleton href="a.skl">data</skeleton><unit id="u1"><segment><source/></segment></unit>""") },
        { "no-segment", Unit("<ignorable><source> </source></ignorable>") },
        { "no-target-language", Root("""<file id="f1"><unit id="u1"><segment><source/><target/></segment></unit></file>""", "srcLang=\"zh\"") },
        { "wrong-language", Unit("""<segment><source xml:lang="ja"/></segment>""") },
        { "wrong-language", File("""<unit id="u1" xml:lang="zh-Hans"><segment><source/><target/></segment></unit>""") },
        { "space", Unit("""<segment><source xml:space="preserve"/><target/></segment>""") },
        { "state-without-target", Segment("state=\"translated\"") },
        { "sub-state-without-state", Segment("subState=\"gr:mt\"") },
        { "reserved-prefix", Segment("state=\"initial\" subState=\"xlf:mt\"") },
        { "order", Unit("""<segment><source/><target order="1"/></segment><segment><source/><target order="1"/></segment>""") },
        { "order", Unit("""<segment><source/><target order="2"/></segment><segment><source/><target/></segment>""") },
        { "order", Unit("""<segment><source/><target order="2"/></segment>""") },
        { "order", Unit("""<segment><source/><target order="2"/></segment><segment><source/></segment>""") },
        { "legal-character", Source("""<cp hex="00A0"/>""") },

        // Codes in halves
        { "isolated", Source("""<sc id="c1" isolated="yes"/>一<ec id="c2" isolated="yes"/><sc id="c3" isolated="yes"/><ec startRef="c3"/>""") },
        { "unpaired-code", Source("""<sc id="c1"/>一""") },
        { "unpaired-code", Source("""<ec startRef="c1"/>一<sc id="c1"/>""") },
        { "end-code", Source("""一<ec id="c1"/>""") },
        { "end-code", Source("""<sc id="c1"/>一<ec startRef="c1" dir="ltr"/>""") },
        { "different-hints", Source("""<sc id="c1" canCopy="no"/>一<ec startRef="c1"/>""") },
        { "unpaired-marker", Source("""<sm id="m1" translate="no"/>一""") },
        { "unpaired-marker", Source("""<em startRef="m1"/>一<sm id="m1" translate="no"/>""") },

        // Codes
        { "data-ref", Source("""<ph id="c1" dataRef="d1"/>""") },
        { "in-pairs", Unit("""<originalData><data id="d1"/></originalData><segment><source><pc id="c1" dataRefStart="d1"/></source></segment>""") },
        { "sub-flows", Source("""<ph id="c1" subFlows="u9"/>""") },
        { "sub-type", Source("""<ph id="c1" subType="xlf:lb"/>""") },
        { "sub-type", Source("""<ph id="c1" type="fmt" subType="xlf:var"/>""") },
        { "copy-of", Source("""<ph id="c2" copyOf="c1"/>""") },
        { "copy-of", Source("""<ph id="c1" canCopy="no"/><ph id="c2" copyOf="c1"/>""") },
        { "missing-code", Pair("""<ph id="c1" canDelete="no"/>一""", "one") },
        { "reorder-hints", Source("""<ph id="c1" canReorder="firstNo"/>""") },
        { "reorder-sequence", Source(SecondOfTwo) },
        { "reorder-sequence", Pair($"{FirstOfTwo}{SecondOfTwo}<ph id=\"c3\"/>", $"{FirstOfTwo}<ph id=\"c3\"/>{SecondOfTwo}") },
        { "reordered", Pair($"{FirstOfTwo.Replace("<ph", "<pc", StringComparison.Ordinal).Replace("/>", ">", StringComparison.Ordinal)}{SecondOfTwo}</pc>", $"{FirstOfTwo.Replace("<ph", "<pc", StringComparison.Ordinal)}{SecondOfTwo}") },

        // Annotations and references
        { "comment", Source("""<mrk id="m1" type="comment">一</mrk>""") },
        { "comment", Source("""<mrk id="m1" type="comment" value="a" ref="http://example.org/">一</mrk>""") },
        { "comment", File("""<notes><note id="n1">a</note></notes><unit id="u1"><segment><source><mrk id="m1" type="comment" ref="#f=f1/n=n1">一</mrk></source></segment></unit>""") },
        { "reference", Source("""<mrk id="m1" type="my:type" ref="#n=n1">一</mrk>""") },
        { "reference", Source("""<mrk id="m1" type="my:type" ref="#u=u1/f=f1">一</mrk>""") },
        { "reference", Source("""<mrk id="m1" type="my:type" ref="#u=u1/c1/c2">一</mrk>""") },
        { "reference", Unit("""<my:own id="x"/><segment><source><mrk id="m1" type="my:type" ref="#f=f1/u=u1/my=x">一</mrk></source></segment>""") },
        { "match-mark", Source("""<mrk id="m1" type="mtc:match" ref="http://example.org/">一</mrk>""") },

        // Modules
        { "gls-empty", Unit("""<gls:glossary><gls:glossEntry><gls:term>一</gls:term></gls:glossEntry></gls:glossary><segment><source/></segment>""") },
        { "reference", Unit("""<gls:glossary><gls:glossEntry ref="#m1"><gls:term>一</gls:term><gls:definition>a</gls:definition></gls:glossEntry></gls:glossary><segment><source/></segment>""") },
        { "reference", Unit("""<mtc:matches><mtc:match ref="1"><source/><target/></mtc:match></mtc:matches><segment id="1"><source/></segment>""") },
        { "value", Unit("""<mtc:matches><mtc:match ref="#1" similarity="100.1"><source/><target/></mtc:match></mtc:matches><segment id="1"><source/></segment>""") },
        { "mtc-sub-type", Unit("""<mtc:matches><mtc:match ref="#1" subType="my:a"><source/><target/></mtc:match></mtc:matches><segment id="1"><source/></segment>""") },
        { "duplicate-id", File("""<mda:metadata><mda:metaGroup id="g"><mda:meta type="a"/></mda:metaGroup><mda:metaGroup id="g"><mda:meta type="a"/></mda:metaGroup></mda:metadata><group id="g1"/>""") },
        { "res-content", File("""<res:resourceData><res:resourceItem mimeType="image/png"><res:source/></res:resourceItem></res:resourceData><group id="g1"/>""") },
        { "res-type", File("""<res:resourceData><res:resourceItem><res:source><my:own/></res:source></res:resourceItem></res:resourceData><group id="g1"/>""") },
        { "slr-size", File("""<slr:data profile="my:p"><my:a id="s1"/></slr:data><group id="g1" slr:sizeInfo="1" slr:sizeInfoRef="s1"/>""") },
        { "slr-size", File("""<group id="g1" slr:sizeInfoRef="s1"/>""") },
        { "fs-pair", File("""<group id="g1" fs:subFs="href,a"/>""") },
        { "fs-pair", Source("""<sc id="c1"/>一<ec startRef="c1" fs:fs="b"/>""") },
        { "val-rule", File("""<val:validation><val:rule/></val:validation><group id="g1"/>""") },
        { "val-rule", File("""<val:validation><val:rule isPresent="a" startsWith="a"/></val:validation><group id="g1"/>""") },
        { "val-rule", File("""<val:validation><val:rule startsWith="a" occurs="1"/></val:validation><group id="g1"/>""") },
        { "val-rule", File("""<val:validation><val:rule isNotPresent="a" existsInSource="yes"/></val:validation><group id="g1"/>""") },
        { "val-rule", File("""<val:validation><val:rule isPresent="a" disabled="yes"/></val:validation><group id="g1"/>""") },
    };

    public static TheoryData<string> Valid => new()
    {
        Pair("一", "one"),
        File("""<group id="u1"/><unit id="u1"><segment id="u1"><source/></segment></unit>"""),
        File("""<my:own id="u1"><anything goes="here" xmlns=""/></my:own><unit id="u1"><segment><source/></segment></unit>"""),
        Root("""<file id="f1"><unit id="u1"><segment><source/></segment></unit></file>""", "srcLang=\"zh\""),
        Unit("""<segment><source xml:lang="zh-Hans-CN"/><target xml:lang="EN"/></segment>"""),
        Segment("state=\"translated\" subState=\"gr:mt\"", isTranslated: true),
        Unit("""<segment><source/><target order="2"/></segment><segment><source/><target order="1"/></segment>"""),
        Pair("""<pc id="c1" type="fmt" subType="xlf:b">一</pc>""", """<pc id="c1" type="fmt" subType="xlf:b">one</pc><ph id="c2"/>"""),
        Unit("""<segment><source><sc id="c1"/>一</source></segment><segment><source>二<ec startRef="c1"/></source></segment>"""),
        Source("""<sc id="c1" isolated="yes"/>一<ec id="c2" isolated="yes" fs:fs="b"/>"""),
        Pair($"{FirstOfTwo}一{SecondOfTwo}<ph id=\"c3\"/>", $"<ph id=\"c3\"/>{FirstOfTwo}{SecondOfTwo}one"),
        Source("""<cp hex="0001"/><cp hex="D800"/>"""),
        Unit("""<notes><note id="n1">a</note></notes><segment><source><mrk id="m1" type="comment" ref="#n=n1">一</mrk></source></segment>"""),
        Unit("""<notes><note id="n1">a</note></notes><segment><source><mrk id="m1" type="comment" ref="#f=f1/u=u1/n=n1">一</mrk></source></segment>"""),
        Unit("""<gls:glossary><gls:glossEntry id="g1" ref="#m1"><gls:term>一</gls:term><gls:translation>one</gls:translation></gls:glossEntry></gls:glossary><segment><source><mrk id="m1" type="term" ref="#gls=g1">一</mrk></source></segment>"""),
        Unit("""<mtc:matches><mtc:match ref="#1" type="tm" similarity="87.5"><source><ph id="c1"/></source><target><ph id="c1"/></target></mtc:match></mtc:matches><segment id="1"><source><ph id="c1"/></source></segment>"""),
        Pair("一", """<mrk id="m1" type="my:person" its:revPerson="A reviewer" my:own="1">one</mrk>"""),
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void A_file_that_breaks_a_rule_is_told_which(string rule, string xliff) => Assert.Contains(rule, Faults(xliff));

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_file_that_breaks_none_is_valid(string xliff) => Assert.Empty(Faults(xliff));

    [Fact]
    public void A_fault_is_looked_for_when_it_is_asked_for()
    {
        Assert.True(XliffDocument.Read(Bytes(Unit("""<segment subState="my:a"><source/></segment><segment subState="my:b"><source/></segment>"""))).IsSuccess(out var document));
        var faults = XliffValidator.Faults(document).Select(fault =>
        {
            document.Root.Descendants().Attributes("subState").Remove();
            return fault.Detail;
        });

        Assert.Equal(["my:a"], faults);
    }

    [Fact]
    public void Every_rule_has_a_file_that_breaks_it()
    {
        var rules = EmbeddedData.Rows("xliff_rules.tsv").Select(row => row[0]);

        Assert.Empty(rules.Except(Invalid.Select(row => row[0] as string)));
    }

    [Fact]
    public void Every_type_is_one_that_some_attribute_has()
    {
        var used = EmbeddedData.Rows("xliff_elements.tsv").SelectMany(row => row[2].Split(' ')).Select(attribute => attribute.Split('=')[^1])
            .Concat(EmbeddedData.Rows("xliff_attributes.tsv").Select(row => row[1]));

        Assert.Empty(EmbeddedData.Rows("xliff_types.tsv").Select(row => row[0]).Except(used));
    }
}
