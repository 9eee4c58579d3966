namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>What is said of a declaration: <c>@description('…')</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Decorator(string Name, IReadOnlyList<Expression> Arguments);

/// <summary>One statement of a file.</summary>
internal abstract record Declaration
{
    private Declaration()
    {
    }

    /// <summary>The line of its first word, from 1.</summary>
    public int Line { get; init; }

    /// <summary>What is said of it.</summary>
    public IReadOnlyList<Decorator> Decorators { get; init; } = [];

    public sealed record TargetScope(Expression Scope) : Declaration;

    public sealed record Metadata(string Name, Expression Value) : Declaration;

    /// <summary>Which template a file of parameters is for.</summary>
    public sealed record Using(string Path) : Declaration;

    /// <summary>Names of another file: pairs of the name there and the name here.</summary>
    public sealed record Import(string Path, IReadOnlyList<(string There, string Here)> Names) : Declaration;

    public sealed record Parameter(string Name, BicepType Type, Expression? Default) : Declaration;

    /// <summary>A parameter's value, in a file of parameters.</summary>
    public sealed record Assignment(string Name, Expression Value) : Declaration;

    public sealed record Variable(string Name, Expression Value) : Declaration;

    public sealed record TypeAlias(string Name, BicepType Type) : Declaration;

    /// <summary>A resource; one that exists is only referred to.</summary>
    public sealed record Resource(string Name, string Type, bool Exists, Expression Body) : Declaration;

    public sealed record Module(string Name, string Path, Expression Body) : Declaration;

    public sealed record Output(string Name, BicepType Type, Expression Value) : Declaration;
}
