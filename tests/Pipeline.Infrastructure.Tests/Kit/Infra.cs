using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>The template of this repository.</summary>
internal static class Infra
{
    /// <summary>The parameters of production.</summary>
    public const string ProductionFile = "main.prod.bicepparam";

    private const string DevelopmentFile = "main.dev.bicepparam";

    /// <summary>Its files as they are.</summary>
    public static Sources Sources { get; } = Sources.Of(Repository.At("infra"));

    /// <summary>Its files, read.</summary>
    public static Template Template { get; } = new(Sources);

    /// <summary>The files of parameters, one an environment.</summary>
    public static TheoryData<string> Environments { get; } = [.. Template.Environments.Select(environment => environment.Path)];

    /// <summary>What is deployed in production.</summary>
    public static DeployedFile Production { get; } = In(ProductionFile);

    /// <summary>What production would be with an agency that uploads by itself and two that share an uploader.</summary>
    public static DeployedFile WithAgencies { get; } = In(ProductionFile, WithAgenciesIn(Sources));

    /// <summary>What it would be with agencies and all that can be chosen besides.</summary>
    public static DeployedFile WithEverything { get; } = EverythingIn(Sources);

    /// <summary>What production would be with another engine in place of the translator.</summary>
    public static DeployedFile WithLibreTranslate { get; } = In(ProductionFile, Sources.Change(
        ProductionFile, "param lockContent = true", "param lockContent = true\nparam libreTranslateAddress = 'https://translate.example.org/'\nparam libreTranslateKey = 'key'\nparam translatorCategory = 'ours'"));

    /// <summary>The queries of operators and of alarms.</summary>
    public static IReadOnlyDictionary<string, string> Queries { get; } =
        Sources.Files.Where(file => file.Key.EndsWith(".kql", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => file.Value);

    /// <summary>The queries that alarms ask.</summary>
    public static IEnumerable<string> QueriesOfAlarms => Queries.Keys.Where(IsOfAlarms);

    /// <summary>The queries that operators ask.</summary>
    public static IEnumerable<string> QueriesOfOperators => Queries.Keys.Where(path => !IsOfAlarms(path));

    /// <summary>What is deployed in an environment.</summary>
    public static DeployedFile In(string environment) => Deployment.Of(Template, Template[environment]);

    /// <summary>What would be deployed in development with something changed in a file.</summary>
    public static DeployedFile DevelopmentWith(string file, string written, string slip) => In(DevelopmentFile, Sources.Change(file, written, slip));

    /// <summary>What would be deployed of these files with all that can be chosen.</summary>
    public static DeployedFile EverythingIn(Sources sources) => In(ProductionFile, WithAgenciesIn(sources).Change(
        ProductionFile, "param lockContent = true", "param lockContent = true\nparam scans = true\nparam frontDoor = true\nparam siteDomain = 'reports.example.org'\nparam privateNetwork = true"));

    /// <summary>Every string of a file, and every piece of a string with holes.</summary>
    public static IEnumerable<string> StringsOf(string path, string text) => new Lexer(path, text).Read()
        .Where(token => token.Kind is TokenKind.String or TokenKind.StringLeft or TokenKind.StringMiddle or TokenKind.StringRight).Select(token => token.Text);

    /// <summary>Holds an output against the file of this project that keeps it.</summary>
    public static void IsApproved(string name, string actual) => Expected.Matches(name, actual, "Pipeline.Infrastructure.Tests");

    /// <summary>The resources of a type that a deployment makes.</summary>
    public static IEnumerable<DeployedResource> Made(this DeployedFile deployment, string type) =>
        deployment.Resources.Where(resource => resource.Type == type && !resource.Declaration.Exists);

    private static DeployedFile In(string environment, Sources sources)
    {
        var template = new Template(sources);
        return Deployment.Of(template, template[environment]);
    }

    private static Sources WithAgenciesIn(Sources sources) => sources.Change(ProductionFile, "param agencies = []", """
        param agencies = [
          { slug: 'qinglan', principalId: '11111111-1111-1111-1111-111111111111', principalType: 'Group' }
          { slug: 'shiqiao', principalId: '22222222-2222-2222-2222-222222222222', principalType: 'ServicePrincipal' }
          { slug: 'yunshan', principalId: '11111111-1111-1111-1111-111111111111', principalType: 'Group' }
        ]
        """);

    private static bool IsOfAlarms(string path) => path.StartsWith("queries/alerts/", StringComparison.Ordinal);
}
