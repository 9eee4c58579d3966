using System.Globalization;
using System.Text.Json;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>A receipt as a page for the agency, in both languages. It stands alone and loads nothing.</summary>
internal static class ReceiptPage
{
    private static readonly Voice Voice = Voice.Both;

    /// <summary>The whole document. Its style is not indented with the page: its policy names the style's very bytes.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="site">Where the site is served; null where that is not known.</param>
    public static string Of(Receipt receipt, Uri? site) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{Voice.Page.Tag}">
        <head>
          <meta charset="utf-8">
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {ReceiptStyle.Source}; base-uri 'none'; form-action 'none'">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex">
          <title>{receipt.Upload.FileName} | {Voice.Plain(ReceiptPhrases.Receipt)}</title>{ReceiptStyle.Element}
        </head>
        <body>
          <main>
            <h1>{Voice.Say(ReceiptPhrases.Receipt)}</h1>
            <p class="status {Word(receipt.Status)}">{Voice.Say(ReceiptPhrases.Of(receipt))}</p>
            {Facts(receipt, site)}
            {Section(ReceiptPhrases.Understood, Understood(receipt))}
            {(receipt.Review is { } review ? ReceiptReview.Of(review) : Html.None)}
            {Section(ReceiptPhrases.Findings, Findings(receipt))}
            {Section(ReadingPhrases.Reading, receipt.Summary is { } summary ? ReceiptReading.Of(summary) : Html.None)}
            {Section(ReceiptPhrases.Progress, Progress(receipt))}
          </main>
        </body>
        </html>
        """).ToString() + "\n";

    private static Html Facts(Receipt receipt, Uri? site) => List(
    [
        Fact(ReceiptPhrases.File, Html.Of($"{receipt.Upload.FileName}")),
        Fact(ReceiptPhrases.Received, Time(receipt.Arrived)),
        receipt.Page is { } page ? Fact(ReceiptPhrases.Page, Address(page, site)) : Html.None,
        receipt.Counts is { } counts ? Fact(ReceiptPhrases.Translation, Translation(counts)) : Html.None,
    ]);

    private static Html Understood(Receipt receipt) => receipt.Summary is not { } summary ? Html.None : List(
    [
        Fact(ReceiptPhrases.Title, Html.Of($"""<span lang="{summary.Language.Tag}">{summary.Title}</span>""")),
        Fact(ReceiptPhrases.Report, Html.Of($"{summary.Revision.Report.ToString()}")),
        Fact(Phrases.Revision, Html.Of($"<code>{summary.Revision.Hash}</code>")),
        Fact(ReceiptPhrases.Form, Voice.Say(ReceiptPhrases.Of(summary.Generation))),
        Fact(ReceiptPhrases.Sections, Html.Of($"{summary.Sections}")),
        .. summary.Reading is null ? [Fact(ReceiptPhrases.Tables, Html.Of($"{summary.Tables}")), Fact(ReceiptPhrases.Figures, Html.Of($"{summary.Figures}"))] : Array.Empty<Html>(),
    ]);

    private static Html Findings(Receipt receipt)
    {
        var findings = receipt.Stages.SelectMany(stage => stage.Diagnostics).OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Line ?? 0).ToList();
        return findings.Count > 0
            ? Html.Of($"""
                <ol>
                  {findings.Select(Finding)}
                </ol>
                """)
            : receipt.Review?.Notes.Any(note => note.Reasons.Count > 0) is true
                ? Html.None // They stand with the sentences they are about.
                : Html.Of($"<p>{Voice.Say(ReceiptPhrases.NoFindings)}</p>");
    }

    private static Html Finding(Diagnostic finding) => Html.Of($"""
        <li class="{Word(finding.Severity)}">
          <header><b>{Voice.Say(ReceiptPhrases.Of(finding.Severity))}</b> {finding.Code}{Line(finding.Line)}</header>
          <p lang="zh-Hans">{finding.MessageZh}</p>
          <p lang="en">{finding.Message}</p>
        </li>
        """);

    private static Html Line(int? line) => line is { } number ? Html.Of($" · {Voice.Say(ReceiptPhrases.Line(number))}") : Html.None;

    private static Html Progress(Receipt receipt) => List(receipt.Stages.Select(stage => Fact(ReceiptPhrases.Of(stage.Stage), Time(stage.At))));

    private static Html Translation(OriginCounts counts) => Html.Join(
        " · ", OriginRows.Of(counts).Where(row => row.Count > 0).Select(row => Html.Of($"<b>{row.Count}</b> {Voice.Say(row.Name)}")));

    private static Html Address(string page, Uri? site)
    {
        var path = page[..^"index.html".Length];
        return site is null ? Html.Of($"<code>/{path}</code>") : new Uri(site, path).AbsoluteUri is var address ? Html.Of($"""<a href="{address}">{address}</a>""") : Html.None;
    }

    private static Html Time(DateTimeOffset at)
    {
        var utc = at.ToUniversalTime();
        return Html.Of($"""<time datetime="{utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}">{utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC</time>""");
    }

    private static Html Section(Phrase heading, Html content) => content.IsEmpty ? Html.None : Html.Of($"""
        <h2>{Voice.Say(heading)}</h2>
        {content}
        """);

    private static Html List(IEnumerable<Html> facts) => Html.Of($"""
        <dl>
          {facts}
        </dl>
        """);

    private static Html Fact(Phrase name, Html value) => Html.Of($"""
        <dt>{Voice.Say(name)}</dt>
        <dd>{value}</dd>
        """);

    /// <summary>The class the style knows it by.</summary>
    private static string Word(ReceiptStatus status) => JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString());

    private static string Word(Severity severity) => JsonNamingPolicy.KebabCaseLower.ConvertName(severity.ToString());
}
