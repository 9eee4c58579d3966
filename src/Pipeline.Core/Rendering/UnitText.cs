using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>What one side shows of a unit.</summary>
/// <param name="Content">The text with its marks.</param>
/// <param name="Language">The language most of it is in: the source's where nothing is translated.</param>
internal sealed record SideText(Html Content, Language Language);

/// <summary>
/// Puts the text of a unit on a side. The source is shown as received. A translation says where it comes from: once for the
/// whole unit where it all comes from one place, else at the end of each run of sentences.
/// </summary>
internal static class UnitText
{
    /// <summary>The text of a paragraph, cell, caption or line on this side.</summary>
    public static SideText Text(this ReportPage page, Side side, string id, string asReceived) =>
        page.Text(side, page.Unit(id), asReceived);

    /// <summary>The heading of a section on this side, with its number.</summary>
    public static SideText Heading(this ReportPage page, Side side, Section section)
    {
        var unit = page.Unit(section.Id);
        return page.Text(side, unit, unit?.Enumerator is { } number ? number.Source + section.Heading : section.Title);
    }

    private static SideText Text(this ReportPage page, Side side, TranslationUnit? unit, string asReceived)
    {
        if (side.IsSource || unit is null)
        {
            return new(Html.Text(page.Show(asReceived)), side.Language);
        }

        var runs = Runs(unit.Segments);
        return runs is [{ IsPending: true } pending] ? page.Pending(side, pending.Mark, asReceived)
            : runs is [var whole] ? new(Html.Of($"{Opening(unit, side)}{Target(whole, side)}{After(MarkOf(whole.Mark, side))}"), side.Language)
            : new(Html.Of($"{Opening(unit, side)}{Html.Join(Between(side), runs.Select(run => page.Marked(run, side)))}"), side.Language);
    }

    /// <summary>Side by side the source stands right there, and the mark is enough; alone it is shown in place of the translation.</summary>
    private static SideText Pending(this ReportPage page, Side side, SegmentMark mark, string asReceived) => page.IsBoth
        ? new(MarkOf(mark, side), side.Language)
        : new(Html.Of($"{Html.Text(asReceived)}{After(MarkOf(mark, side, foreign: true))}"), page.Report.Language);

    private static Html Marked(this ReportPage page, Run run, Side side) => run switch
    {
        { IsPending: true } => Html.Of($"""<span class="pending" lang="{page.Report.Language.Tag}">{Source(run)}</span>{After(MarkOf(run.Mark, side))}"""),
        { Mark.Name: { } name } => Html.Of($"""<span class="{name}">{Target(run, side)}</span>{After(MarkOf(run.Mark, side))}"""),
        _ => Target(run, side),
    };

    private static Html MarkOf(SegmentMark mark, Side side, bool foreign = false)
    {
        var lang = Html.Attribute("lang", foreign ? side.Language.Tag : null);
        return Html.Join(" ", mark.Words.Select(words => Html.Of($"""<small class="mark {mark.Name}-mark"{lang}>{words.In(side.Language)}</small>""")));
    }

    private static Html After(Html mark) => mark.IsEmpty ? mark : Html.Of($" {mark}");

    private static string Opening(TranslationUnit unit, Side side) =>
        unit.Enumerator is { } enumerator ? enumerator.Target.TrimEnd() + Between(side) : "";

    private static Html Source(Run run) => Html.Text(string.Concat(run.Segments.Select(segment => segment.Lead?.Source + segment.Source)));

    private static Html Target(Run run, Side side) =>
        Html.Text(string.Join(Between(side), run.Segments.Select(segment => segment.Lead?.Target + segment.Target?.Trim())));

    /// <summary>English sentences stand apart, Chinese ones do not.</summary>
    private static string Between(Side side) => side.Language.IsChinese ? "" : " ";

    /// <summary>Neighbouring segments that need the same mark, or none.</summary>
    private static List<Run> Runs(IReadOnlyList<Segment> segments)
    {
        var runs = new List<Run>();
        foreach (var segment in segments)
        {
            var run = new Run(SegmentMark.Of(segment), segment.Target is null, []);
            if (runs is not [.., var last] || last.Mark != run.Mark || last.IsPending != run.IsPending)
            {
                runs.Add(run);
            }

            runs[^1].Segments.Add(segment);
        }

        return runs;
    }

    /// <param name="Mark">What is told of it.</param>
    /// <param name="IsPending">True where there is no translation.</param>
    /// <param name="Segments">The segments.</param>
    private sealed record Run(SegmentMark Mark, bool IsPending, List<Segment> Segments);
}
