using Pipeline.Core.Flow;

namespace Pipeline.Core.Tests.Flow;

public sealed class OperationMessageTests
{
    [Fact]
    public void A_command_names_what_it_is_about() => Assert.Equal(
        new OperationMessage(OperationCommand.Withdraw, new("qinglan", 2021), Undo: true),
        OperationMessage.TryRead("""{"command":"withdraw","report":"qinglan/2021","undo":true}"""));

    [Fact]
    public void A_command_without_a_report_is_about_all() =>
        Assert.Equal(new OperationMessage(OperationCommand.Reprocess), OperationMessage.TryRead("""{"command":"reprocess"}"""));

    /// <summary>A slip must not turn a command about one report into one about all.</summary>
    [Theory]
    [InlineData("""{"command":"reprocess","agencey":"qinglan"}""")]
    [InlineData("""{"command":"rebuild","Report":"qinglan/2021"}""")]
    [InlineData("""{"command":"rebuild","report":"qinglan"}""")]
    [InlineData("""{"command":3}""")]
    [InlineData("""{"report":"qinglan/2021"}""")]
    [InlineData("""["verify"]""")]
    [InlineData("null")]
    [InlineData("")]
    public void A_slip_is_no_command(string message) => Assert.Null(OperationMessage.TryRead(message));
}
