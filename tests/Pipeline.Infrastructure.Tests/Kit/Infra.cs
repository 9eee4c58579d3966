using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>The template of this repository.</summary>
internal static class Infra
{
    /// <summary>Its files as they are.</summary>
    public static Sources Sources { get; } = Sources.Of(Repository.At("infra"));

    /// <summary>Its files, read.</summary>
    public static Template Template { get; } = new(Sources);

    /// <summary>The files of parameters, one an environment.</summary>
    public static TheoryData<string> Environments { get; } = [.. Template.Environments.Select(environment => environment.Path)];

    /// <summary>What is deployed in an environment.</summary>
    public static DeployedFile In(string environment) => Deployment.Of(Template, Template[environment]);

    /// <summary>What would be deployed in an environment if the files were others.</summary>
    public static DeployedFile In(string environment, Sources sources)
    {
        var template = new Template(sources);
        return Deployment.Of(template, template[environment]);
    }

    /// <summary>Every string of a file, and every piece of a string with holes.</summary>
    public static IEnumerable<string> StringsOf(string path) => new Lexer(path, Sources.Files[path]).Read().Where(IsString).Select(token => token.Text);

    /// <summary>True for a string, and for a piece of one.</summary>
    public static bool IsString(Token token) => token.Kind is TokenKind.String or TokenKind.StringLeft or TokenKind.StringMiddle or TokenKind.StringRight;

    /// <summary>The resources of a type that a deployment makes.</summary>
    public static IEnumerable<DeployedResource> Made(this DeployedFile deployment, string type) =>
        deployment.Resources.Where(resource => resource.Type == type && !resource.Declaration.Exists);
}
