using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The data of the whole archive: the files of every year, and what their columns mean.</summary>
internal static class DataPage
{
    private static readonly Voice Voice = ArchiveFrame.Voice;
    private static readonly string[] Extensions = ["csv", "json"];

    /// <summary>The page.</summary>
    public static SitePage Of(ArchiveRoot root) => ArchiveFrame.Text(SitePath.Data, NavigationPhrases.Data, DataPhrases.Introduction,
        Html.Of($"""
            <div class="introduction">
              {Voice.Paragraphs(DataPhrases.Introduction)}
              {Voice.Paragraphs(DataPhrases.Formats)}
            </div>
            """),
        ArchiveFrame.Section("files", DataPhrases.ByYear, Years(root.Years)),
        ArchiveFrame.Section("columns", DataPhrases.Columns, Columns("columns", DataColumns.Figures)),
        ArchiveFrame.Section("catalogue", DataPhrases.CatalogueColumns, Columns("catalogue", DataColumns.Catalogue)),
        ArchiveFrame.Section("others", DataPhrases.Others, Html.Of($"""
            <dl class="facts">
              {Other("r/{agency}/{year}/data.json", DataPhrases.OneReport)}
              {Other("r/{agency}/{year}/{table}.csv", DataPhrases.OneTable)}
              {Other("r/{agency}/{year}/manifest.json", DataPhrases.OneManifest)}
              {Other(SitePath.ArchiveRoot, DataPhrases.State)}
              {Other(SitePath.Feed, DataPhrases.Feed)}
              {Other(SitePath.Sitemap, DataPhrases.Sitemap)}
            </dl>
            """)));

    /// <summary>The files of the parts of a year, or of a leaf of its list, below a heading with the id <c>data</c>.</summary>
    public static Html Parts(SitePath page, int year, IEnumerable<string> parts) => Table("data",
        [Phrases.Agencies, DataPhrases.Figures, DataPhrases.Catalogue],
        parts.Select(part => Html.Of($"""
            <tr>
              <th scope="row">{(part.Length == 0 ? Voice.Say(ListPhrases.All) : Html.Of($"<span lang=\"en\">{ListPhrases.Letters(part)}</span>"))}</th>
              <td>{Files(page, (year, part), SitePath.DataOf)}</td>
              <td>{Files(page, (year, part), SitePath.CatalogueOf)}</td>
            </tr>
            """)));

    private static Html Years(IReadOnlyList<ArchiveYear> years) => years.Count == 0 ? Html.None : Table("files",
        [DataPhrases.Year, DataPhrases.Reports, DataPhrases.Figures, DataPhrases.Catalogue],
        years.Select(year => Html.Of($"""
            <tr>
              <th scope="row"><a href="{SitePath.Data.LinkTo(SitePath.Year(year.Year))}">{year.Year}</a></th>
              <td>{ListPhrases.Digits(year.Reports)}</td>
              {(year.Reports <= DataParts.Limit ? Whole(year.Year) : Html.Of($"""<td colspan="2"><a href="{SitePath.Data.LinkTo(SitePath.Year(year.Year))}#data">{Voice.Say(DataPhrases.OnYearPage)}</a></td>"""))}
            </tr>
            """)));

    private static Html Whole(int year) => Html.Of($"""
        <td>{Files(SitePath.Data, (year, ""), SitePath.DataOf)}</td>
        <td>{Files(SitePath.Data, (year, ""), SitePath.CatalogueOf)}</td>
        """);

    private static Html Files(SitePath page, (int Year, string Prefix) part, Func<int, string, string, SitePath> path) => Html.Join(" · ",
        Extensions.Select(extension => Html.Of($"""<a href="{page.LinkTo(path(part.Year, part.Prefix, extension))}" lang="en">{extension.ToUpperInvariant()}</a>""")));

    private static Html Columns(string heading, IReadOnlyList<(string Name, Phrase Meaning)> columns) => Table(heading,
        [DataPhrases.Column, DataPhrases.Meaning],
        columns.Select(column => Html.Of($"""
            <tr>
              <th scope="row"><code>{column.Name}</code></th>
              <td>{Voice.Say(column.Meaning)}</td>
            </tr>
            """)));

    /// <summary>A table that its section's heading names.</summary>
    private static Html Table(string heading, IEnumerable<Phrase> heads, IEnumerable<Html> rows) => Html.Of($"""
        <div class="table">
          <table aria-labelledby="{heading}">
            <thead>
              <tr>
                {heads.Select(head => Html.Of($"""<th scope="col">{Voice.Say(head)}</th>"""))}
              </tr>
            </thead>
            <tbody>
              {rows}
            </tbody>
          </table>
        </div>
        """);

    private static Html Other(SitePath file, Phrase what) => Other(Html.Of($"""<a href="{SitePath.Data.LinkTo(file)}"><code>{file.Value}</code></a>"""), what);

    private static Html Other(string pattern, Phrase what) => Other(Html.Of($"<code>{pattern}</code>"), what);

    private static Html Other(Html address, Phrase what) => Html.Of($"""
        <div>
          <dt>{Voice.Say(what)}</dt>
          <dd>{address}</dd>
        </div>
        """);
}
