using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>
/// The page of a reviewer who has no translator's tool: every sentence beside its translation, under it where that comes
/// from and what the checks found, and the file in which corrections come back.
/// </summary>
internal sealed class ReviewPage
{
    private readonly BilingualReport _bilingual;
    private readonly Language _source;
    private readonly ILookup<(string?, int?), Diagnostic> _remarks;
    private readonly SitePath _path;

    private ReviewPage(BilingualReport bilingual)
    {
        _bilingual = bilingual;
        _source = bilingual.Report.Language;
        _remarks = bilingual.Remarks.ToLookup(remark => (remark.Unit, remark.Segment), remark => remark.Finding);
        _path = SitePath.Review(bilingual.Report.Id);
    }

    private static Voice Voice => Voice.Both;

    /// <summary>The page of the current revision.</summary>
    public static SitePage Of(BilingualReport bilingual) => new ReviewPage(bilingual).Draw();

    private SitePage Draw() => Layout.Page(new()
    {
        Path = _path,
        Voice = Voice,
        Title = $"{Voice.Plain(ReviewPhrases.Title)}: {Voice.PlainName(_bilingual.Title, Chinese)}",
        Description = Voice.Plain(ReviewPhrases.Title),
        Links = Html.Of($"""<meta name="robots" content="noindex">"""),
        Main = Main(),
    });

    private Language Chinese => _source.IsChinese ? _source : _bilingual.Target;

    private Html Main() => Html.Of($"""
        <main id="main" class="both review">
          <header class="title">
            <h1>{Voice.Say(ReviewPhrases.Title)}</h1>
            <p class="count"><a href="{_path.LinkTo(SitePath.Report(_bilingual.Report.Id))}">{Voice.Name(_bilingual.Title, Chinese)}</a></p>
          </header>
          <aside class="notice" aria-labelledby="how">
            <h2 id="how">{Voice.Say(ReviewPhrases.How)}</h2>
            {Voice.Paragraphs(ReviewPhrases.Steps)}
            <p><a href="{_path.LinkTo(SitePath.Beside(_bilingual.Report.Id, SitePath.ReviewName))}" download>{Voice.Say(ReviewPhrases.Download)}</a></p>
            <ul class="counts">
              {Counts()}
            </ul>
            {Remarks(null, null)}
            {Places()}
          </aside>
          {_bilingual.Units.Select(Unit)}
        </main>
        """);

    private IEnumerable<Html> Counts() => TranslationTotals.Of(_bilingual)
        .Append((Count(Severity.Error), ReviewPhrases.Errors))
        .Append((Count(Severity.Warning), ReviewPhrases.Warnings))
        .Select(row => Html.Of($"""<li><b>{row.Item1}</b> {Voice.Say(row.Item2)}</li>"""));

    private int Count(Severity severity) => _bilingual.Remarks.Count(remark => remark.Finding.Severity == severity);

    /// <summary>Leads to every place that needs somebody.</summary>
    private Html Places()
    {
        var places = _bilingual.Remarks
            .Where(remark => remark is { Unit: not null, Finding.Severity: not Severity.Info })
            .Select(remark => PlaceOf(remark.Unit ?? "", remark.Segment))
            .Distinct()
            .ToList();
        return places.Count == 0 ? Html.None : Html.Of($"""
            <p>{Voice.Say(ReviewPhrases.Places)} {Html.Join(" ", places.Select(place => Html.Of($"""<a href="#{place}">{place}</a>""")))}</p>
            """);
    }

    private Html Unit(TranslationUnit unit) => Html.Of($"""
        <section id="{unit.Id}" aria-label="{unit.Id}">
          <p class="count"><code>{unit.Id}</code>{Enumerator(unit.Enumerator)}</p>
          {Remarks(unit.Id, null)}
          {unit.Segments.Select((segment, i) => Segment(unit, segment, i + 1))}
        </section>
        """);

    private Html Segment(TranslationUnit unit, Segment segment, int number) => Html.Of($"""
        <div class="unit" id="{PlaceOf(unit.Id, number)}">
          <div class="pair">
            <p lang="{_source.Tag}">{segment.Lead?.Source}{segment.Source.TrimEnd()}</p>
            <p lang="{_bilingual.Target.Tag}">{(segment.Target is null ? "" : segment.Lead?.Target + segment.Target)}{Marks(segment)}</p>
          </div>
          {Former(segment)}
          {Remarks(unit.Id, number)}
        </div>
        """);

    private Html Enumerator(Enumerator? enumerator) => enumerator is null ? Html.None : Html.Of($" {Voice.In(_source, enumerator.Source.Trim())} → {Voice.In(_bilingual.Target, enumerator.Target.Trim())}");

    /// <summary>Here every origin is named, that of the form's own terms too.</summary>
    private static Html Marks(Segment segment)
    {
        var mark = SegmentMark.Of(segment);
        IReadOnlyList<Phrase> words = segment is { Origin: Origin.Lexicon, Target: not null } ? [Phrases.Lexicon, .. mark.Words] : mark.Words;
        return Html.Join("", words.Select(word => Html.Of($""" <small class="mark {mark.Name ?? "lexicon"}-mark">{Voice.Say(word)}</small>""")));
    }

    private Html Former(Segment segment) => segment.Former is not { } former ? Html.None : Html.Of($"""
        <div class="pair count">
          <p lang="{_source.Tag}"><small>{Voice.Say(ReviewPhrases.Former)}</small> {former.Source}</p>
          <p lang="{_bilingual.Target.Tag}">{former.Target}</p>
        </div>
        """);

    private Html Remarks(string? unit, int? segment) => !_remarks.Contains((unit, segment)) ? Html.None : Html.Of($"""
        <ul class="remarks">
          {_remarks[(unit, segment)].Select(finding => Html.Of($"""<li class="{finding.Severity.ToString().ToLowerInvariant()}"><code>{finding.Code}</code> {Voice.Say(ReviewPhrases.Of(finding.Severity))} {Voice.Quote(new(finding.MessageZh, finding.Message), Chinese)}</li>"""))}
        </ul>
        """);

    /// <summary>The id of a segment's row. Sections are numbered within each other as segments are: <c>s1-2</c> is a section.</summary>
    private static string PlaceOf(string unit, int? segment) => segment is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{unit}-seg{number}") : unit;
}
