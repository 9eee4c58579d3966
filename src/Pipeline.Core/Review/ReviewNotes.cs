using System.Globalization;
using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Review.Xliff;

namespace Pipeline.Core.Review;

/// <summary>Writes what a reviewer should read beside a text: what numbers it, and what the checks say of it.</summary>
internal static class ReviewNotes
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    /// <summary>The notes on a unit: the numbers first, in the order of its sentences.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="remarks">What the checks say of it.</param>
    public static IEnumerable<XElement> Of(TranslationUnit unit, IReadOnlyList<TranslationRemark> remarks)
    {
        var number = 0;
        foreach (var text in Enumerators(unit))
        {
            yield return Note(++number, "enumerator", text);
        }

        foreach (var remark in remarks)
        {
            yield return Remark(remark, ++number);
        }
    }

    /// <summary>What a check says, for the reviewer to read in both languages.</summary>
    public static XElement Remark(TranslationRemark remark, int number)
    {
        var finding = remark.Finding;
        var place = remark.Segment is { } segment ? string.Create(CultureInfo.InvariantCulture, $"[{segment}] ") : "";
        var note = Note(number, "qa", $"{place}{finding.Code} {finding.MessageZh} {finding.Message}");
        note.Add(new XAttribute("appliesTo", "target"), new XAttribute("priority", finding.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 }));
        return note;
    }

    /// <summary>The numbers before the unit and before its sentences: rendered by rule, so nobody has to translate them.</summary>
    private static IEnumerable<string> Enumerators(TranslationUnit unit)
    {
        if (unit.Enumerator is { } enumerator)
        {
            yield return Pair(enumerator);
        }

        foreach (var (i, segment) in unit.Segments.Index())
        {
            if (segment.Lead is { } lead)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"[{i + 1}] {Pair(lead)}");
            }
        }
    }

    private static string Pair(Enumerator enumerator) => $"{enumerator.Source.Trim()} → {enumerator.Target.Trim()}";

    private static XElement Note(int number, string category, string text) => new(
        Core + "note",
        new XAttribute("id", $"n{number.ToString(CultureInfo.InvariantCulture)}"),
        new XAttribute("category", category),
        XliffText.Plain(text));
}
