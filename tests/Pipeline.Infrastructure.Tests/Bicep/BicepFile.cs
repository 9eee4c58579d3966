namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>A file that was read completely: a <c>.bicep</c> or a <c>.bicepparam</c>.</summary>
/// <param name="Path">Where it lies below the template's folder, with forward slashes.</param>
/// <param name="Declarations">Its statements, in order.</param>
internal sealed record BicepFile(string Path, IReadOnlyList<Declaration> Declarations)
{
    public IEnumerable<Declaration.Parameter> Parameters => Declarations.OfType<Declaration.Parameter>();

    public IEnumerable<Declaration.Assignment> Assignments => Declarations.OfType<Declaration.Assignment>();

    public IEnumerable<Declaration.Module> Modules => Declarations.OfType<Declaration.Module>();

    public IEnumerable<Declaration.Output> Outputs => Declarations.OfType<Declaration.Output>();

    public IEnumerable<Declaration.Resource> Resources => Declarations.OfType<Declaration.Resource>();

    /// <summary>True for a file that gives parameters their values.</summary>
    public static bool IsOfParameters(string path) => path.EndsWith(".bicepparam", StringComparison.Ordinal);

    /// <summary>Reads a file, or says what in it is not understood.</summary>
    public static BicepFile Read(string path, string text) => new(path, new FileReader(new(path, text), IsOfParameters(path)).Read());
}
