using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Storage;

public sealed class ReportFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Should_take_what_looks_like_a_report_from_a_folder_and_below_in_ordinal_order()
    {
        foreach (var name in new[] { "b.txt", "B.DOCX", "a/c.htm", "a/d.ofd", "e.json", "~$b.docx", ".hidden.txt" })
        {
            _folder.Write(name, "");
        }

        Assert.Equal(["B.DOCX", "a/c.htm", "b.txt"], Find(_folder.At()));
    }

    [Fact]
    public void Should_take_a_file_that_is_named_whatever_it_is_called() =>
        Assert.Equal(["report.ofd"], Find(_folder.Write("report.ofd", "")));

    [Fact]
    public void Should_take_a_file_once_however_often_it_is_named()
    {
        var file = _folder.Write("a.txt", "");
        Assert.Equal(["a.txt"], Find(_folder.At(), file, file));
    }

    [Fact]
    public void Should_not_take_the_site_for_reports()
    {
        _folder.Write("a.txt", "");
        _folder.Write("site/index.html", "");
        _folder.Write("site.work/a.txt", "");
        Assert.Equal(["a.txt"], Find(_folder.At()));
    }

    [Fact]
    public void Should_name_what_it_skips_but_not_what_is_hidden_locked_or_ours()
    {
        foreach (var name in new[] { "a.txt", "junk/old.doc", "b.ofd", "registry.json", ".hidden.ofd", ".git/config", "~$b.doc", "agencies.json", "approved.tmx", "site/r/x.json", "site.work/y.json" })
        {
            _folder.Write(name, "");
        }

        Assert.Equal(["b.ofd", "junk/old.doc", "registry.json"], Names(Found(_folder.At()).Skipped));
    }

    [Fact]
    public void Should_not_skip_a_file_that_is_named_beside_its_folder() =>
        Assert.Equal((1, 0), Found(_folder.Write("b.ofd", ""), _folder.At()) is var found ? (found.Reports.Count, found.Skipped.Count) : default);

    private IEnumerable<string> Find(params string[] inputs) => Names(Found(inputs).Reports);

    private FoundFiles Found(params string[] inputs) => ReportFiles.Find(inputs, _folder.At("site"), _folder.At("site.work"));

    private IEnumerable<string> Names(IEnumerable<ReportFile> files) =>
        files.Select(file => Path.GetRelativePath(_folder.At(), file.Name).Replace('\\', '/'));
}
