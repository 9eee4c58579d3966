namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>A file with values for its parameters: a template, or one use of a module.</summary>
internal sealed class DeployedFile
{
    private readonly Template _template;
    private readonly Lazy<IReadOnlyList<DeployedResource>> _own;
    // A module may be given what another one gives out, in whatever order they are declared.
    private readonly Dictionary<string, Lazy<List<DeployedFile>>> _modules;

    public DeployedFile(Template template, BicepFile file, IReadOnlyDictionary<string, Value> arguments)
    {
        _template = template;
        File = file;
        Scope = new(file.Path, NamesOf(arguments))
        {
            ReadText = path => template.Sources.Files[Sources.Resolve(file.Path, path)],
        };
        _own = new(() => [.. file.Resources.SelectMany(resource => Made(resource, Scope, outer: null))]);
        _modules = file.Modules.ToDictionary(module => module.Name, module => new Lazy<List<DeployedFile>>(
            () => [.. Bodies(module.Body, Scope).Select(body => Use(module, body.Literal.Evaluate(body.Scope)))]));
    }

    /// <summary>What is deployed.</summary>
    public BicepFile File { get; }

    /// <summary>What its names stand for.</summary>
    public Scope Scope { get; }

    /// <summary>The resources of this file, those left out by their conditions excepted.</summary>
    public IReadOnlyList<DeployedResource> Own => _own.Value;

    /// <summary>The resources of this file and of the modules it uses.</summary>
    public IEnumerable<DeployedResource> Resources => Own.Concat(_modules.Values.SelectMany(uses => uses.Value).SelectMany(use => use.Resources));

    /// <summary>What it gives out.</summary>
    public IEnumerable<KeyValuePair<string, Value>> Outputs => File.Outputs.Select(output => KeyValuePair.Create(output.Name, output.Value.Evaluate(Scope)));

    /// <summary>Whatever its variables and outputs stand for, and those of the modules it uses: a slip in one of them is thrown.</summary>
    public IEnumerable<Value> Values => File.Declarations.OfType<Declaration.Variable>().Select(variable => Scope[variable.Name])
        .Concat(Outputs.Select(output => output.Value))
        .Concat(_modules.Values.SelectMany(uses => uses.Value).SelectMany(use => use.Values));

    private IEnumerable<DeployedResource> Made(Declaration.Resource resource, Scope scope, DeployedResource? outer) => Bodies(resource.Body, scope).SelectMany(body =>
    {
        var nested = body.Literal.Members.OfType<Expression.Nested>().Select(member => member.Resource).ToList();
        var inside = body.Scope.With(nested.SelectMany(NamesOf));
        var made = new DeployedResource(this, resource, body.Literal.Evaluate(inside), outer);
        return nested.SelectMany(one => Made(one, inside, made)).Prepend(made);
    });

    /// <summary>A resource by its name, and those inside it by both.</summary>
    private static IEnumerable<(string Name, Value Value)> NamesOf(Declaration.Resource resource) => Literal(resource.Body).Members.OfType<Expression.Nested>()
        .SelectMany(nested => NamesOf(nested.Resource)).Select(inner => $"{resource.Name}::{inner.Name}").Prepend(resource.Name)
        .Select(name => (name, (Value)new Value.Unknown(name)));

    private DeployedFile Use(Declaration.Module module, Value body) =>
        new(_template, _template[Sources.Resolve(File.Path, module.Path)], body.At("params").Properties.ToDictionary(entry => entry.Key, entry => entry.Value));

    private Dictionary<string, Lazy<Value>> NamesOf(IReadOnlyDictionary<string, Value> arguments)
    {
        var names = new Dictionary<string, Lazy<Value>>();
        foreach (var declaration in File.Declarations)
        {
            foreach (var (name, value) in NamesOf(declaration, arguments))
            {
                names[name] = new(value);
            }
        }

        return names;
    }

    private IEnumerable<(string Name, Func<Value> Value)> NamesOf(Declaration declaration, IReadOnlyDictionary<string, Value> arguments) => declaration switch
    {
        Declaration.Parameter parameter =>
            [(parameter.Name, () => arguments.GetValueOrDefault(parameter.Name) ?? parameter.Default?.Evaluate(Scope) ?? new Value.Unknown(parameter.Name))],
        Declaration.Assignment assignment => [(assignment.Name, () => assignment.Value.Evaluate(Scope))],
        Declaration.Variable variable => [(variable.Name, () => variable.Value.Evaluate(Scope))],
        Declaration.Resource resource => NamesOf(resource).Select(name => (name.Name, (Func<Value>)(() => name.Value))),
        Declaration.Module module => [(module.Name, () => OutputsOf(module))],
        Declaration.Import import => NamesOf(import),
        _ => [],
    };

    private IEnumerable<(string Name, Func<Value> Value)> NamesOf(Declaration.Import import)
    {
        var there = new Lazy<DeployedFile>(() => new(_template, _template[Sources.Resolve(File.Path, import.Path)], new Dictionary<string, Value>()));
        return import.Names.Select(name => (name.Here, (Func<Value>)(() => there.Value.Scope[name.There])));
    }

    private Value OutputsOf(Declaration.Module module) => _modules[module.Name].Value switch
    {
        [] => new Value.Null(),
        [var only] => new Value.Map([new("outputs", new Value.Map([.. only.Outputs]))]),
        _ => new Value.Unknown(module.Name),
    };

    /// <summary>What is to be made: once, once a round of a loop, or not at all. A condition that is not known counts as met.</summary>
    private static IEnumerable<(Expression.ObjectLiteral Literal, Scope Scope)> Bodies(Expression body, Scope scope) => body switch
    {
        Expression.Loop loop => Evaluator.Each(loop, scope).SelectMany(inside => Bodies(loop.Body, inside)),
        Expression.When made => made.Condition.Evaluate(scope) is Value.Flag { IsTrue: false } ? [] : Bodies(made.Body, scope),
        _ => [(Literal(body), scope)],
    };

    private static Expression.ObjectLiteral Literal(Expression body) => body switch
    {
        Expression.Loop loop => Literal(loop.Body),
        Expression.When made => Literal(made.Body),
        Expression.ObjectLiteral literal => literal,
        _ => throw new InvalidOperationException($"'{body.Source}' is no body of a resource or a module."),
    };
}
