using System.Text.RegularExpressions;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Knows the numbers a paragraph opens with (GB/T 9704-2012, 7.3.3).</summary>
internal static partial class ParagraphOpening
{
    /// <summary>True for 一、 （一） 1. and 1、: no line in the middle of a paragraph begins so.</summary>
    public static bool IsNumbered(string line) => Number().IsMatch(line);

    /// <summary>True for （1） and ① too, which also count within a sentence, and for the mark of an item.</summary>
    public static bool MayBeNumbered(string line) => IsNumbered(line) || MinorNumber().IsMatch(line);

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9０-９]{1,2}(?:[、．]|\.(?![0-9])))")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:[（(][0-9０-９]{1,2}[）)]|[①-⑳•●■◆▪])")]
    private static partial Regex MinorNumber();
}
