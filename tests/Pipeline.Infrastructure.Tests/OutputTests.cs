using System.Text.RegularExpressions;
using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>What others read of a deployment is given, and what is given is read.</summary>
public sealed partial class OutputTests
{
    private const string AtHand = "for a person at hand, in the portal or by azd env get-values";

    /// <summary>What names outputs: commands of the runbook and of the workflows.</summary>
    private static readonly string[] Readers = ["infra/README.md", ".github/workflows/ci.yml", ".github/workflows/deploy.yml"];

    /// <summary>Outputs that no command need read, each with the reason.</summary>
    private static readonly IReadOnlyDictionary<string, string> ForPeople = new Dictionary<string, string>
    {
        ["hostAccountName"] = AtHand,
        ["incomingContainerUrl"] = "the address an agency is told to upload to",
        ["reviewsContainerUrl"] = "the address an agency is told to send reviewed translations back to",
        ["receiptsContainerUrl"] = "the address an agency is told to look for its receipts at",
        ["translatorEndpoint"] = AtHand,
        ["translatorName"] = AtHand,
        ["workspaceName"] = AtHand,
        ["topicName"] = AtHand,
        ["identityClientId"] = AtHand,
        ["frontDoorTarget"] = "goes into the CNAME record of the site's domain",
        ["frontDoorDomainValidation"] = "goes into the TXT record of the site's domain",
    };

    private static readonly IReadOnlyList<string> Given = [.. Infra.Template[Template.Main].Outputs.Select(output => output.Name)];

    private static readonly IReadOnlyList<string> Read = [.. Readers.SelectMany(reader => OutputsIn(File.ReadAllText(Repository.At(reader.Split('/')))))];

    [Fact]
    public void Every_output_that_somebody_reads_is_given() => Assert.Empty(Read.Concat(ForPeople.Keys).Except(Given));

    [Fact]
    public void Every_output_that_is_given_is_read_or_is_for_people() => Assert.Empty(Given.Except(Read).Except(ForPeople.Keys));

    [Theory]
    [InlineData("SITE=$(output siteAddress) ACCOUNT=$(output contentAccountName)", "siteAddress contentAccountName")]
    [InlineData("--query properties.outputs.functionAppName.value --output tsv", "functionAppName")]
    [InlineData("jq -r '\"app=\" + .functionAppName.value, \"site=\" + .siteAddress.value'", "functionAppName siteAddress")]
    [InlineData("output() { jq -r \".$1.value\" <<< \"$outputs\"; }", "")]
    public void An_output_is_known_by_how_commands_name_it(string command, string names) => Assert.Equal(names, string.Join(' ', OutputsIn(command)));

    private static IEnumerable<string> OutputsIn(string text) => OutputOf.Matches(text).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"(?<=\.)(?<name>[a-z]\w*)\.value\b|\$\(output (?<name>\w+)\)")]
    private static partial Regex OutputOf { get; }
}
