using System.Text.RegularExpressions;
using Pipeline.Core.Storage;
using Pipeline.Functions.Tests.Kit;
using Pipeline.Infrastructure.Tests.Checks;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>Queues and containers are called the same in code and template, and a test of this test shows that a slip is found.</summary>
public sealed class NameTests
{
    private const string Names = "names.bicep";

    public static TheoryData<string> Environments => Infra.Environments;

    [Theory]
    [MemberData(nameof(Environments))]
    public void The_template_makes_the_queues_and_containers_of_the_code_and_no_others(string environment) =>
        Assert.Empty(NameCheck.Differences(Infra.In(environment), CodeNames.Current));

    [Fact]
    public void A_queue_renamed_in_the_template_alone_is_found() => Assert.Equal(
        [
            "Queue translated is made at modules/storage.bicep, and the code does not know it.",
            "Queue translated-poison is made at modules/storage.bicep, and the code does not know it.",
            "Queue translate is in the code, and the template does not make it.",
            "Queue translate-poison is in the code, and the template does not make it.",
        ],
        DifferencesAfter(Names, "translate: 'translate'", "translate: 'translated'"));

    [Fact]
    public void A_queue_renamed_in_the_code_alone_is_found() => Assert.Equal(
        [
            "Queue publish is made at modules/storage.bicep, and the code does not know it.",
            "Queue publish-poison is made at modules/storage.bicep, and the code does not know it.",
            "Queue press is in the code, and the template does not make it.",
            "Queue press-poison is in the code, and the template does not make it.",
        ],
        WithoutLines(NameCheck.Differences(
            Infra.Production,
            CodeNames.Current with { Queues = [.. QueueNames.WithPoison.Select(name => name.Replace(QueueNames.Publish, "press", StringComparison.Ordinal))] })));

    [Theory]
    [InlineData("poisonSuffix = '-poison'", "poisonSuffix = '-dead'", 12)]
    [InlineData("work: 'work'", "work: 'works'", 2)]
    [InlineData("  operations: 'operations'\n", "", 2)]
    public void So_is_any_other_slip(string written, string slip, int differences) =>
        Assert.Equal(differences, DifferencesAfter(Names, written, slip).Count());

    [Fact]
    public void A_queue_that_a_function_takes_from_or_writes_to_is_made() => Assert.Subset(
        Infra.Production.Made(NameCheck.Queue).Select(queue => queue.Name).ToHashSet(),
        FunctionCatalog.Functions.SelectMany(function => FunctionCatalog.OutputsOf(function).Select(output => output.QueueName).Append(function.Queue))
            .OfType<string>().ToHashSet());

    /// <summary>A message in a queue without a function would wait for ever, and an upload that failed would get no receipt.</summary>
    [Fact]
    public void Every_queue_has_a_function_that_takes_from_it_the_poison_ones_too() => Assert.Equal(
        QueueNames.WithPoison.Order(StringComparer.Ordinal), FunctionCatalog.Functions.Select(function => function.Queue).OfType<string>().Order(StringComparer.Ordinal));

    private static IEnumerable<string> DifferencesAfter(string file, string written, string slip) =>
        WithoutLines(NameCheck.Differences(Infra.DevelopmentWith(file, written, slip), CodeNames.Current));

    private static IEnumerable<string> WithoutLines(IEnumerable<string> differences) =>
        differences.Select(difference => Regex.Replace(difference, @"(?<=\.bicep):\d+", ""));
}
