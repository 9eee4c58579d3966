using AngleSharp.Dom;

namespace Pipeline.Core.Reading.Html;

/// <summary>How much text every element holds that is neither link nor invisible; counted once for the whole page.</summary>
internal sealed class TextWeights
{
    private readonly Dictionary<IElement, int> _weights = [];

    public TextWeights(IElement root) => Weigh(root);

    public int Of(IElement element) => _weights.GetValueOrDefault(element);

    private int Weigh(IElement element)
    {
        var weight = 0;
        foreach (var node in element.ChildNodes)
        {
            weight += node switch
            {
                IElement child when child.LocalName == "a" || child.IsSilent || child.IsHidden => 0,
                IElement child => Weigh(child),
                IText text => text.Data.Count(character => !char.IsWhiteSpace(character)),
                _ => 0,
            };
        }

        _weights[element] = weight;
        return weight;
    }
}
