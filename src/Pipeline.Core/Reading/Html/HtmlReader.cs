using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Html;

/// <summary>Reads a web page: the article as the report, what is printed around it as chrome.</summary>
internal static class HtmlReader
{
    /// <summary>No script ever runs; the option makes the parser treat noscript as a browser with scripts does.</summary>
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = true });

    public static Result<SourceDocument> Read(string html, ReadingTally tally)
    {
        if (HtmlNesting.Refusal(html) is { } refusal)
        {
            return Result.Failure<SourceDocument>(refusal);
        }

        var builder = new SourceBuilder(tally);
        using var page = Parse(html);
        if (page is null)
        {
            return Result.Failure<SourceDocument>(Unparsable());
        }

        if (page.Body is { } body)
        {
            var text = PageText.Of(body);
            if (text.Length > ReadingLimits.HtmlCharacters)
            {
                return Result.Failure<SourceDocument>(Findings.TooMuchText(ReadingLimits.HtmlCharacters));
            }

            if (string.IsNullOrWhiteSpace(text) && page.QuerySelector("frameset, iframe") is not null)
            {
                return Result.Failure<SourceDocument>(Findings.OnlyFrames());
            }

            var article = ArticleFinder.Find(body);
            StyledHiding.Mark(page, article.Content);
            new HtmlBlockReader(builder, new LineIndex(html), article).Read(body);
            tally.Ledger.Expect(PageText.Of(body));
        }

        return builder.ToResult(SourceFormat.Html);
    }

    /// <summary>The text of markup that stands inside another source, for its account; the markup is one that was read.</summary>
    public static string TextOfFragment(string html)
    {
        using var page = Parse(html);
        return page?.Body is { } body ? PageText.Of(body) : "";
    }

    /// <summary>Reads markup that stands inside another source, all of it as article.</summary>
    /// <param name="html">The markup.</param>
    /// <param name="firstLine">The line of the source it begins on.</param>
    /// <param name="builder">Takes the blocks.</param>
    public static void ReadFragment(string html, int firstLine, SourceBuilder builder)
    {
        if (HtmlNesting.Refusal(html) is { } refusal)
        {
            builder.Tally.Refusal ??= refusal;
            return;
        }

        using var page = Parse(html);
        if (page is null)
        {
            builder.Tally.Refusal ??= Unparsable();
            return;
        }

        if (page.Body is { } body)
        {
            new HtmlBlockReader(builder, new LineIndex(html, firstLine), new Article(body, null)).Read(body);
        }
    }

    /// <summary>The page; null where the parser fails on tags nested against all rules, which it does not promise never to do.</summary>
    private static IHtmlDocument? Parse(string html)
    {
        try
        {
            return Parser.ParseDocument(html);
        }
        catch (Exception fault) when (fault is NullReferenceException or InvalidOperationException or ArgumentException or DomException)
        {
            return null;
        }
    }

    private static Diagnostic Unparsable() => Findings.Corrupt("its markup cannot be made sense of", "其标记无法解析");
}
