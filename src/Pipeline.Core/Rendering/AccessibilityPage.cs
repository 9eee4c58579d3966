using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The accessibility statement. It claims only what the tests hold the pages to.</summary>
internal static class AccessibilityPage
{
    private static readonly Voice Voice = ArchiveFrame.Voice;

    /// <summary>The page.</summary>
    public static SitePage Of() => ArchiveFrame.Text(SitePath.Accessibility, NavigationPhrases.Accessibility, AccessibilityPhrases.AimText,
        ArchiveFrame.Section("aim", AccessibilityPhrases.Aim, AccessibilityPhrases.AimText),
        ArchiveFrame.Section("done", AccessibilityPhrases.Done, AccessibilityPhrases.DoneText),
        ArchiveFrame.Section("tested", AccessibilityPhrases.Tested, AccessibilityPhrases.TestedText),
        ArchiveFrame.Section("known", AccessibilityPhrases.Known, AccessibilityPhrases.OriginalsText, AccessibilityPhrases.ImagesText, AccessibilityPhrases.TablesText, AccessibilityPhrases.MachineText),
        ArchiveFrame.Section("report", AccessibilityPhrases.Report, Html.Of($"""
            <div class="introduction">
              {Voice.Paragraphs(AccessibilityPhrases.ReportText)}
              <p><a href="{SitePath.Accessibility.LinkTo(SitePath.Agencies)}">{Voice.Say(AboutPhrases.ToAgencies)}</a></p>
            </div>
            """)));
}
