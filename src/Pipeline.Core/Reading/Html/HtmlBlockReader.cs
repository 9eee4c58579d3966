using System.Globalization;
using AngleSharp.Dom;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Html;

/// <summary>Walks a page in the order of its source and splits it into blocks where a browser would break the line.</summary>
internal sealed class HtmlBlockReader(SourceBuilder builder, LineIndex lines, Article article)
{
    private readonly InlineText _text = new();
    private readonly List<(string? Alt, string? Name, int Line)> _figures = [];
    private bool _isChrome;
    private bool _isPreformatted;
    private int? _outlineLevel;
    private int _line = 1;

    /// <summary>What stands before the next text: the number of a list item, or nothing for a bullet. Null outside lists.</summary>
    private string? _marker;
    private int _ordinal;

    public void Read(IElement root)
    {
        _isChrome = root != article.Content;
        _line = lines.LineOf(root) ?? _line;
        ReadChildren(root);
        EndParagraph();
    }

    private void ReadChildren(IElement element)
    {
        foreach (var node in element.ChildNodes)
        {
            switch (node)
            {
                case IElement child:
                    ReadElement(child);
                    break;
                case IText text when _isPreformatted:
                    ReadPreformatted(text.Data);
                    break;
                case IText text:
                    _text.Append(text.Data, ref _line);
                    break;
                default:
                    PassOver(node);
                    break;
            }
        }
    }

    private void ReadElement(IElement element)
    {
        _line = lines.LineOf(element) ?? _line;
        if (element.IsSilent || element.IsHidden)
        {
            PassOver(element);
        }
        else if (_isChrome && (element == article.Content || element == article.Title))
        {
            ReadArticle(element);
        }
        else
        {
            ReadVisible(element);
        }
    }

    private void ReadArticle(IElement element)
    {
        EndParagraph();
        _isChrome = false;
        ReadVisible(element);
        EndParagraph();
        _isChrome = true;
    }

    private void ReadVisible(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                EndLine();
                break;
            case "img":
                _figures.Add((element.GetAttribute("alt"), FigureName.Of(element.GetAttribute("src")), _line));
                break;
            case "table" when !_isChrome && !HtmlTables.IsLayout(element):
                ReadTable(element);
                break;
            case "ol":
                ReadOrderedList(element);
                break;
            case "li":
                ReadListItem(element);
                break;
            case "pre":
                _isPreformatted = true;
                ReadBlock(element);
                _isPreformatted = false;
                break;
            case var _ when element.HeadingLevel is { } level:
                _outlineLevel = level;
                ReadBlock(element);
                _outlineLevel = null;
                break;
            case var _ when element.IsBlock:
                ReadBlock(element);
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    private void ReadBlock(IElement element)
    {
        EndParagraph();
        ReadChildren(element);
        EndParagraph();
    }

    private void ReadOrderedList(IElement list)
    {
        var outer = _ordinal;
        _ordinal = Number(list.GetAttribute("start")) - 1 ?? 0;
        ReadBlock(list);
        _ordinal = outer;
    }

    private void ReadListItem(IElement item)
    {
        EndParagraph();
        if (item.ParentElement is { LocalName: "ol" } list)
        {
            _ordinal = Number(item.GetAttribute("value")) ?? _ordinal + 1;
            _marker = list.HasNoMarker || item.HasNoMarker ? null : $"{NumberFormats.Format(_ordinal, NumberFormats.OfHtml(list.GetAttribute("type")))}. ";
        }
        else
        {
            _marker = "";
        }

        ReadBlock(item);
        _marker = null;
    }

    private void ReadTable(IElement table)
    {
        EndParagraph();
        if (!builder.MayNestTable())
        {
            return;
        }

        var reader = new HtmlTableReader(builder, lines);
        var grid = reader.Read(table);
        builder.AddTable(grid, _line, reader.Caption);
        foreach (var figure in reader.Figures)
        {
            builder.AddFigure(figure.Alt, figure.Name, figure.Position.Line);
        }

        builder.StartParagraph();
    }

    private void ReadPreformatted(string text)
    {
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (index > 0)
            {
                EndLine();
                _line++;
            }

            _text.Append(line, ref _line);
        }
    }

    /// <summary>Leaves a node out of the text: its lines still count, and so do the words an article hides.</summary>
    private void PassOver(INode node)
    {
        var text = node is IComment comment ? comment.Data : node.TextContent;
        _line += text.Count(character => character == '\n');
        if (!_isChrome && node is IElement element)
        {
            builder.Tally.HiddenCharacters += element.MissedCharacters;
        }
    }

    private void EndParagraph()
    {
        EndLine();
        if (!_isChrome)
        {
            foreach (var (alt, name, line) in _figures)
            {
                builder.AddFigure(alt, name, line);
            }
        }

        _figures.Clear();
        builder.StartParagraph();
    }

    private void EndLine()
    {
        var (text, line) = _text.Drain();
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        builder.AddText(_marker + text.Trim(), line, _outlineLevel, isListItem: _marker is "", _isChrome);
        _marker = null;
    }

    private static int? Number(string? attribute) =>
        int.TryParse(attribute?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
