using System.Globalization;
using System.Xml.Linq;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>Works out how the lines of paragraphs are set.</summary>
internal sealed class ParagraphTypesetting(StyleSheet styles, LetterFormats letters)
{
    /// <summary>Half of the width of GB/T 9704-2012's type area, 156 mm, in twentieths of a point.</summary>
    private const int HalfWidth = 4_422;

    /// <summary>The setting of one line of a paragraph.</summary>
    /// <param name="properties">The paragraph's own properties.</param>
    /// <param name="style">Its style.</param>
    /// <param name="number">The automatic number before the line.</param>
    /// <param name="line">The line as the source has it.</param>
    /// <param name="runs">The runs of the line, in order and none beyond its ends.</param>
    public Typesetting Of(XElement? properties, string? style, string number, string line, IEnumerable<SetRun> runs)
    {
        var set = runs.Where(run => !string.IsNullOrWhiteSpace(line[run.Start..run.End])).ToList();
        var eastAsian = set.Where(run => line.AsSpan(run.Start, run.End - run.Start).ContainsAnyExceptInRange('\0', '\u2E7F')).ToList();
        var first = set.Count > 0 ? set[0].Format : letters.Of(null, style);
        var face = letters.FaceOf(eastAsian.Count > 0 ? eastAsian[0].Format : first);
        var next = face is null ? -1 : eastAsian.FindIndex(run => letters.FaceOf(run.Format) != face);
        var alignment = styles.ParagraphProperty(properties, style, "jc")?.Val;
        return new Typesetting
        {
            Face = face,
            IsBold = first.IsBold ?? false,
            PointSize = first.PointSize,
            IsCentered = alignment == "center",
            IsRight = alignment is "right" or "end" || (alignment != "center" && IsPushedRight(styles.ParagraphProperty(properties, style, "ind"), line)),
            LeadLength = next < 0 ? null : LineStart.LengthAsRead(number + line[..eastAsian[next].Start]),
        };
    }

    private static bool IsPushedRight(XElement? indent, string line) =>
        LineStart.IsPushedRight(line)
        || Indent(indent, "leftChars", "startChars") + Indent(indent, "firstLineChars") >= LineStart.HalfLine * 100
        || Indent(indent, "left", "start") + Indent(indent, "firstLine") >= HalfWidth;

    private static long Indent(XElement? indent, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (int.TryParse(indent?.Attr(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                return value;
            }
        }

        return 0;
    }
}
