using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Functions.Tests;

/// <summary>Operators' commands on an archive in a storage account: as messages the app handles, and from the desk.</summary>
public sealed class OperationTests
{
    private const string Page = "r/qinglan/2021/index.html";
    private const string Upload = "qinglan/report.txt";

    [Fact]
    public async Task A_withdrawn_report_is_gone_until_that_is_undone()
    {
        await using var app = await PublishedAsync();
        var (before, words) = (await app.PageAsync(Page), "全年工作平稳有序。");

        await SendAsync(app, """{"command":"withdraw","report":"qinglan/2021"}""");
        var (notice, receipt) = (await app.PageAsync(Page), await app.ReceiptAsync(Upload));
        await SendAsync(app, """{"command":"withdraw","report":"qinglan/2021","undo":true}""");

        Assert.DoesNotContain(words, notice, StringComparison.Ordinal);
        Assert.Equal(ReceiptStatus.NotShown, receipt.Status);
        Assert.Equal(before, await app.PageAsync(Page));
        Assert.Equal(ReceiptStatus.Published, (await app.ReceiptAsync(Upload)).Status);
    }

    [Fact]
    public async Task A_late_message_does_not_bring_a_withdrawn_report_back()
    {
        await using var app = await PublishedAsync();
        await SendAsync(app, """{"command":"withdraw","report":"qinglan/2021"}""");
        var notice = await app.PageAsync(Page);

        await SendAsync(app, """{"command":"reprocess"}""");

        Assert.Equal(notice, await app.PageAsync(Page));
        Assert.Equal(ReceiptStatus.NotShown, (await app.ReceiptAsync(Upload)).Status);
    }

    [Fact]
    public async Task What_a_command_found_is_kept()
    {
        await using var app = await PublishedAsync();
        await app.RemoveAsync(ContainerNames.Site, "r/qinglan/2021/zh/index.html");

        await SendAsync(app, """{"command":"verify"}""");

        var kept = Assert.Single((await app.ContentAsync(ContainerNames.Work)).Keys, path => path.StartsWith("state/operations/", StringComparison.Ordinal));
        var record = await app.Stores.Work.ReadAsync(kept, CancellationToken.None);
        Assert.NotNull(record);
        Assert.Equal("RPT411", Assert.Single(StoredJson.Read(record.Content, StoredJson.OperationRecord).Diagnostics).Code);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("""{"command":"explode"}""")]
    [InlineData("""{"command":"withdraw"}""")]
    [InlineData("""{"command":"withdraw","report":"../2021"}""")]
    public async Task A_message_that_asks_for_nothing_known_does_nothing(string message)
    {
        await using var app = await PublishedAsync();
        var before = await app.ContentAsync(ContainerNames.Site);

        await SendAsync(app, message);

        Assert.Equal(before, await app.ContentAsync(ContainerNames.Site));
        Assert.DoesNotContain(app.Host.Invocations, invocation => invocation.Failure is not null);
    }

    [Fact]
    public async Task The_desk_verifies_and_rebuilds_an_archive_in_an_account()
    {
        await using var app = await PublishedAsync();
        var before = await app.ContentAsync(ContainerNames.Site);
        await app.RemoveAsync(ContainerNames.Site, "years/2021/index.html");

        var damaged = await Desk.RunAsync("archive", "verify", "--storage", app.Account);
        var rebuilt = await Desk.RunAsync("archive", "rebuild", "--storage", app.Account);
        var whole = await Desk.RunAsync("archive", "verify", "--storage", app.Account);

        Assert.Equal((1, 0, 0), (damaged.ExitCode, rebuilt.ExitCode, whole.ExitCode));
        Assert.Contains("RPT411", damaged.Error, StringComparison.Ordinal);
        Assert.Contains("1 difference mended.", rebuilt.Error, StringComparison.Ordinal);
        Assert.Equal(before, await app.ContentAsync(ContainerNames.Site));
    }

    [Fact]
    public async Task The_desk_withdraws_a_report_in_an_account()
    {
        await using var app = await PublishedAsync();

        var run = await Desk.RunAsync("archive", "withdraw", "qinglan/2021", "--storage", app.Account);
        await app.Host.RunUntilIdleAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("全年工作平稳有序。", await app.PageAsync(Page), StringComparison.Ordinal);
        Assert.Equal(ReceiptStatus.NotShown, (await app.ReceiptAsync(Upload)).Status);
    }

    [Theory]
    [InlineData("qinglan/2021", 0, "1 upload is processed again.")]
    [InlineData("qinglan", 0, "1 upload is processed again.")]
    [InlineData("yunshan", 1, "0 uploads are processed again.")]
    public async Task The_desk_has_uploads_processed_again(string target, int exitCode, string said)
    {
        await using var app = await PublishedAsync();

        var run = await Desk.RunAsync("archive", "reprocess", target, "--storage", app.Account);
        await app.Host.RunUntilIdleAsync();

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(ReceiptStatus.Published, (await app.ReceiptAsync(Upload)).Status);
    }

    [Fact]
    public async Task An_account_that_refuses_is_explained_in_a_sentence()
    {
        await using var app = await PublishedAsync();
        var wrongKey = string.Join(';', app.Account.Split(';').Select(part => part.StartsWith("AccountKey=", StringComparison.Ordinal) ? "AccountKey=d3Jvbmc=" : part));

        var run = await Desk.RunAsync("archive", "verify", "--storage", wrongKey);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("The storage account refused", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("archive", "verify", "--storage", "hello")]
    [InlineData("archive", "verify", "--storage", "http://account.blob.example.com")]
    [InlineData("archive", "verify", "--storage", "UseDevelopmentStorage=true", "--site", "site")]
    [InlineData("archive", "reprocess")]
    [InlineData("archive", "reprocess", "Qing Lan", "--storage", "UseDevelopmentStorage=true")]
    public async Task An_account_that_is_misnamed_is_wrong_usage(params string[] arguments) => Assert.Equal(2, (await Desk.RunAsync(arguments)).ExitCode);

    [Fact]
    public async Task An_account_has_a_registry_of_its_own()
    {
        var run = await Desk.RunAsync("archive", "verify", "--storage", "UseDevelopmentStorage=true", "--agencies", Path.Combine(Repository.Samples, "agencies.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Leave --agencies out", run.Error, StringComparison.Ordinal);
    }

    private static async Task<CloudApp> PublishedAsync()
    {
        var app = await CloudApp.StartAsync();
        await app.UploadAsync(Upload, new ReportText().ToString());
        await app.Host.RunUntilIdleAsync();
        return app;
    }

    private static async Task SendAsync(CloudApp app, string command)
    {
        await app.SendAsync(QueueNames.Operations, command);
        await app.Host.RunUntilIdleAsync();
    }
}
