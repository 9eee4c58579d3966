using System.IO.Compression;
using System.Text;
using Pipeline.Core.Rendering;

namespace Pipeline.Core.Tests.Rendering;

public sealed class SearchScriptTests
{
    [Fact]
    public void Its_name_carries_its_hash() => Assert.Matches("^assets/search\\.[0-9a-f]{12}\\.js$", SearchScript.Path.Value);

    [Fact]
    public void Its_modules_are_one_file() => Assert.DoesNotMatch("(?m)^(import|export) ", Encoding.UTF8.GetString(SearchScript.Content.Span));

    [Fact]
    public void What_only_people_read_is_left_out() => Assert.Equal(
        "const one = 1;\nuse(one); // why\n",
        SearchScript.Join("// What it is.\nimport { use } from './use.js';\n\n/** One. */\nexport const one = 1;\n  use(one); // why\n"));

    [Fact]
    public void It_weighs_less_than_25_kilobytes_compressed()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(SearchScript.Content.Span);
        }

        Assert.InRange(compressed.Length, 1, 25_000);
    }
}
