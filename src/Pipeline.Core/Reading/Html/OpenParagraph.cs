using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Html;

/// <summary>The paragraph being read: its lines go to the builder as they end, its figures after the last of them.</summary>
internal sealed class OpenParagraph(SourceBuilder builder)
{
    private readonly InlineText _text = new();
    private readonly List<(string? Alt, string? Name, int Line)> _figures = [];

    /// <summary>The lists around it.</summary>
    public ListMarkers Markers { get; } = new();

    /// <summary>See <see cref="SourceText.IsChrome"/>; figures there are left out.</summary>
    public bool IsChrome { get; set; }

    /// <summary>See <see cref="SourceText.OutlineLevel"/>.</summary>
    public int? OutlineLevel { get; set; }

    /// <summary>How the letters that come next are set.</summary>
    public LetterSetting Setting { get; set; }

    public void Append(string run, ref int line) => _text.Append(run, Setting, ref line);

    /// <summary>Appends text whose line breaks are to be seen.</summary>
    public void AppendLines(string text, ref int line)
    {
        foreach (var (index, part) in text.Split('\n').Index())
        {
            if (index > 0)
            {
                EndLine();
                line++;
            }

            _text.Append(part, Setting, ref line);
        }
    }

    public void AddFigure(string? alt, string? name, int line)
    {
        if (!IsChrome)
        {
            _figures.Add((alt, name, line));
        }
    }

    /// <summary>Ends the paragraph; the next text begins another.</summary>
    public void End()
    {
        EndLine();
        foreach (var (alt, name, line) in _figures)
        {
            builder.AddFigure(alt, name, line);
        }

        _figures.Clear();
        builder.StartParagraph();
    }

    /// <summary>Ends a line; a blank one gives nothing and keeps the marker for the next.</summary>
    public void EndLine()
    {
        var (text, line, setting) = _text.Drain();
        if (!string.IsNullOrWhiteSpace(text))
        {
            var (prefix, isBullet) = Markers.Take();
            builder.Tally.Ledger.Add(prefix);
            builder.AddText(prefix + text.Trim(), line, OutlineLevel, isBullet, IsChrome, IsChrome ? null : setting.Of(prefix, text));
        }
    }
}
