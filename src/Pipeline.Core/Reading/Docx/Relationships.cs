using System.Xml.Linq;

namespace Pipeline.Core.Reading.Docx;

/// <summary>What a part refers to. A target outside the package has a name, but is never opened.</summary>
internal sealed class Relationships(XElement? part, string folder)
{
    private readonly List<XElement> _all = [.. part?.Children("Relationship") ?? []];
    private readonly ILookup<string, XElement> _byId = (part?.Children("Relationship") ?? []).ToLookup(relationship => relationship.Attr("Id") ?? "");

    /// <summary>The target of one relationship as written.</summary>
    public string? TargetOf(string? id) => _byId[id ?? ""].FirstOrDefault()?.Attr("Target");

    /// <summary>The target of one relationship when it lies outside the package; null when it does not.</summary>
    public string? OutsideTargetOf(string? id) => _byId[id ?? ""].FirstOrDefault() is { } relationship && relationship.Attr("TargetMode") == "External" ? relationship.Attr("Target") : null;

    /// <summary>The path of the part inside the package that stands in this kind of relationship.</summary>
    public string? PartOf(string kind) => PartsOf(kind).Select(part => part.Path).FirstOrDefault();

    /// <summary>The ids and paths of all parts inside the package that stand in this kind of relationship.</summary>
    public IEnumerable<(string Id, string Path)> PartsOf(string kind) =>
        from relationship in _all
        where relationship.Attr("TargetMode") != "External" && (relationship.Attr("Type")?.EndsWith($"/{kind}", StringComparison.Ordinal) ?? false)
        let target = relationship.Attr("Target")
        where target is not null
        select (relationship.Attr("Id") ?? "", PathTo(target));

    private string PathTo(string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : $"{folder}/{target}").Split('/', '\\'))
        {
            if (step == ".." && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
