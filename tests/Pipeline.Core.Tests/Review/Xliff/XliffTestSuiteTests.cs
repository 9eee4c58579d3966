using System.Xml.Linq;
using Pipeline.Core.Review.Xliff;

namespace Pipeline.Core.Tests.Review.Xliff;

/// <summary>The test suite of the OASIS committee (folder <c>xliff-21/test-suite</c>), where the variable XLIFF_TEST_SUITE names a copy of it.</summary>
public sealed class XliffTestSuiteTests
{
    private static readonly string? Suite = Environment.GetEnvironmentVariable("XLIFF_TEST_SUITE") is { Length: > 0 } folder ? folder : null;

    [SuiteTheory]
    [InlineData("core/valid", 25)]
    [InlineData("modules/valid", 34)]
    [InlineData("core/in-out", 18)]
    public void Valid_files_are_accepted(string folder, int count)
    {
        var files = Files(folder);

        Assert.Equal(count, files.Count);
        Assert.Equal("", string.Join("\n", files.Where(file => Faults(file).Count > 0).Select(file => $"{Path.GetFileName(file)}: {string.Join("; ", Faults(file))}")));
    }

    [SuiteFact]
    public void Every_invalid_core_file_is_rejected()
    {
        var files = Files("core/invalid");

        Assert.Equal(119, files.Count);
        Assert.Empty(files.Where(file => Faults(file).Count == 0).Select(Path.GetFileName));
    }

    [SuiteFact]
    public void Invalid_files_of_modules_are_rejected_but_for_change_tracking_which_is_read_as_an_extension()
    {
        var files = Files("modules/invalid");

        Assert.Equal(43, files.Count);
        Assert.Equal(5, files.Count(file => Faults(file).Count == 0));
        Assert.All(files.Where(file => Faults(file).Count == 0), file => Assert.StartsWith("Bad-ctr", Path.GetFileName(file)));
    }

    [SuiteFact]
    public void What_is_read_is_written_back_whole() => Assert.All(Files("core/in-out").Concat(Files("core/valid")).Concat(Files("modules/valid")), file =>
    {
        Assert.True(XliffDocument.Read(File.ReadAllBytes(file)).IsSuccess(out var document));
        using var written = new MemoryStream(Xlf.Saved(document));
        using var original = File.OpenRead(file);
        Assert.True(XNode.DeepEquals(XDocument.Load(original, LoadOptions.PreserveWhitespace), XDocument.Load(written, LoadOptions.PreserveWhitespace)), file);
    });

    private static List<string> Files(string folder) => [.. Directory.GetFiles(Path.Combine(Suite ?? "", folder), "*.xlf").Order(StringComparer.Ordinal)];

    private static List<string> Faults(string file) =>
        XliffDocument.Read(File.ReadAllBytes(file)) is var read && read.IsSuccess(out var document)
            ? [.. XliffValidator.Faults(document).Select(fault => $"{fault.Rule} {fault.Detail} line {XliffFault.LineOf(fault.Place)}")]
            : [.. read.Diagnostics.Select(finding => finding.Code)];

    private sealed class SuiteFactAttribute : FactAttribute
    {
        public SuiteFactAttribute() => Skip = Suite is null ? "XLIFF_TEST_SUITE names no folder." : null;
    }

    private sealed class SuiteTheoryAttribute : TheoryAttribute
    {
        public SuiteTheoryAttribute() => Skip = Suite is null ? "XLIFF_TEST_SUITE names no folder." : null;
    }
}
