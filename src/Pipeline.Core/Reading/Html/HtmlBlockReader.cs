using AngleSharp.Dom;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Html;

/// <summary>Walks a page in the order of its source and splits it into blocks where a browser would break the line.</summary>
internal sealed class HtmlBlockReader(SourceBuilder builder, LineIndex lines, Article article)
{
    private readonly OpenParagraph _paragraph = new(builder);

    /// <summary>Furniture inside the open paragraph of the article; it comes after it, lest it part a sentence.</summary>
    private readonly Queue<IElement> _furniture = [];
    private bool _isPreformatted;
    private int _line = 1;

    public void Read(IElement root)
    {
        _paragraph.IsChrome = root != article.Content;
        _paragraph.Setting = _paragraph.Setting.Inside(root);
        _line = lines.LineOf(root) ?? _line;
        ReadChildren(root);
        EndParagraph();
    }

    private void ReadChildren(IElement element)
    {
        foreach (var node in element.ChildNodes)
        {
            ReadNode(node);
        }
    }

    private void ReadNode(INode node)
    {
        switch (node)
        {
            case IElement child:
                ReadElement(child);
                break;
            case IText text when _isPreformatted:
                _paragraph.AppendLines(text.Data, ref _line);
                break;
            case IText text:
                _paragraph.Append(text.Data, ref _line);
                break;
            default:
                PassOver(node);
                break;
        }
    }

    private void ReadElement(IElement element)
    {
        _line = lines.LineOf(element) ?? _line;
        if (element.IsSilent || element.IsHidden)
        {
            PassOver(element);
        }
        else if (element.IsFurniture && !_paragraph.IsChrome)
        {
            PutBy(element);
        }
        else if (_paragraph.IsChrome && (element == article.Content || element == article.Title))
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
        _paragraph.IsChrome = false;
        ReadVisible(element);
        EndParagraph();
        _paragraph.IsChrome = true;
    }

    private void ReadVisible(IElement element)
    {
        var outer = _paragraph.Setting;
        _paragraph.Setting = outer.Inside(element);
        ReadByMeaning(element);
        _paragraph.Setting = outer;
    }

    private void ReadByMeaning(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                _paragraph.EndLine();
                break;
            case "img":
                _paragraph.AddFigure(element.GetAttribute("alt"), FigureName.Of(element.GetAttribute("src")), _line);
                break;
            case "table" when !_paragraph.IsChrome && !HtmlTables.IsLayout(element):
                ReadTable(element);
                break;
            case "ol":
                ReadOrderedList(element);
                break;
            case "li":
                ReadListItem(element);
                break;
            case "mfrac":
                ReadFraction(element);
                break;
            case "input":
                _paragraph.Append(element.FieldText ?? "", ref _line);
                break;
            case "text" when element.IsLaterInDrawing:
                _paragraph.EndLine();
                ReadChildren(element);
                break;
            case "pre":
                ReadPreformattedBlock(element);
                break;
            case var _ when element.IsNotes && !builder.IsInNotes:
                ReadNotes(element);
                break;
            case var _ when element.HeadingLevel is { } level:
                ReadHeading(element, level);
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

    private void ReadNotes(IElement notes)
    {
        EndParagraph();
        builder.IsInNotes = true;
        ReadBlock(notes);
        builder.IsInNotes = false;
    }

    /// <summary>A fraction is printed one number above the other; on one line a stroke stands between them (MathML 4, "mfrac").</summary>
    private void ReadFraction(IElement fraction)
    {
        var denominator = fraction.Children.ElementAtOrDefault(1);
        foreach (var node in fraction.ChildNodes)
        {
            if (node == denominator)
            {
                _paragraph.Append("/", ref _line);
                builder.Tally.Ledger.Add("/");
            }

            ReadNode(node);
        }
    }

    private void ReadPreformattedBlock(IElement element)
    {
        var outer = _isPreformatted;
        _isPreformatted = true;
        ReadBlock(element);
        _isPreformatted = outer;
    }

    private void ReadHeading(IElement heading, int level)
    {
        EndParagraph();
        var outer = _paragraph.OutlineLevel;
        _paragraph.OutlineLevel = level;
        ReadBlock(heading);
        _paragraph.OutlineLevel = outer;
    }

    private void ReadOrderedList(IElement list)
    {
        _paragraph.Markers.OpenList(list.NumberOf("start") ?? 1);
        ReadBlock(list);
        _paragraph.Markers.CloseList();
    }

    private void ReadListItem(IElement item)
    {
        EndParagraph();
        _paragraph.Markers.Announce(HtmlLists.MarkerOf(item, _paragraph.Markers));
        ReadBlock(item);
        _paragraph.Markers.EndItem();
    }

    private void ReadTable(IElement table)
    {
        EndParagraph();
        if (builder.MayNestTable())
        {
            var reader = new HtmlTableReader(builder, lines);
            builder.AddTable(reader.Read(table), _line, reader.Caption);
        }
    }

    /// <summary>Leaves a node out of the text: its lines still count, and so do its words.</summary>
    private void PassOver(INode node)
    {
        SkipLines(node is IComment comment ? comment.Data : node.TextContent);
        if (node is IElement element)
        {
            var reason = _paragraph.IsChrome ? DropReason.Site : element.IsSilent ? element.SilenceReason : DropReason.Hidden;
            builder.Drop(reason, PageText.Of(element));
        }
    }

    private void PutBy(IElement furniture)
    {
        _furniture.Enqueue(furniture);
        SkipLines(furniture.TextContent);
        if (furniture.IsBlock)
        {
            EndParagraph();
        }
    }

    private void SkipLines(string text) => _line += text.Count(character => character == '\n');

    private void EndParagraph()
    {
        _paragraph.End();
        while (_furniture.TryDequeue(out var furniture))
        {
            new HtmlBlockReader(builder, lines, article).Read(furniture);
        }
    }
}
