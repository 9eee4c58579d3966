using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The part of a receipt that tells how the file was read: the account of its characters, what was left out, and the evidence for each heading.</summary>
internal static class ReceiptReading
{
    private static readonly Voice Voice = Voice.Both;

    /// <summary>The part; empty where nothing was kept of the reading.</summary>
    public static Html Of(ReceiptSummary summary) => summary.Reading is not { } reading ? Html.None : Html.Of($"""
        <dl>
          <dt>{Voice.Say(ReadingPhrases.Engine)}</dt>
          <dd>{Voice.Say(ReadingPhrases.EngineNamed(reading.Engine))}</dd>
          {ReadingText.Account(reading).Concat(ReadingText.Things(reading)).Select(Count)}
        </dl>
        {LeftOut(reading.Dropped, summary.Language)}
        {Headings(summary)}
        """);

    private static Html Count((Phrase Name, int Count) count) => Html.Of($"""
        <dt>{Voice.Say(count.Name)}</dt>
        <dd>{count.Count}</dd>
        """);

    private static Html LeftOut(IReadOnlyList<DroppedText> dropped, Language language) => dropped.Count == 0 ? Html.None : Html.Of($"""
        <table>
          <caption>{Voice.Say(ReadingPhrases.LeftOut)}</caption>
          <tr><th>{Voice.Say(ReadingPhrases.Reason)}</th><th>{Voice.Say(ReadingPhrases.Characters)}</th><th>{Voice.Say(ReadingPhrases.Text)}</th></tr>
          {dropped.Select(text => Html.Of($"""
            <tr><td>{Voice.Say(ReadingPhrases.Of(text.Reason))}</td><td>{text.Characters}</td><td lang="{language.Tag}">{text.Text}</td></tr>
            """))}
        </table>
        """);

    private static Html Headings(ReceiptSummary summary) => summary.Headings.Count == 0 ? Html.None : Html.Of($"""
        <table>
          <tr><th>{Voice.Say(ReadingPhrases.Heading)}</th><th>{Voice.Say(ReadingPhrases.Evidence)}</th></tr>
          {summary.Headings.Select(heading => Html.Of($"""
            <tr><td class="level-{Math.Min(heading.Level, 4)}" lang="{summary.Language.Tag}">{heading.Text}</td><td>{Voice.Say(ReadingPhrases.Of(heading.Evidence))}</td></tr>
            """))}
        </table>
        """);
}
