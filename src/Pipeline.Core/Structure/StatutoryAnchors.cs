using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>
/// The lines that are, number aside, the exact title of a statutory section. They open it whatever their number looks
/// like; where a title stands several times, the last numbered one does.
/// </summary>
internal sealed partial class StatutoryAnchors
{
    private readonly Dictionary<SourceText, AnchoredTitle> _titles = [];
    private readonly HashSet<SectionKind> _kinds = [];

    /// <summary>Finds the anchors among a document's lines.</summary>
    public StatutoryAnchors(IEnumerable<SourceText> lines)
    {
        foreach (var line in lines.Reverse())
        {
            var number = Number().Match(ScriptFolding.Fold(line.Text));
            if (number.Length > 0 && StatutoryForms.Default.SectionTitled(line.Text[number.Length..]) is { } section && _kinds.Add(section.Kind))
            {
                _titles.Add(line, new(section.Kind, line.Text[..number.Length].Trim(), line.Text[number.Length..]));
            }
        }
    }

    /// <summary>The section a line opens; null for any other line.</summary>
    public AnchoredTitle? At(SourceText line) => _titles.GetValueOrDefault(line);

    /// <summary>True when some line of the document is the anchor of the section with this number.</summary>
    public bool HasSection(int number) => _kinds.Contains((SectionKind)(number - 1));

    /// <summary>Anything that could be a number: 一、 一 、 一， 1. 1 (1) Ⅰ、 II. — the title behind it is the proof.</summary>
    [GeneratedRegex(@"^\(?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2}|[IVXⅠ-Ⅻ]{1,5})\)?\s*[、.,:]?\s*")]
    private static partial Regex Number();
}

/// <summary>A statutory title and the number before it.</summary>
/// <param name="Kind">The section.</param>
/// <param name="Number">The number as printed.</param>
/// <param name="Text">The title as printed.</param>
internal sealed record AnchoredTitle(SectionKind Kind, string Number, string Text);
