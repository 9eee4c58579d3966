using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>What this site is, whose texts it has, and how its pages come about.</summary>
internal static class AboutPage
{
    private static readonly Voice Voice = ArchiveFrame.Voice;

    private static readonly (Phrase Mark, string Name, Phrase Meaning)[] Marks =
    [
        (Phrases.OfficialMark, "reviewed", AboutPhrases.OfficialMeans),
        (Phrases.HumanMark, "reviewed", AboutPhrases.HumanMeans),
        (Phrases.MemoryMark, "reviewed", AboutPhrases.MemoryMeans),
        (Phrases.AdaptedMark, "adapted", AboutPhrases.AdaptedMeans),
        (Phrases.MachineMark, "machine", AboutPhrases.MachineMeans),
        (Phrases.PendingMark, "pending", AboutPhrases.PendingMeans),
        (Phrases.DoubtfulMark, "doubtful", AboutPhrases.DoubtfulMeans),
        (Phrases.UpdatingMark, "updating", AboutPhrases.UpdatingMeans),
    ];

    /// <summary>The page.</summary>
    public static SitePage Of() => ArchiveFrame.Text(SitePath.About, NavigationPhrases.AboutSite, Phrases.Introduction,
        ArchiveFrame.Section("what", AboutPhrases.What, AboutPhrases.WhatText),
        ArchiveFrame.Section("texts", AboutPhrases.Texts, AboutPhrases.TextsText, AboutPhrases.AuthenticText),
        ArchiveFrame.Section("making", AboutPhrases.Making, AboutPhrases.MakingText),
        ArchiveFrame.Section("translators", AboutPhrases.Translators, AboutPhrases.TranslatorsText, AboutPhrases.NamesText),
        ArchiveFrame.Section("marks", AboutPhrases.Marks, Html.Of($"""
            <div class="introduction">
              {Voice.Paragraphs(AboutPhrases.MarksText)}
            </div>
            <dl class="facts">
              {Marks.Select(Mark)}
            </dl>
            """)),
        ArchiveFrame.Section("figures", AboutPhrases.Figures, AboutPhrases.FiguresText),
        ArchiveFrame.Section("corrections", AboutPhrases.Corrections, Ending(AboutPhrases.CorrectionsText, SitePath.Agencies, AboutPhrases.ToAgencies)),
        ArchiveFrame.Section("revisions", AboutPhrases.Revisions, AboutPhrases.RevisionsText),
        ArchiveFrame.Section("reuse", AboutPhrases.Reuse, Ending(AboutPhrases.ReuseText, SitePath.Data, AboutPhrases.ToData)));

    private static Html Mark((Phrase Mark, string Name, Phrase Meaning) mark) => Html.Of($"""
        <div>
          <dt>{Html.Join(" ", Voice.Languages.Select(language => Html.Of($"""<small class="mark {mark.Name}-mark" lang="{language.Tag}">{mark.Mark.In(language)}</small>""")))}</dt>
          <dd>{Voice.Say(mark.Meaning)}</dd>
        </div>
        """);

    private static Html Ending(Phrase text, SitePath target, Phrase link) => Html.Of($"""
        <div class="introduction">
          {Voice.Paragraphs(text)}
          <p><a href="{SitePath.About.LinkTo(target)}">{Voice.Say(link)}</a></p>
        </div>
        """);
}
