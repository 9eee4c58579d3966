using Pipeline.Local.Storage;

namespace Pipeline.Local.Tests.Storage;

public sealed class BlobPathTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("r/changping/2021/index.html")]
    [InlineData("assets/site.0a1b2c.css")]
    [InlineData(".well-known/security.txt")]
    public void Should_accept_a_path_inside_the_folder(string path) => Assert.True(BlobPath.IsValid(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../secret")]
    [InlineData("r/../../secret")]
    [InlineData("r/./index.html")]
    [InlineData("r//index.html")]
    [InlineData("r/")]
    [InlineData("..\\secret")]
    [InlineData("C:/secret")]
    [InlineData("r/.. /secret")]
    [InlineData("nul\0.html")]
    public void Should_refuse_a_path_that_leaves_the_folder_on_any_system(string path) => Assert.False(BlobPath.IsValid(path));

    [Theory]
    [InlineData(".lock")]
    [InlineData("r/.tmp-0123")]
    public void Should_refuse_the_names_the_store_keeps_for_itself(string path) => Assert.False(BlobPath.IsValid(path));

    [Theory]
    [InlineData("", true)]
    [InlineData("index/e/", true)]
    [InlineData("index/e/20", true)]
    [InlineData("../", false)]
    [InlineData("/", false)]
    public void Should_accept_the_beginning_of_a_path_as_a_prefix(string prefix, bool accepted) => Assert.Equal(accepted, BlobPath.IsPrefix(prefix));
}
