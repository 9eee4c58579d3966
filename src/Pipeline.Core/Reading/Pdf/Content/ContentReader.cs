using Pipeline.Core.Reading.Pdf.Fonts;
using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>Follows the operators of a page and of the drawings inside it.</summary>
/// <param name="file">The file.</param>
/// <param name="fonts">Its fonts.</param>
/// <param name="canvas">Takes what is drawn.</param>
internal sealed class ContentReader(PdfFile file, FontLoader fonts, PageCanvas canvas)
{
    /// <summary>How many operators it takes as long as to begin a drawing.</summary>
    private const int FormCost = 200;

    private static readonly PdfBox UnitSquare = new(0, 0, 1, 1);

    private readonly TextOperators _text = new(new TextPen(canvas, file.Budget));
    private readonly PathOperators _paths = new(new PathReader(canvas));
    private readonly MarkedText _marks = new(canvas);
    private readonly Layers _layers = new(file, canvas);
    private readonly Stack<GraphicsState> _saved = new();
    private readonly Stack<(PdfStream Form, int Saved)> _forms = new();
    private GraphicsState _state = new();

    /// <summary>Follows the operators of a page.</summary>
    /// <param name="content">The operators.</param>
    /// <param name="resources">What they name.</param>
    /// <param name="map">From the page's coordinates to those seen.</param>
    public void Run(ReadOnlyMemory<byte> content, PdfDictionary resources, in Matrix map)
    {
        _state.Map = map;
        Run(content, resources);
    }

    /// <summary>Draws a drawing that stands by itself.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="layer">The layer it is on, if any.</param>
    /// <param name="map">From the coordinates around it to those seen.</param>
    public void Show(PdfStream drawing, PdfValue layer, in Matrix map)
    {
        _state.Map = map;
        _layers.Begin(layer);
        Draw(drawing, PdfDictionary.Empty);
        _layers.End();
    }

    /// <summary>From the coordinates of a drawing to those around it.</summary>
    public static Matrix MapOf(PdfFile file, PdfStream form)
    {
        var operands = new Operands();
        foreach (var item in file.Items(form.Dictionary["Matrix"]).Take(6))
        {
            operands.Add(file.Resolve(item));
        }

        return operands.Count == 6 ? operands.ToMatrix() : Matrix.Identity;
    }

    private void Run(ReadOnlyMemory<byte> content, PdfDictionary resources)
    {
        var tokens = new PdfTokens(content, file.Budget);
        var parser = new PdfParser(tokens, file.Budget);
        var operands = new Operands();
        while (!file.Budget.IsOver() && parser.Read() is { } value)
        {
            if (value is not PdfKeyword keyword)
            {
                operands.Add(value);
                continue;
            }

            file.Budget.TakeOperator();
            if (keyword.Text == "BI")
            {
                InlineImages.Skip(tokens, file.Budget);
                AddPicture();
            }
            else if (!Execute(keyword.Text, operands, resources) && !_text.Execute(keyword.Text, operands, _state))
            {
                _paths.Execute(keyword.Text, operands, _state);
            }

            operands.Clear();
        }
    }

    private bool Execute(string name, Operands operands, PdfDictionary resources)
    {
        switch (name)
        {
            case "q": Save(); return true;
            case "Q": Restore(); return true;
            case "cm": _state.Map = operands.ToMatrix().Then(_state.Map); return true;
            case "w": _state.LineWidth = operands.Number(1); return true;
            case "Tf":
                _state.Font = fonts.Load(Named(resources, "Font", operands.Value(2)));
                _state.FontSize = operands.Number(1);
                return true;
            case "gs": Apply(file.Dictionary(Named(resources, "ExtGState", operands.Value(1)))); return true;
            case "Do": Draw(file.Resolve(Named(resources, "XObject", operands.Value(1))), resources); return true;
            case "BMC": Begin(PdfNull.Value, PdfNull.Value); return true;
            case "BDC":
                var properties = operands.Value(1);
                Begin(operands.Value(2), properties is PdfName ? Named(resources, "Properties", properties) : properties);
                return true;
            case "EMC": _marks.End(); _layers.End(); return true;
            default: return false;
        }
    }

    private void Begin(PdfValue tag, PdfValue properties)
    {
        _marks.Begin(file.Resolve(properties), file);
        _layers.Begin(tag.Name == "OC" ? properties : PdfNull.Value);
    }

    private PdfValue Named(PdfDictionary resources, string kind, PdfValue name) =>
        name is PdfName found ? file.Dictionary(resources[kind])[found.Value] : PdfNull.Value;

    private void Save()
    {
        if (_saved.Count < ReadingLimits.PdfStates)
        {
            _saved.Push(_state.Copy());
        }
    }

    private void Restore()
    {
        if (_saved.Count > (_forms.Count > 0 ? _forms.Peek().Saved : 0))
        {
            _state = _saved.Pop();
        }
    }

    private void Apply(PdfDictionary parameters)
    {
        _state.LineWidth = file.Resolve(parameters["LW"]).NumberOr(_state.LineWidth);
        if (file.Items(parameters["Font"]) is [var font, var size])
        {
            _state.Font = fonts.Load(font);
            _state.FontSize = file.Resolve(size).NumberOr(0);
        }
    }

    private void Draw(PdfValue drawing, PdfDictionary resources)
    {
        if (drawing is not PdfStream stream)
        {
            return;
        }

        var depth = _layers.Depth;
        _layers.Begin(stream.Dictionary["OC"]);
        if (file.Resolve(stream.Dictionary["Subtype"]).Name == "Image")
        {
            AddPicture();
        }
        else if (_forms.Count < ReadingLimits.PdfForms && !_forms.Any(open => ReferenceEquals(open.Form, stream)) && file.Decode(stream) is { } content)
        {
            DrawForm(stream, content, resources);
        }

        _layers.Close(depth);
    }

    private void AddPicture()
    {
        if (!canvas.IsHidden)
        {
            canvas.Pictures.Add(_state.Map.Apply(UnitSquare));
        }
    }

    /// <summary>A form is drawn with the state it is called in, and leaves it as it was; what it saves is its own.</summary>
    private void DrawForm(PdfStream form, ReadOnlyMemory<byte> content, PdfDictionary resources)
    {
        file.Budget.TakeOperator(FormCost);
        var before = _state.Copy();
        var saved = _saved.Count;
        _forms.Push((form, saved));
        _state.Map = MapOf(file, form).Then(_state.Map);
        Run(content, file.Resolve(form.Dictionary["Resources"]) as PdfDictionary ?? resources);
        _forms.Pop();
        while (_saved.Count > saved)
        {
            _saved.Pop();
        }

        _state = before;
    }
}
