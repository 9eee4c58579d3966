using System.Globalization;

namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>A resource that a deployment makes, or refers to.</summary>
/// <param name="owner">The file it is declared in, as it is used there.</param>
/// <param name="declaration">Its declaration.</param>
/// <param name="body">Its properties, worked out.</param>
/// <param name="outer">The resource it is declared inside, if it is.</param>
internal sealed class DeployedResource(DeployedFile owner, Declaration.Resource declaration, Value body, DeployedResource? outer)
{
    /// <summary>Its declaration.</summary>
    public Declaration.Resource Declaration => declaration;

    /// <summary>Its properties, worked out.</summary>
    public Value Body => body;

    /// <summary>Its type, without the version.</summary>
    public string Type => (outer is null ? "" : $"{outer.Type}/") + declaration.Type.Split('@')[0];

    /// <summary>Its name, or how that is written as far as it is not known.</summary>
    public string Name => body.At("name") is var name && name is Value.Unknown unknown ? unknown.Source : name.AsText ?? "";

    /// <summary>The resource of the same file that it lies in.</summary>
    public DeployedResource? Parent => outer ?? Named("parent");

    /// <summary>The outermost resource it lies in: the account, the site.</summary>
    public DeployedResource Root => Parent?.Root ?? this;

    /// <summary>Where it is declared.</summary>
    public string Place => $"{owner.File.Path}:{declaration.Line}";

    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Name} ({Place})";

    /// <summary>The resource of the same file that a property names, as <c>account</c> or as <c>container[2]</c>.</summary>
    public DeployedResource? Named(string property) => body.At(property) is Value.Unknown named && named.Source.Split('[', ']') is [var name, .. var index]
        ? owner.Own.Where(resource => resource.IsNamed(name)).ElementAtOrDefault(index is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 0)
        : null;

    private bool IsNamed(string name) => outer is null && declaration.Name == name;
}
