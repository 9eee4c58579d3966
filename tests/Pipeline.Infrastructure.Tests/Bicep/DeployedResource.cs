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
    public DeployedResource? Parent => outer
        ?? (body.At("parent") is Value.Unknown parent ? owner.Own.FirstOrDefault(resource => resource.IsNamed(parent.Source)) : null);

    /// <summary>The outermost resource it lies in: the account, the site.</summary>
    public DeployedResource Root => Parent?.Root ?? this;

    /// <summary>Where it is declared.</summary>
    public string Place => $"{owner.File.Path}:{declaration.Line}";

    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Name} ({Place})";

    private bool IsNamed(string name) => outer is null && declaration.Name == name;
}
