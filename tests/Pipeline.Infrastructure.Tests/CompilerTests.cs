using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The template is read completely by our reader, and judged by the official compiler wherever that is at hand.</summary>
public sealed class CompilerTests(CompilerTests.Console console) : IClassFixture<CompilerTests.Console>
{
    [Fact]
    public void Every_file_of_the_template_is_read_to_its_end()
    {
        var written = Infra.Sources.Files.Where(file => file.Key.Contains(".bicep", StringComparison.Ordinal) && file.Key != "bicepconfig.json").ToList();

        Assert.Equal(written.Select(file => file.Key), Infra.Template.Files.Concat(Infra.Template.Environments).Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.All(written, file => Assert.NotEmpty(Infra.Template[file.Key].Declarations));
    }

    [Fact]
    public async Task The_official_compiler_accepts_the_template_where_it_can_be_had()
    {
        if (await BicepCompiler.FindAsync() is not { } compiler)
        {
            console.Say("No Bicep compiler on this machine (bicep on the PATH, the variable BICEP, or az bicep): the template was read by our own reader only.");
            return;
        }

        var main = Repository.At("infra", Template.Main);
        List<string> findings = [.. await compiler.JudgeAsync("build", main), .. await compiler.JudgeAsync("lint", main)];
        foreach (var environment in Infra.Template.Environments)
        {
            findings.AddRange(await compiler.JudgeAsync("build-params", Repository.At("infra", environment.Path)));
        }

        Assert.Empty(findings);
    }

    [Fact]
    public async Task What_a_compiler_finds_is_not_overlooked()
    {
        var grumbling = new BicepCompiler("node", "-e", "console.error('main.bicep(3,7) : Warning no-unused-vars: never used'); console.error('Build succeeded')", "--");
        var failing = new BicepCompiler("node", "-e", "console.error('out of memory'); process.exit(1)", "--");

        Assert.Equal(["main.bicep(3,7) : Warning no-unused-vars: never used"], await grumbling.JudgeAsync("build", "main.bicep"));
        Assert.Equal("build main.bicep ended with 1: out of memory", Assert.Single(await failing.JudgeAsync("build", "main.bicep")).Trim());
    }

    /// <summary>What the tests tell whoever runs them; what a test that passes writes to its own output is not shown.</summary>
    /// <param name="sink">Where the runner takes it.</param>
    public sealed class Console(IMessageSink sink)
    {
        internal void Say(string line) => sink.OnMessage(new DiagnosticMessage(line));
    }
}
