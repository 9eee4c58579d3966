using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Review;
using Pipeline.Core.Review.Xliff;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Memory;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;
using static Pipeline.Core.Tests.Review.Reviews;

namespace Pipeline.Core.Tests.Review;

public sealed class ReviewImportTests
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    private static readonly Segment First = Machine("全年无收费。", "There were no fees.");

    private static readonly Segment Second = Machine("其中结转2件。", "Two were carried over.");

    [Fact]
    public void A_changed_translation_is_the_persons_and_is_remembered_for_the_agency()
    {
        var outcome = RoundTrip(Report(First), file => file.Segment().Translate("No fees were charged. ", "reviewed"));

        Assert.Equal([ReviewVerdict.Applied], outcome.On());
        Assert.Equal(
            new()
            {
                Source = Language.SimplifiedChinese,
                Target = Language.English,
                SourceText = "全年无收费。",
                TargetText = "No fees were charged.",
                Context = SegmentContext.Text,
                Agency = "changping",
                Report = new("changping", 2021),
                Approved = At,
            },
            Assert.Single(outcome.Pairs));
    }

    [Fact]
    public void It_is_so_where_the_tool_leaves_the_state_alone() =>
        Assert.Equal([ReviewVerdict.Applied], RoundTrip(Report(First), file => file.Segment().Translate("No fees were charged.")).On());

    [Fact]
    public void A_first_translation_is_the_persons_even_if_the_tool_never_sets_a_state() =>
        Assert.Equal([ReviewVerdict.Applied], RoundTrip(Report(Pending("全年无收费。")), file => file.Segment().Translate("No fees were charged.")).On());

    [Fact]
    public void A_change_marked_as_not_done_is_left_alone()
    {
        var outcome = RoundTrip(Report(First), file => file.Segment().Translate("No fees", "initial"));

        Assert.Equal([ReviewVerdict.Unchanged], outcome.On());
        Assert.Equal(["RPT663"], outcome.Reasons());
    }

    [Theory]
    [InlineData("reviewed", false)]
    [InlineData("final", true)]
    public void An_unchanged_translation_is_approved_by_raising_its_state(string state, bool isFinal)
    {
        var outcome = RoundTrip(Report(First), file => file.Segment().SetState(state));

        Assert.Equal([ReviewVerdict.Applied], outcome.On());
        Assert.Equal(("There were no fees.", isFinal), (outcome.Pairs[0].TargetText, outcome.Pairs[0].IsFinal));
    }

    [Fact]
    public void What_was_reviewed_before_is_not_approved_again() =>
        Assert.Empty(RoundTrip(Report(Approved("全年无收费。", "No fees were charged.")), file => file.Segment().SetState("reviewed")).Pairs);

    [Fact]
    public void An_adapted_translation_that_is_approved_as_it_was_is_remarked_on()
    {
        var outcome = RoundTrip(Report(Approved("办理3件。", "Three were handled.") with { IsAdapted = true }), file => file.Segment().SetState("reviewed"));

        Assert.Equal([ReviewVerdict.Applied], outcome.On());
        Assert.Equal(["RPT664"], outcome.Reasons());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_deleted_translation_changes_nothing_and_is_reported(string? target)
    {
        var outcome = RoundTrip(Report(First), file => file.Segment().Translate(target, target is null ? "initial" : null));

        Assert.Equal([ReviewVerdict.Unchanged], outcome.On());
        Assert.Equal(["RPT662"], outcome.Reasons());
    }

    [Fact]
    public void A_translation_with_an_error_is_not_called_reviewed()
    {
        var error = new Diagnostic("RPT999", Severity.Error, null, "A figure differs.", "数字不同。");

        var outcome = RoundTrip(Report(Second), file => file.Segment().Translate("Three were carried over.", "final"), check: _ => [error]);

        Assert.Equal([ReviewVerdict.Failed], outcome.On());
        Assert.Equal(["RPT999"], outcome.Reasons());
        Assert.Empty(outcome.Pairs);
    }

    [Fact]
    public void A_warning_goes_with_a_translation_that_is_applied()
    {
        var warning = new Diagnostic("RPT999", Severity.Warning, null, "Rather long.", "偏长。");

        var outcome = RoundTrip(Report(Second), file => file.Segment().SetState("reviewed"), check: _ => [warning]);

        Assert.Equal([ReviewVerdict.Applied], outcome.On());
        Assert.Equal(["RPT999"], outcome.Reasons());
    }

    [Fact]
    public void A_sentence_the_agency_has_changed_keeps_its_new_text_and_the_review_is_told()
    {
        var outcome = RoundTrip(Report(Second), file => file.Segment().Translate("Two were brought forward."), Report(Machine("其中结转3件。", "Three were carried over.")));

        Assert.Equal([ReviewVerdict.SourceDiffers], outcome.On());
        Assert.Equal(["RPT658", "RPT675"], outcome.Reasons());
        Assert.Empty(outcome.Pairs);
        Assert.Contains("“Two were brought forward.”", ReviewReport.Write(outcome, inChinese: false), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_decided_on_is_not_told() =>
        Assert.Equal(["RPT658"], RoundTrip(Report(Second), _ => { }, Report(Machine("其中结转3件。", "Three were carried over."))).Reasons());

    [Fact]
    public void A_long_translation_is_told_by_its_beginning()
    {
        var outcome = RoundTrip(Report(Second), file => file.Segment().Translate(new('a', 300)), Report(Machine("其中结转3件。", "Three were carried over.")));

        Assert.EndsWith($"“{new string('a', 200)}…”.", outcome.Places[^1].Reasons[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_of_a_translation_that_was_replaced_meanwhile_does_not_count()
    {
        var outcome = RoundTrip(Report(First), file => file.Segment().SetState("reviewed"), Report(Machine("全年无收费。", "No fees this year.")));

        Assert.Equal([ReviewVerdict.Failed], outcome.On());
        Assert.Equal(["RPT670"], outcome.Reasons());
        Assert.Contains("No fees this year.", outcome.Places[^1].Reasons[0].Message, StringComparison.Ordinal);
        Assert.Empty(outcome.Pairs);
    }

    public static TheoryData<Segment> NotAPersons => new()
    {
        Pending("全年无收费。"),
        Machine("全年无收费。", "No fees this year."),
        Approved("全年无收费。", "No fees this year."),
    };

    [Theory]
    [MemberData(nameof(NotAPersons))]
    public void A_person_beats_what_a_machine_or_the_memory_put_there_meanwhile(Segment current) =>
        Assert.Equal([ReviewVerdict.Applied], RoundTrip(Report(First), file => file.Segment().Translate("No fees were charged."), Report(current)).On());

    [Fact]
    public void What_two_people_changed_is_told_with_both_texts_and_not_applied()
    {
        var outcome = RoundTrip(Report(First), file => file.Segment().Translate("No fees were charged."), Report(Human("全年无收费。", "The year saw no fees.")));

        Assert.Equal([ReviewVerdict.Failed], outcome.On());
        Assert.Equal(["RPT671"], outcome.Reasons());
        Assert.Contains("“The year saw no fees.” stands; “No fees were charged.” was not", outcome.Places[^1].Reasons[0].Message, StringComparison.Ordinal);
        Assert.Empty(outcome.Pairs);
    }

    [Fact]
    public void The_same_file_may_come_again_once_it_is_published() =>
        Assert.Equal([ReviewVerdict.Applied], RoundTrip(Report(First), file => file.Segment().Translate("No fees were charged."), Report(Human("全年无收费。", "No fees were charged."))).On());

    [Fact]
    public void An_edit_beats_an_approval_of_the_same_sentence_elsewhere()
    {
        var outcome = RoundTrip(Report(First, Second, First), file =>
        {
            file.Segment(1).Translate("No fees were charged.", "reviewed");
            file.Segment(3).SetState("reviewed");
        });

        Assert.Equal([ReviewVerdict.Applied, ReviewVerdict.Unchanged, ReviewVerdict.Unchanged], outcome.On());
        Assert.Equal(["RPT673"], outcome.Reasons());
        Assert.Equal("No fees were charged.", Assert.Single(outcome.Pairs).TargetText);
    }

    [Fact]
    public void Two_edits_of_the_same_sentence_that_differ_are_told_and_neither_counts()
    {
        var outcome = RoundTrip(Report(First, Second, First), file =>
        {
            file.Segment(1).Translate("No fees were charged.");
            file.Segment(3).Translate("The year saw no fees.");
        });

        Assert.Equal([ReviewVerdict.Failed, ReviewVerdict.Unchanged, ReviewVerdict.Failed], outcome.On());
        Assert.Equal(["RPT672", "RPT672"], outcome.Reasons());
        Assert.Contains("“The year saw no fees.” at s1-p1 [3]", outcome.Places[^3].Reasons[0].Message, StringComparison.Ordinal);
        Assert.Empty(outcome.Pairs);
    }

    [Fact]
    public void Two_decisions_that_agree_are_one_pair_and_official_if_one_of_them_is()
    {
        var outcome = RoundTrip(Report(First, Second, First), file =>
        {
            file.Segment(1).Translate("No fees were charged.", "reviewed");
            file.Segment(3).Translate("No fees  were charged.", "final");
        });

        Assert.Equal([ReviewVerdict.Applied, ReviewVerdict.Unchanged, ReviewVerdict.Applied], outcome.On());
        Assert.True(Assert.Single(outcome.Pairs).IsFinal);
    }

    [Fact]
    public void The_same_words_in_a_heading_and_in_a_text_are_two_sentences()
    {
        var report = new BilingualReportBuilder().Section("一、", "总体情况", "I.", "Overview").Paragraph(Machine("总体情况", "Overall")).Build();

        var outcome = RoundTrip(report, file =>
        {
            file.Segment(unit: "s1").Translate("General situation");
            file.Segment().Translate("The general situation");
        });

        Assert.Equal(["General situation", "The general situation"], outcome.Pairs.Select(pair => pair.TargetText));
    }

    [Fact]
    public void A_sentence_changed_in_the_file_is_not_applied_to_the_reports()
    {
        var outcome = RoundTrip(Report(First), file =>
        {
            file.Segment().Source().Value = "全年收费1元。";
            file.Segment().Translate("One yuan was charged.");
        });

        Assert.Equal([ReviewVerdict.SourceDiffers], outcome.On());
        Assert.Equal(["RPT659", "RPT675"], outcome.Reasons());
    }

    [Fact]
    public void A_sentence_that_moved_within_its_paragraph_is_found_by_its_words()
    {
        var outcome = RoundTrip(Report(First, Second), file => file.Segment(2).SetState("reviewed"), Report(Pending("新增一句。"), First, Second));

        Assert.Equal([ReviewVerdict.Unchanged, ReviewVerdict.Applied], outcome.On());
        Assert.Equal("其中结转2件。", outcome.Pairs[0].SourceText);
    }

    [Fact]
    public void A_place_the_report_no_longer_has_is_reported()
    {
        var current = new BilingualReportBuilder().Section("一、", "总体情况", "I.", "Overview").Build();

        var outcome = RoundTrip(Report(First), file => file.Segment().SetState("reviewed"), current);

        Assert.Equal([ReviewVerdict.Unknown], outcome.On());
        Assert.Equal(["RPT661", "RPT675"], outcome.Reasons());
    }

    [Fact]
    public void A_sentence_that_was_split_is_put_together_again()
    {
        var outcome = RoundTrip(Report(Machine("共办理12件，其中结转2件。", "Twelve handled, two carried over.")), file =>
        {
            var whole = file.Segment();
            whole.Source().Value = "共办理12件，";
            whole.Translate("Twelve were handled,", "reviewed");
            whole.AddAfterSelf(new XElement(Core + "segment", new XAttribute("id", "1b"), new XAttribute("state", "reviewed"), new XElement(Core + "source", "其中结转2件。"), new XElement(Core + "target", "of which two were carried over.")));
        });

        Assert.Equal([ReviewVerdict.Applied], outcome.On());
        Assert.Equal(("共办理12件，其中结转2件。", "Twelve were handled, of which two were carried over."), (outcome.Pairs[0].SourceText, outcome.Pairs[0].TargetText));
    }

    [Fact]
    public void A_sentence_of_which_a_part_is_not_translated_is_not()
    {
        var outcome = RoundTrip(Report(Pending("共办理12件，其中结转2件。")), file =>
        {
            file.Segment().Source().Value = "共办理12件，";
            file.Segment().Translate("Twelve were handled,", "reviewed");
            file.Segment().AddAfterSelf(new XElement(Core + "segment", new XElement(Core + "source", "其中结转2件。")));
        });

        Assert.Equal([ReviewVerdict.Unchanged], outcome.On());
    }

    [Fact]
    public void Sentences_that_were_joined_cannot_be_told_apart()
    {
        var outcome = RoundTrip(Report(First, Second), file =>
        {
            file.Segment(2).Remove();
            file.Segment().Source().Value = "全年无收费。其中结转2件。";
            file.Segment().Translate("No fees were charged; two were carried over.", "reviewed");
        });

        Assert.Equal([ReviewVerdict.SourceDiffers], outcome.On());
        Assert.Equal(["RPT660", "RPT675"], outcome.Reasons());
    }

    public static TheoryData<string, Action<XElement>> Habits => new()
    {
        { "white space goes", file => file.Segment().Source().Value = "全年无收费。" },
        { "white space comes", file => file.Segment().Target()?.SetValue("  There were  no fees.\n") },
        { "the file gets another id", file => file.Element(Core + "file")?.SetAttributeValue("id", "a") },
        { "the metadata go", file => file.Descendants(XliffNamespaces.Metadata + "metadata").Remove() },
        { "the sentence is marked", file => file.Segment().Source().ReplaceNodes(new XElement(Core + "mrk", new XAttribute("id", "m1"), new XAttribute("type", "term"), "全年"), "无收费。") },
        { "the translation is marked", file => file.Segment().Target()?.ReplaceNodes(new XElement(Core + "mrk", new XAttribute("id", "m1"), new XAttribute("translate", "yes"), "There were no fees.")) },
        { "a code is added", file => file.Segment().Target()?.Add(new XElement(Core + "ph", new XAttribute("id", "c1"))) },
        { "the version is the older one", file => file.SetAttributeValue("version", "2.0") },
        { "the languages get a country", file => { file.SetAttributeValue("srcLang", "zh-CN"); file.SetAttributeValue("trgLang", "en-GB"); } },
    };

    [Theory]
    [MemberData(nameof(Habits))]
    public void What_a_tool_does_by_itself_is_no_decision(string habit, Action<XElement> tool)
    {
        var report = Report(First with { Source = "全年无收费。 " });

        Assert.True(RoundTrip(report, tool).On().SequenceEqual([ReviewVerdict.Unchanged]), habit);
        Assert.True(RoundTrip(report, tool + (file => file.Segment().SetState("reviewed"))).On().SequenceEqual([ReviewVerdict.Applied]), habit);
    }

    [Fact]
    public void A_tool_that_loses_characters_XML_cannot_hold_has_changed_nothing()
    {
        var report = Report(Machine("办理\u000112\uFFFE件。", "Twelve\u0002 were handled\uFFFF."));
        Action<XElement> tool = file => file.Descendants(Core + "cp").Remove();

        Assert.Equal([ReviewVerdict.Unchanged], RoundTrip(report, tool).On());
        Assert.Equal([ReviewVerdict.Applied], RoundTrip(report, tool + (file => file.Segment().SetState("reviewed"))).On());
    }

    [Fact]
    public void A_sentence_with_a_control_character_is_found_again_with_what_was_approved_for_it()
    {
        var odd = Machine("办理\u000112件。", "Twelve were handled.");
        var outcome = RoundTrip(Report(odd), file => file.Segment().Translate("Twelve applications were handled."));

        Assert.True(TmxReader.Read(new MemoryStream(TmxWriter.Write(outcome.Pairs))).IsSuccess(out var memory));

        var request = new MemoryRequest(Language.SimplifiedChinese, Language.English, SegmentContext.Text, null);
        Assert.Equal("Twelve applications were handled.", memory.Find(odd.Source, request)?.TargetText);
    }

    [Fact]
    public void Without_metadata_nobody_can_tell_what_was_changed_unless_its_state_was_raised()
    {
        var outcome = RoundTrip(
            Report(First, Second, Approved("无复议。", "No reconsideration.")),
            file =>
            {
                file.Descendants(XliffNamespaces.Metadata + "metadata").Remove();
                file.Segment(1).Translate("No fees were charged.");
                file.Segment(2).Translate("Two were brought forward.", "reviewed");
            },
            Report(First, Second, Machine("无复议。", "No one asked for reconsideration.")));

        Assert.Equal([ReviewVerdict.Unchanged, ReviewVerdict.Applied, ReviewVerdict.Unchanged], outcome.On());
        Assert.Equal(["RPT674"], outcome.Diagnostics.Select(finding => finding.Code));
        Assert.Contains(": 2. ", outcome.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_metadata_a_translation_another_person_wrote_still_stands()
    {
        var outcome = RoundTrip(
            Report(First),
            file =>
            {
                file.Descendants(XliffNamespaces.Metadata + "metadata").Remove();
                file.Segment().Translate("No fees were charged.", "final");
            },
            Report(Human("全年无收费。", "The year saw no fees.")));

        Assert.Equal(["RPT671"], outcome.Reasons());
    }

    [Fact]
    public void A_segment_that_lost_its_metadata_is_compared_with_what_its_revision_has()
    {
        var outcome = RoundTrip(Report(First), file =>
        {
            file.Unit().Elements(XliffNamespaces.Metadata + "metadata").Remove();
            file.Segment().Translate("No fees were charged.");
        });

        Assert.Equal([ReviewVerdict.Applied], outcome.On());
        Assert.Empty(outcome.Diagnostics);
    }

    [Fact]
    public void Who_reviewed_it_is_taken_from_the_tool()
    {
        var outcome = RoundTrip(Report(First), file =>
        {
            file.Unit().SetAttributeValue(XliffNamespaces.Its + "person", "the translator");
            file.Unit().SetAttributeValue(XliffNamespaces.Its + "revPerson", "the reviewer");
            file.Segment().SetState("reviewed");
        });

        Assert.Equal("the reviewer", outcome.Pairs[0].Person);
    }

    [Fact]
    public void A_unit_that_is_not_valid_is_set_aside_and_the_others_count()
    {
        var outcome = RoundTrip(Report(First), file =>
        {
            file.Segment(unit: "s1").SetAttributeValue("state", "needs-review");
            file.Segment().SetState("reviewed");
        });

        Assert.Equal([ReviewVerdict.Failed], outcome.On("s1"));
        Assert.Equal(["RPT654"], outcome.Reasons("s1"));
        Assert.Equal([ReviewVerdict.Applied], outcome.On());
    }

    [Fact]
    public void A_file_that_is_not_valid_as_a_whole_is_refused()
    {
        var file = Export(Report(First));
        file.SetAttributeValue("trgLang", null);

        Assert.Equal(["RPT654"], ReviewFile.Read(System.Text.Encoding.UTF8.GetBytes(file.ToString())).Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_file_that_is_not_valid_at_all_is_told_twenty_faults()
    {
        var file = Export(Report(First));
        file.Element(Core + "file")?.AddFirst(Enumerable.Range(0, 25).Select(_ => new XElement(Core + "stray")));

        Assert.Equal(20, ReviewFile.Read(System.Text.Encoding.UTF8.GetBytes(file.ToString())).Diagnostics.Count);
    }

    [Fact]
    public void Nothing_is_read_or_taken_in_once_somebody_gave_up()
    {
        var gone = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => ReviewFile.Read(ReviewExport.Write(Report(First)), gone));
        Assert.Throws<OperationCanceledException>(() => ReviewImport.Apply(Report(First), Read(Export(Report(First))), _ => [], At, gone));
    }

    [Fact]
    public void A_file_of_another_report_is_not_applied()
    {
        var report = Report(First);
        var outcome = RoundTrip(report, file => file.Segment().SetState("reviewed"), report with { Report = report.Report with { Year = 2022 } });

        Assert.Empty(outcome.Places);
        Assert.Equal(["RPT655"], outcome.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_file_in_other_languages_is_not_applied()
    {
        var outcome = RoundTrip(Report(First), file => file.SetAttributeValue("trgLang", "fr"));

        Assert.Equal(["RPT656"], outcome.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_file_of_an_earlier_revision_says_so_and_is_compared()
    {
        var outcome = RoundTrip(Report(First), file => file.Segment().SetState("reviewed"), Report(First) with { Revision = "ba9876543210" });

        Assert.Equal(["RPT657"], outcome.Diagnostics.Select(finding => finding.Code));
        Assert.Equal([ReviewVerdict.Applied], outcome.On());
    }

    [Fact]
    public void What_became_of_the_file_is_told_in_either_language()
    {
        var outcome = RoundTrip(Report(First, Second), file =>
        {
            file.Segment(1).SetState("reviewed");
            file.Segment(2).Translate(null, "initial");
        });

        Assert.StartsWith("Applied 1, unchanged 2, source differs 0, unknown 0, failed 0.\napplied\ts1-p1 [1]\nunchanged\ts1-p1 [2]\tline ", ReviewReport.Write(outcome, inChinese: false), StringComparison.Ordinal);
        Assert.StartsWith("采用 1，未变 2，原文不同 0，未知 0，未通过 0。\n采用\ts1-p1 [1]\n未变\ts1-p1 [2]\t第 ", ReviewReport.Write(outcome, inChinese: true), StringComparison.Ordinal);
    }

    private static Segment Human(string source, string target) => new(source, target, Origin.Human);
}
