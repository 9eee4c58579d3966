using Pipeline.Core.Tests.Hostile.Kit;

namespace Pipeline.Core.Tests.Hostile;

/// <summary>A few mutants for every reader, the same ones each time; thousands are made by the benchmarks' <c>fuzz</c>.</summary>
public sealed class HostileInputTests
{
    private const int Mutants = 40;
    private const int LargestMutant = 20_000;

    private static readonly IReadOnlyList<HostileReader> Readers = HostileReader.All(new([]), LargestMutant);

    public static TheoryData<string> Names => [.. Readers.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_a_file_holds_it_is_read_or_refused_for_a_reason(string name)
    {
        var reader = Readers.Single(reader => reader.Name == name);
        for (var seed = 0; seed < Mutants; seed++)
        {
            var failure = Record.Exception(() => reader.Read(reader.Input(seed)).Check?.Invoke());
            Assert.True(failure is null, $"{name} {seed}: {failure}");
        }
    }

    [Fact]
    public void A_seed_always_makes_the_same_file() =>
        Assert.All(Readers.Zip(HostileReader.All(new([]), LargestMutant)), pair => Assert.Equal(pair.First.Input(7), pair.Second.Input(7)));
}
