namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>A resource that a deployment makes, or refers to.</summary>
/// <param name="Owner">The file it is declared in, as it is used there.</param>
/// <param name="Declaration">Its declaration.</param>
/// <param name="Body">Its properties, worked out.</param>
/// <param name="Outer">The resource it is declared inside, if it is.</param>
internal sealed record DeployedResource(DeployedFile Owner, Declaration.Resource Declaration, Value Body, DeployedResource? Outer)
{
    /// <summary>Its type, without the version.</summary>
    public string Type => Outer is null ? Declaration.Type.Split('@')[0] : $"{Outer.Type}/{Declaration.Type.Split('@')[0]}";

    /// <summary>Its name, or how that is written as far as it is not known.</summary>
    public string Name => Body.At("name") switch
    {
        Value.Unknown unknown => unknown.Source,
        var name => name.AsText ?? "",
    };

    /// <summary>The resource of the same file that it lies in.</summary>
    public DeployedResource? Parent => Outer ?? (Body.At("parent") is Value.Unknown parent
        ? Owner.Resources.FirstOrDefault(resource => resource.Owner == Owner && resource.Outer is null && resource.Declaration.Name == parent.Source)
        : null);

    /// <summary>The outermost resource it lies in: the account, the site.</summary>
    public DeployedResource Root => Parent?.Root ?? this;

    /// <summary>Where it is declared.</summary>
    public string Place => $"{Owner.File.Path}:{Declaration.Line}";
}
