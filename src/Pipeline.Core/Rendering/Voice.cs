using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The languages a page speaks, and how words are put on it: each with its own <c>lang</c> where that is not the page's.</summary>
/// <param name="Languages">The languages, first the page's own.</param>
internal sealed record Voice(IReadOnlyList<Language> Languages)
{
    /// <summary>Pages that belong to no report speak both languages, Chinese first.</summary>
    public static Voice Both { get; } = new([Language.SimplifiedChinese, Language.English]);

    /// <summary>True where words are put on a page of these languages and into nothing that says another: its own language need not be said again.</summary>
    public bool IsOfPage { get; init; }

    /// <summary>The language of the page as a whole.</summary>
    public Language Page => Languages[0];

    /// <summary>The site's own words.</summary>
    public Html Say(Phrase phrase) => Html.Join(" ", Languages.Select(language => In(Own(language), phrase.In(language))));

    /// <summary>The site's own words where they quote a report, each quotation in its language.</summary>
    /// <param name="phrase">The words.</param>
    /// <param name="chinese">The form of Chinese the report is in.</param>
    public Html Quote(Phrase phrase, Language chinese) =>
        Html.Join(" ", Languages.Select(language => In(Own(language), MixedText.Of(language, phrase.In(language), chinese))));

    /// <summary>The site's own words on one line: those of the page's language as they are, the others marked.</summary>
    public Html Line(Phrase phrase) => Html.Join(" ", Languages.Select(language => IsOfPage && language == Page ? Html.Of($"{phrase.In(language)}") : In(Own(language), phrase.In(language))));

    /// <summary>The site's own words at length: a paragraph in each language, side by side where there is room.</summary>
    public Html Paragraphs(Phrase phrase) => Html.Of($"""
        <div class="pair">
          {Languages.Select(language => Html.Of($"""<p lang="{Own(language).Tag}">{phrase.In(language)}</p>"""))}
        </div>
        """);

    /// <summary>The site's own words where no markup can stand: a title or a description.</summary>
    public string Plain(Phrase phrase) => string.Join(" · ", Languages.Select(phrase.In));

    /// <summary>A name in the page's languages; where none of them has it, in the one that does.</summary>
    public Html Name(BilingualText name, Language chinese) => Html.Join(" ", Names(name, chinese));

    /// <summary>The same, language by language.</summary>
    public IEnumerable<Html> Names(BilingualText name, Language chinese) => Choose(name, chinese).Select(part => In(part.Language, part.Text));

    /// <summary>A name where no markup can stand.</summary>
    public string PlainName(BilingualText name, Language chinese) => string.Join(" · ", Choose(name, chinese).Select(part => part.Text));

    /// <summary>A name as the parts the page shows, each with its language.</summary>
    public IReadOnlyList<(Language Language, string Text)> Choose(BilingualText name, Language chinese)
    {
        (Language Language, string? Text)[] all = [(chinese, name.Zh), (Language.English, name.En)];
        var known = all.SelectMany(IEnumerable<(Language Language, string Text)> (part) => part.Text is { } text ? [(part.Language, text)] : []).ToList();
        var spoken = Languages.SelectMany(language => known.Where(part => part.Language.IsChinese == language.IsChinese)).ToList();
        return spoken.Count > 0 ? spoken : known;
    }

    /// <summary>A day.</summary>
    public Html Day(DateOnly date) => Html.Of($"""<time datetime="{date.ToString("O", System.Globalization.CultureInfo.InvariantCulture)}">{Say(Phrase.Of(date))}</time>""");

    /// <summary>Words in one language.</summary>
    public Html In(Language language, string text) => In(language, Html.Of($"{text}"));

    private Html In(Language language, Html words) => language == Page && Languages.Count == 1
        ? words
        : Html.Of($"<span{Html.Attribute("lang", IsOfPage && language == Page ? null : language.Tag)}>{words}</span>");

    /// <summary>Part of a block of the page in one language; it says which where that is not the page's.</summary>
    public Html Span(Language language, Html content) => Html.Of($"<span{Lang(language)}>{content}</span>");

    /// <summary>The <c>lang</c> of an element that stands in no other: nothing where it is that of the page.</summary>
    public Html Lang(Language language) => Html.Attribute("lang", language == Page ? null : language.Tag);

    /// <summary>The site itself writes Simplified Chinese, whatever a report is written in.</summary>
    private static Language Own(Language language) => language.IsChinese ? Language.SimplifiedChinese : language;
}
