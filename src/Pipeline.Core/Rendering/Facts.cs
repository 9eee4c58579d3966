namespace Pipeline.Core.Rendering;

/// <summary>A line of a list of facts.</summary>
internal static class Facts
{
    /// <summary>A name and its value or values, for a <c>dl</c>.</summary>
    public static Html Of(Voice voice, Phrase name, params IEnumerable<Html> values) => Html.Of($"""
        <div>
          <dt>{voice.Say(name)}</dt>
          {values.Where(value => !value.IsEmpty).Select(value => Html.Of($"<dd>{value}</dd>"))}
        </div>
        """);

    /// <summary>An address of the registry becomes a link only if it leads to a page or a mailbox.</summary>
    public static Html Outside(Uri address) => address is { IsAbsoluteUri: true, Scheme: "https" or "http" or "mailto" }
        ? Html.Of($"""<a href="{address.AbsoluteUri}" rel="external">{address.AbsoluteUri.Replace("mailto:", "", StringComparison.Ordinal)}</a>""")
        : Html.Of($"{address.OriginalString}");
}
