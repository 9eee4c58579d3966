using AngleSharp.Html.Parser;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Rendering;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>The way of an upload at the desk: extracted and stored as JSON; what came of it is put beside its translation and drawn as pages.</summary>
internal static class ReportPath
{
    /// <summary>Bytes of a report whose pages are drawn: what is larger takes long to look through.</summary>
    private const int LargestDrawn = 1_000_000;

    private static readonly ReportExtractor Extractor = new(AgencyRegistry.Empty, TimeProvider.System);
    private static readonly ReportTranslator Translator = new(new Knowledge());

    /// <summary>Reads an upload; the code of the reason when it was refused.</summary>
    public static HostileAnswer Read(byte[] content, string name)
    {
        var upload = new Upload(name, content);
        var extracted = Extractor.ExtractAsync(upload, CancellationToken.None).GetAwaiter().GetResult();
        if (!extracted.IsSuccess(out var report))
        {
            Require(extracted.Diagnostics.Count > 0, "it was refused for no reason");
            return new(extracted.Diagnostics[0].Code);
        }

        var json = StoredJson.Write(report, StoredJson.Report);
        return new(HostileAnswer.Accepted, () => Check(report, json, Revision.HashOf(content)));
    }

    private static void Check(Report report, byte[] json, string revision)
    {
        Require(report.Reading is { } reading && reading.SourceCharacters + reading.AddedCharacters == reading.Characters + reading.Dropped.Sum(dropped => dropped.Characters), "the account of its characters does not balance");
        if (json.Length <= LargestDrawn)
        {
            Draw(StoredJson.Read<Report>(json, StoredJson.Report), revision);
        }
    }

    private static void Draw(Report report, string revision)
    {
        var bilingual = Translator.Translate(revision, report, TranslationMemory.Empty);
        foreach (var page in ReportPages.Of(bilingual, new()).Append(ReviewPage.Of(bilingual)))
        {
            var document = new HtmlParser().ParseDocument(page.Html);
            Require(!document.All.Any(element => element.LocalName.StartsWith(HostileWords.Mark, StringComparison.Ordinal) || element.Attributes.Any(attribute => attribute.Name.StartsWith(HostileWords.Mark, StringComparison.Ordinal))),
                "its markup is in a page");
            Require(document.QuerySelector("style, img, iframe, object, base, [style], [onerror], [href^='javascript:']") is null, "what a page never has is in one");
        }
    }

    /// <summary>Throws unless it holds.</summary>
    public static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
