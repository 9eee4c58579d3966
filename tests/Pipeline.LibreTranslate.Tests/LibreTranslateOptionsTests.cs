namespace Pipeline.LibreTranslate.Tests;

public sealed class LibreTranslateOptionsTests
{
    [Theory]
    [InlineData("https://translate.example")]
    [InlineData(" https://translate.example/libre/ ")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://[::1]:5000")]
    public void An_address_is_encrypted_or_on_this_machine(string address) => Assert.Empty(Faults(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("translate.example")]
    [InlineData("ftp://translate.example")]
    [InlineData("https://translate.example?key=1")]
    [InlineData("https://user:secret@translate.example")]
    public void What_is_no_address_is_refused(string? address) => Assert.Equal(["RPT523"], Faults(address));

    [Fact]
    public void So_is_one_that_others_can_listen_to() => Assert.Equal(["RPT524"], Faults("http://translate.example"));

    [Fact]
    public void The_key_is_not_printed()
    {
        Assert.True(LibreTranslateOptions.Create(new() { Address = "https://translate.example", Key = "secret" }).IsSuccess(out var options));
        Assert.Equal("https://translate.example/", options.ToString());
    }

    [Fact]
    public void Settings_have_their_names_in_a_configuration()
    {
        var settings = new Dictionary<string, string> { ["LibreTranslate:Address"] = "https://translate.example", ["LibreTranslate:Key"] = "secret" };
        Assert.Equal(new() { Address = "https://translate.example", Key = "secret" }, LibreTranslateSettings.From(settings.GetValueOrDefault));
    }

    private static IEnumerable<string> Faults(string? address) => LibreTranslateOptions.Create(new() { Address = address }).Diagnostics.Select(diagnostic => diagnostic.Code);
}
