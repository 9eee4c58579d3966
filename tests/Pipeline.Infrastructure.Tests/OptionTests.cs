using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>What can be chosen is there when it is chosen, and costs nothing when it is not.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("Microsoft.Cdn/profiles")]
    [InlineData("Microsoft.Network/virtualNetworks")]
    [InlineData("Microsoft.Network/privateEndpoints")]
    public void An_option_is_left_out_unless_it_is_asked_for(string type)
    {
        Assert.Empty(Infra.Production.Made(type));
        Assert.NotEmpty(Infra.WithEverything.Made(type));
    }
}
