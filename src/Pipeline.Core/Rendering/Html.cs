using System.Text;

namespace Pipeline.Core.Rendering;

/// <summary>
/// Markup that may be sent as it is. It is made from templates in this code alone; whatever a template's holes bring
/// in is encoded, unless it is <see cref="Html"/> already. Chinese stays Chinese: only five characters are escaped.
/// </summary>
internal readonly record struct Html
{
    /// <summary>Text, or a template still to be written.</summary>
    private readonly object? _markup;

    private Html(object markup) => _markup = markup;

    /// <summary>Nothing: a hole it fills leaves no trace, not even an empty line.</summary>
    public static Html None => default;

    /// <summary>True for <see cref="None"/> and whatever came out empty.</summary>
    public bool IsEmpty => Template?.IsEmpty ?? string.IsNullOrEmpty(_markup as string);

    /// <summary>What it is made from, still to be written; null where it is written already.</summary>
    internal HtmlTemplate? Template => _markup as HtmlTemplate;

    /// <summary>A piece of a page; see <see cref="HtmlTemplate"/> for what its holes take.</summary>
    public static Html Of(HtmlTemplate template)
    {
        template.Close();
        return new(template);
    }

    /// <summary>Text with its line feeds.</summary>
    public static Html Encoded(string text) => new(Encode(text));

    /// <summary>Text as received; a line feed in it is a line break.</summary>
    public static Html Text(string text) => new(Encode(text.TrimEnd()).Replace("\n", "<br>", StringComparison.Ordinal));

    /// <summary>An attribute with a space before it; nothing at all where there is no value.</summary>
    public static Html Attribute(string name, string? value) => value is null ? None : new($" {name}=\"{Encode(value)}\"");

    /// <summary>The <c>rowspan</c> or <c>colspan</c> of a cell; one is what a cell has anyway.</summary>
    public static Html Span(string name, int places) => places > 1 ? Of($" {name}=\"{places}\"") : None;

    /// <summary>A style sheet of our own inside a page.</summary>
    public static Html Style(string css) => new($"<style>{css}</style>");

    /// <summary>A script of our own inside a page; the page's policy must name its hash.</summary>
    public static Html Script(string script) => new($"<script>{script}</script>");

    /// <summary>Data for programs that read the page. Browsers do not run it, so no policy need name it.</summary>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="json">JSON in which <c>&lt;</c> is escaped: the element ends where the text says it does.</param>
    public static Html Data(string mediaType, string json) => new($"<script type=\"{mediaType}\">{json}</script>");

    /// <summary>Pieces on one line with something between.</summary>
    public static Html Join(string between, IEnumerable<Html> parts)
    {
        var (joined, separator) = (new HtmlTemplate(0, 2), Encoded(between));
        foreach (var part in parts)
        {
            if (!part.IsEmpty)
            {
                joined.Add(joined.IsEmpty ? None : separator);
                joined.Add(part);
            }
        }

        return new(joined);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        if (Template is null)
        {
            return _markup as string ?? "";
        }

        using var markup = new MarkupWriter();
        WriteTo(markup);
        return markup.ToString();
    }

    /// <summary>Writes it to the end of the markup.</summary>
    public void WriteTo(MarkupWriter markup)
    {
        if (Template is { } template)
        {
            template.WriteTo(markup, 0);
        }
        else
        {
            markup.Write(ToString());
        }
    }

    /// <summary>Escapes the five characters that mean something in HTML and leaves out those it forbids.</summary>
    internal static string Encode(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            encoded.Append(IsAllowed(rune) ? Escape(rune) : "");
        }

        return encoded.ToString();
    }

    private static string Escape(Rune rune) => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => rune.ToString(),
    };

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            // Surrogates are looked at in pairs.
            if (character is '&' or '<' or '>' or '"' or '\'' || char.IsSurrogate(character) || !IsAllowed(new(character)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Neither a control character other than tab and line feed nor a code point that is no character (HTML, "Preprocessing the input stream").</summary>
    private static bool IsAllowed(Rune rune) =>
        rune.Value is '\t' or '\n'
        || (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF));
}
