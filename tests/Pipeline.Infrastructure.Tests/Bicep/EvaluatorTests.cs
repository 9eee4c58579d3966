namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>What can be known of a template without deploying it.</summary>
public sealed class EvaluatorTests
{
    [Theory]
    [InlineData("map(['a', 'b'], name => '${name}-poison')", "a-poison b-poison")]
    [InlineData("filter(['a', 'b'], name => name == 'b')", "b")]
    [InlineData("map(union([{ id: 'a' }, { id: 'b' }, { id: 'a' }], []), it => it.id)", "a b")]
    [InlineData("[for name in ['a', 'b']: '${name}-poison']", "a-poison b-poison")]
    [InlineData("[for (name, i) in ['a', 'b']: '${name}${i}']", "a0 b1")]
    [InlineData("[for entry in items({ b: 'two', a: 'one' }): '${entry.key}=${entry.value}']", "a=one b=two")]
    [InlineData("[...['a'], 'b']", "a b")]
    public void Lists_are_worked_out(string expression, string expected) => Assert.Equal(expected, string.Join(' ', Values.Of(expression).Items.Select(item => item.AsText)));

    [Theory]
    [InlineData("7 / 2 == 3", "true")]
    [InlineData("!(2 > -1)", "false")]
    [InlineData("empty('') ? 'none' : 'some'", "none")]
    [InlineData("{ a: { b: 'deep' } }.a.b", "deep")]
    [InlineData("{ a: 1 }.?b ?? 'other'", "other")]
    [InlineData("{ ...{ a: 1 }, a: 2 }.a", "2")]
    [InlineData("toObject(['a'], it => '${it}-key', it => '${it}-value')['a-key']", "a-value")]
    [InlineData("join(['a', 'b'], ' or ')", "a or b")]
    [InlineData("replace('a.b', '.', '-')", "a-b")]
    public void So_are_values(string expression, string expected) => Assert.Equal(expected, Values.Of(expression).AsText);

    [Theory]
    [InlineData("uniqueString('a')", "uniqueString('a')")]
    [InlineData("account.properties.endpoint", "account.properties.endpoint")]
    [InlineData("account::blobs.id", "account::blobs.id")]
    [InlineData("environment().name == 'x' ? 1 : 2", "environment().name == 'x' ? 1 : 2")]
    public void What_only_azure_knows_stays_as_it_is_written(string expression, string expected) =>
        Assert.Equal(new Value.Unknown(expected), Values.Of(expression, "resource account 'A@1' = {\n  resource blobs 'b' = {}\n}"));

    [Theory]
    [InlineData("nmae", "main.bicep: nothing declares 'nmae'.")]
    [InlineData("account::blob", "main.bicep: nothing declares 'account::blob'.")]
    [InlineData("empyt([])", "main.bicep: 'empyt([])' calls a function that is not known here.")]
    [InlineData("{ a: 1 }.b", "main.bicep: '{ a: 1 }.b' asks for what is not there.")]
    [InlineData("{ a: 1 }['b']", "main.bicep: '{ a: 1 }['b']' asks for what is not there.")]
    [InlineData("true ? 1 : nmae", "main.bicep: nothing declares 'nmae'.")]
    public void What_nothing_declares_is_a_slip(string expression, string fault) =>
        Assert.Equal(fault, Assert.Throws<InvalidOperationException>(() => Values.Of(expression)).Message);

    [Fact]
    public void Of_a_string_the_known_parts_are_known() =>
        Assert.Equal(new Value.Unknown("egst-pipeline-${environment().name}", IsText: true), Values.Of("'egst-${suffix}'", "var suffix = 'pipeline-${environment().name}'"));

    [Fact]
    public void Modules_get_their_parameters_and_imports_and_give_their_outputs()
    {
        var sources = Sources.From(
            ("main.dev.bicepparam", "using 'main.bicep'\nparam environmentName = 'dev'"),
            ("names.bicep", "@export()\nvar queues = ['extract']\n@export()\nvar poison = '-poison'"),
            ("texts/note.txt", "noted"),
            (Template.Main, """
                param environmentName string
                module it 'modules/it.bicep' = { params: { prefix: environmentName } }
                module no 'modules/it.bicep' = if (environmentName == 'prod') { params: {} }
                resource last 'T@1' = { name: it.outputs.full }
                """),
            ("modules/it.bicep", """
                import { queues, poison as bad } from '../names.bicep'
                param prefix string
                var note = loadTextContent('../texts/note.txt')
                resource queue 'Q@1' = [for name in queues: { name: '${prefix}-${name}${bad}-${note}' }]
                output full string = '${prefix}-full'
                """));
        var template = new Template(sources);

        var resources = Deployment.Of(template, template.Environments.Single()).Resources;

        Assert.Equal(["main.bicep:4 T dev-full", "modules/it.bicep:4 Q dev-extract-poison-noted"], resources.Select(resource => $"{resource.Place} {resource.Type} {resource.Name}"));
    }

    [Fact]
    public void A_resource_knows_what_it_lies_in()
    {
        var template = new Template(Sources.From(
            ("main.dev.bicepparam", "using 'main.bicep'"),
            (Template.Main, """
                resource account 'A@1' = { name: 'outer' }
                resource service 'A/s@1' = {
                  parent: account
                  name: 'default'

                  resource queue 'q' = [for name in ['one', 'two']: { name: name }]
                }
                """)));

        Assert.Equal(
            ["A outer in outer", "A/s default in outer", "A/s/q one in outer", "A/s/q two in outer"],
            Deployment.Of(template, template.Environments.Single()).Resources.Select(resource => $"{resource.Type} {resource.Name} in {resource.Root.Name}"));
    }
}
