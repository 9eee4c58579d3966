using System.Net;
using System.Net.Sockets;
using System.Text;
using Pipeline.Local.Preview;
using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Preview;

public sealed class PreviewTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _reader = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private PreviewServer? _server;

    public async Task InitializeAsync()
    {
        _folder.Write("site/index.html", "start");
        _folder.Write("site/404.html", "not here");
        _folder.Write("site/r/changping/2021/index.html", "report");
        _folder.Write("site/r/changping/2021/original.html", "<script>");
        _folder.Write("site/assets/site.0123.css", "body{}");
        _folder.Write("secret.txt", "secret");
        _server = await PreviewServer.StartAsync(new FolderStore(_folder.At("site")), 0, CancellationToken.None);
        _reader.BaseAddress = _server.Address;
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("", "start")]
    [InlineData("index.html", "start")]
    [InlineData("r/changping/2021/", "report")]
    [InlineData("r/changping/2021/?lang=en", "report")]
    public async Task Should_show_the_page_of_a_folder(string address, string page) =>
        Assert.Equal(page, await _reader.GetStringAsync(new Uri(address, UriKind.Relative)));

    [Theory]
    [InlineData("", "text/html; charset=utf-8", "no-cache", null)]
    [InlineData("assets/site.0123.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable", null)]
    [InlineData("r/changping/2021/original.html", "application/octet-stream", "no-cache", "attachment; filename=\"original.html\"")]
    public async Task Should_send_the_headers_blob_storage_would_send(string address, string type, string cache, string? disposition)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(type, answer.Content.Headers.NonValidated["Content-Type"].ToString());
        Assert.Equal(cache, answer.Headers.NonValidated["Cache-Control"].ToString());
        Assert.Equal(disposition, answer.Content.Headers.ContentDisposition?.ToString());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Should_lead_a_folder_without_its_slash_to_the_folder()
    {
        using var answer = await GetAsync("r/changping/2021?lang=en");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/r/changping/2021/?lang=en", answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("r/changping/")]
    [InlineData("r/changping")]
    [InlineData(".lock")]
    public async Task Should_show_the_page_for_what_is_not_there(string address)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("not here", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Should_send_a_page_again_only_when_it_has_changed()
    {
        using var first = await GetAsync("");
        var tag = first.Headers.ETag;
        Assert.NotNull(tag);
        using var known = await GetAsync("", tag.ToString());
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Empty(await known.Content.ReadAsByteArrayAsync());

        _folder.Write("site/index.html", "changed");
        using var changed = await GetAsync("", tag.ToString());
        Assert.Equal("changed", await changed.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("*")]
    [InlineData("\"0\", TAG")]
    [InlineData("W/TAG")]
    public async Task Should_understand_every_form_of_if_none_match(string known)
    {
        using var first = await GetAsync("");
        using var answer = await GetAsync("", known.Replace("TAG", first.Headers.ETag?.ToString(), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Should_answer_head_with_the_headers_alone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "");
        using var answer = await _reader.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(5, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Should_only_be_read_from()
    {
        using var content = new StringContent("x");
        using var answer = await _reader.PostAsync(new Uri("", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/r/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/r/..%252f..%252fsecret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/%00secret.txt")]
    public async Task Should_serve_nothing_outside_the_site(string target)
    {
        var answer = await RawAsync(target);
        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_lead_nobody_to_another_host()
    {
        Assert.DoesNotContain("Location", await RawAsync("//r/changping/2021"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Should_listen_on_this_machine_alone() => Assert.Equal("127.0.0.1", _server?.Address.Host);

    private async Task<HttpResponseMessage> GetAsync(string address, string? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        }

        return await _reader.SendAsync(request);
    }

    // HttpClient would tidy the address before it is sent.
    private async Task<string> RawAsync(string target)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, _server?.Address.Port ?? 0);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
