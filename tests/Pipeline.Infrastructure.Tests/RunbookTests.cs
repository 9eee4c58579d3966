using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>What the runbook refers to is there.</summary>
public sealed class RunbookTests
{
    private static readonly Runbook Ours = new(File.ReadAllText(Repository.At("infra", "README.md")));

    [Fact]
    public void Every_file_that_a_command_names_is_there()
    {
        Assert.NotEmpty(Ours.Paths);
        Assert.All(Ours.Paths, path => Assert.True(Path.Exists(Repository.At(path.Split('/'))), path));
    }

    [Fact]
    public void Every_query_it_has_asked_is_there()
    {
        Assert.NotEmpty(Ours.Queries);
        Assert.All(Ours.Queries, query => Assert.Contains($"queries/{query}.kql", Infra.Queries.Keys));
    }

    [Fact]
    public void Every_query_of_operators_is_mentioned() => Assert.All(
        Infra.QueriesOfOperators,
        path => Assert.Contains(path, Ours.Links.Concat(Ours.Paths.Select(named => named.Replace("infra/", "", StringComparison.Ordinal)))));

    [Fact]
    public void Every_link_leads_somewhere() => Assert.All(
        Ours.Links, link => Assert.True(link.StartsWith('#') ? Ours.Anchors.Contains(link) : Path.Exists(Repository.At(["infra", .. link.Split('#')[0].Split('/')])), link));

    [Fact]
    public void References_are_told_from_what_looks_like_them()
    {
        var runbook = new Runbook("""
            ## `given-up`, and more
            Text: `ask health`, please ask nobody. See infra/nothing.kql, [a file](modules/a.bicep) and [above](#given-up-and-more).
            ```bash
            # poison-left
            az deployment group create -g "$GROUP" --parameters infra/main.dev.bicepparam --out "$PWD/src/no" > infra/logs/<name>.txt
            bash ./infra/smoke.sh; zip -r ../x.zip ../tests/run.sh; ls infra/$1.kql host.json
            ask alerts/given-up
            ```
            ### `below`
            A paragraph.
            ## Another
            ### not below
            """);

        Assert.Equal([("below", "A paragraph.")], runbook.SectionsBelow("`given-up`, and more"));
        Assert.Equal(["infra/main.dev.bicepparam", "./infra/smoke.sh", "host.json"], runbook.Paths);
        Assert.Equal(["health", "alerts/given-up"], runbook.Queries);
        Assert.Equal(["modules/a.bicep", "#given-up-and-more"], runbook.Links);
        Assert.Equal(["#given-up-and-more", "#below", "#another", "#not-below"], runbook.Anchors);
    }
}
