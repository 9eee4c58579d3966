using AngleSharp.Dom;

namespace Pipeline.Core.Reading.Html;

/// <summary>How much text every element holds; counted once for the whole page.</summary>
internal sealed class TextWeights
{
    private readonly Dictionary<IElement, (int Weight, int Length)> _weights = [];

    public TextWeights(IElement root) => Weigh(root, isCounted: true);

    /// <summary>Characters that are neither link nor invisible nor white space; 0 for what is inside a link or hidden.</summary>
    public int Of(IElement element) => _weights.GetValueOrDefault(element).Weight;

    /// <summary>All characters.</summary>
    public int LengthOf(IElement element) => _weights.GetValueOrDefault(element).Length;

    private (int Weight, int Length) Weigh(IElement element, bool isCounted)
    {
        var (weight, length) = (0, 0);
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child)
            {
                var inner = Weigh(child, isCounted && !(child.LocalName == "a" || child.IsSilent || child.IsFurniture || child.IsHidden));
                (weight, length) = (weight + inner.Weight, length + inner.Length);
            }
            else if (node is IText text)
            {
                weight += isCounted ? text.Data.Count(character => !char.IsWhiteSpace(character)) : 0;
                length += text.Data.Length;
            }
        }

        return _weights[element] = (weight, length);
    }
}
