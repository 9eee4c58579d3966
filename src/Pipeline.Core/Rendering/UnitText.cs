using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>What one side shows of a unit.</summary>
/// <param name="Content">The text with its marks.</param>
/// <param name="Language">The language most of it is in: the source's where nothing is translated.</param>
internal sealed record SideText(Html Content, Language Language);

/// <summary>
/// Puts the text of a unit on a side. The source is shown as received. A translation is marked where a reader must know
/// where it comes from: once for the whole unit where it all comes from one place, else at the end of each run of sentences.
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
            return new(Html.Text(asReceived), side.Language);
        }

        var runs = Runs(unit.Segments);
        return runs is [{ Origin: Origin.Pending }] ? page.Pending(side, asReceived)
            : runs is [var whole] ? new(Html.Of($"{Opening(unit, side)}{Target(whole, side)}{After(MarkOf(whole.Origin, side))}"), side.Language)
            : new(Html.Of($"{Opening(unit, side)}{Html.Join(Between(side), runs.Select(run => page.Marked(run, side)))}"), side.Language);
    }

    /// <summary>Side by side the source stands right there, and the mark is enough; alone it is shown in place of the translation.</summary>
    private static SideText Pending(this ReportPage page, Side side, string asReceived) => page.IsBoth
        ? new(MarkOf(Origin.Pending, side), side.Language)
        : new(Html.Of($"{Html.Text(asReceived)}{After(MarkOf(Origin.Pending, side, foreign: true))}"), page.Report.Language);

    private static Html Marked(this ReportPage page, Run run, Side side) => run.Origin switch
    {
        Origin.Pending => Html.Of($"""<span class="pending" lang="{page.Report.Language.Tag}">{Source(run)}</span>{After(MarkOf(run.Origin, side))}"""),
        Origin.Machine => Html.Of($"""<span class="machine">{Target(run, side)}</span>{After(MarkOf(run.Origin, side))}"""),
        _ => Target(run, side),
    };

    private static Html MarkOf(Origin origin, Side side, bool foreign = false)
    {
        var phrase = origin switch
        {
            Origin.Pending => Phrases.PendingMark,
            Origin.Machine => Phrases.MachineMark,
            _ => null,
        };
        var lang = Html.Attribute("lang", foreign ? side.Language.Tag : null);
        return phrase is null ? Html.None : Html.Of($"""<small class="mark {Name(origin)}-mark"{lang}>{phrase.In(side.Language)}</small>""");
    }

    private static Html After(Html mark) => mark.IsEmpty ? mark : Html.Of($" {mark}");

    private static string Name(Origin origin) => origin == Origin.Pending ? "pending" : "machine";

    private static string Opening(TranslationUnit unit, Side side) =>
        unit.Enumerator is { } enumerator ? enumerator.Target.TrimEnd() + Between(side) : "";

    private static Html Source(Run run) => Html.Text(string.Concat(run.Segments.Select(segment => segment.Source)));

    private static Html Target(Run run, Side side) =>
        Html.Text(string.Join(Between(side), run.Segments.Select(segment => (segment.Target ?? segment.Source).Trim())));

    /// <summary>English sentences stand apart, Chinese ones do not.</summary>
    private static string Between(Side side) => side.Language.IsChinese ? "" : " ";

    /// <summary>Neighbouring segments that need the same mark, or none.</summary>
    private static List<Run> Runs(IReadOnlyList<Segment> segments)
    {
        var runs = new List<Run>();
        foreach (var segment in segments)
        {
            var origin = segment.Target is null ? Origin.Pending : segment.Origin is Origin.Pending or Origin.Machine ? segment.Origin : Origin.Human;
            if (runs.Count == 0 || runs[^1].Origin != origin)
            {
                runs.Add(new(origin, []));
            }

            runs[^1].Segments.Add(segment);
        }

        return runs;
    }

    /// <param name="Origin">Pending, machine, or human for all that needs no mark.</param>
    /// <param name="Segments">The segments.</param>
    private sealed record Run(Origin Origin, List<Segment> Segments);
}
