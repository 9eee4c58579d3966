using Pipeline.Core.Syndication;

namespace Pipeline.Core.Tests.Syndication;

public sealed class NameBasedUuidTests
{
    [Fact]
    public void The_example_of_RFC_9562_comes_out() => Assert.Equal(
        new Guid("5c146b14-3c52-8afd-938a-375d0df1fbf6"),
        NameBasedUuid.Of(new("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Fact]
    public void Different_names_have_different_identifiers() =>
        Assert.NotEqual(NameBasedUuid.Urn("changping/2021/1"), NameBasedUuid.Urn("changping/2021/2"));
}
