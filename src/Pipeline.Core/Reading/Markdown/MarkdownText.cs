using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Pipeline.Core.Reading.Html;

namespace Pipeline.Core.Reading.Markdown;

/// <summary>
/// What a parsed Markdown text prints, whatever blocks and lines it stands in: the account its reading is checked against.
/// </summary>
internal static class MarkdownText
{
    /// <summary>The texts of the document. The text of an image names a picture and is none; a link definition prints nothing.</summary>
    public static IEnumerable<string> Of(MarkdownDocument document)
    {
        var unprinted = document.Descendants<LinkInline>().Where(link => link.IsImage).SelectMany(image => image.Descendants()).ToHashSet();
        return document.Descendants().Where(part => !unprinted.Contains(part)).Select(TextOf);
    }

    private static string TextOf(MarkdownObject part) => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        DelimiterInline mark => mark.ToLiteral(),
        HtmlBlock html => HtmlReader.TextOfFragment(html.Lines.ToString()),
        CodeBlock code => code.Lines.ToString(),
        _ => "",
    };
}
