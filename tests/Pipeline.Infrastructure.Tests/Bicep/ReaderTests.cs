namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>The reader understands the language as the compiler does, or says where it does not.</summary>
public sealed class ReaderTests
{
    [Fact]
    public void Every_kind_of_statement_is_read() => Assert.Equal(
        ["TargetScope", "Metadata", "Import", "Parameter", "Variable", "TypeAlias", "Resource", "Resource", "Module", "Output"],
        Read("""
            targetScope = 'resourceGroup'
            metadata purpose = 'everything' // a comment
            import { queues, roles as known } from 'names.bicep'
            @description('How many.')
            @minValue(1)
            param count int = 2
            var half = count / 2
            type agency = {
              @description('Its slug.')
              slug: string
              kind: 'User' | 'Group'
              note: string?
            }
            #disable-next-line no-unused-existing-resources
            resource account 'Microsoft.Storage/storageAccounts@2025-06-01' existing = { name: 'a' }
            resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-06-01' = [
              for (name, i) in queues: if (count > i) {
                parent: service
                name: name
              }
            ]
            module storage 'modules/storage.bicep' = if (!empty(queues)) {
              params: { count: count, names: [...queues, 'last'] }
            }
            output named object = toObject(queues, name => name, name => '${name}-id')
            """).Declarations.Select(declaration => declaration.GetType().Name));

    [Fact]
    public void A_declaration_knows_its_line_and_what_is_said_of_it()
    {
        var parameter = Read("// first\n// second\n\n@description('How many.')\n@maxValue(9)\nparam count int").Parameters.Single();

        Assert.Equal((6, "description maxValue"), (parameter.Line, string.Join(' ', parameter.Decorators.Select(decorator => decorator.Name))));
    }

    [Theory]
    [InlineData("'it\\'s \\${no} hole'", "it's ${no} hole")]
    [InlineData("'a${'b${'c'}d'}e'", "abcde")]
    public void Strings_stand_for_what_they_mean(string written, string meant) => Assert.Equal(meant, Values.Of(written).AsText);

    [Fact]
    public void A_choice_may_stand_on_three_lines() => Assert.Equal("no", Values.Of("1 > 2\n  ? 'yes'\n  : 'no'").AsText);

    [Theory]
    [InlineData("var a = 'never closed\n", "main.bicep:1: a string is not closed on its line")]
    [InlineData("var a = 1\nvar b = [1,\n2]", "main.bicep:2: a member is expected after a comma")]
    [InlineData("var a = f(1\n2)", "main.bicep:2: a comma must separate arguments")]
    [InlineData("var a = f(1, )", "main.bicep:1: a comma ends the arguments")]
    [InlineData("var a = { b: 1 c: 2 }", "main.bicep:1: a comma, a new line or '}' is expected")]
    [InlineData("var a = 1 var b = 2", "main.bicep:1: NewLine is expected")]
    [InlineData("var a = 1 >\n 2", "main.bicep:1: an expression is expected")]
    [InlineData("var a = 1 + 2", "main.bicep:1: '+' has no meaning here")]
    [InlineData("var a = 'on\\n'", "main.bicep:1: '\\n' is no escape")]
    [InlineData("var a = ;", "main.bicep:1: ';' has no meaning here")]
    [InlineData("variable a = 1", "main.bicep:1: a statement is expected, not 'variable'")]
    public void What_is_not_understood_is_named_with_its_place(string text, string fault) =>
        Assert.StartsWith(fault, Assert.Throws<BicepException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_parameters_names_its_template_and_gives_values()
    {
        var file = BicepFile.Read("main.dev.bicepparam", "using './main.bicep'\nparam environmentName = 'dev'");

        Assert.Equal(("./main.bicep", "environmentName"), (file.Declarations.OfType<Declaration.Using>().Single().Path, file.Assignments.Single().Name));
    }

    private static BicepFile Read(string text) => BicepFile.Read(Template.Main, text);
}
