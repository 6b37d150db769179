using System.Net;
using HandreikingBot.Tests.DirectLine;

namespace HandreikingBot.Tests.WebChat;

public sealed class PageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("handreiking-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_page_is_Dutch_and_all_that_it_names_is_there()
    {
        await using var host = await HostWithBundle();
        var page = await host.Http.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"nl\">", page, StringComparison.Ordinal);
        Assert.Contains("<noscript>", page, StringComparison.Ordinal);
        string[] named = [.. page.Split('"').Where(part => part.StartsWith("/webchat/", StringComparison.Ordinal))];
        Assert.Equal(5, named.Length);
        foreach (var path in named)
        {
            using var answer = await host.Http.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/webchat/chat.js")]
    [InlineData("/webchat/4.18.1/webchat.js")]
    public async Task Scripts_come_from_here_only_and_no_other_site_can_frame_the_page(string path)
    {
        await using var host = await HostWithBundle();
        using var answer = await host.Http.GetAsync(path, TestContext.Current.CancellationToken);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Equal(("nosniff", "no-referrer"), (answer.Headers.GetValues("X-Content-Type-Options").Single(), answer.Headers.GetValues("Referrer-Policy").Single()));
    }

    [Fact]
    public async Task No_script_or_handler_is_written_into_the_page_itself()
    {
        await using var host = await HostWithBundle();
        var page = await host.Http.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.DoesNotMatch("<script(?![^>]* src=)|<style|\\son[a-z]+=|\\sstyle=|https?://", page);
    }

    [Fact]
    public async Task The_bundle_is_kept_by_browsers_and_the_page_is_asked_for_again()
    {
        await using var host = await HostWithBundle();
        using var bundle = await host.Http.GetAsync("/webchat/4.18.1/webchat.js", TestContext.Current.CancellationToken);
        using var page = await host.Http.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal("public, max-age=31536000, immutable", bundle.Headers.CacheControl?.ToString());
        Assert.Equal("no-cache", page.Headers.CacheControl?.ToString());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(page.Headers.ETag!);
        using var unchanged = await host.Http.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task A_browser_that_can_gets_the_bundle_compressed()
    {
        await using var host = await HostWithBundle();
        await File.WriteAllTextAsync(Path.Combine(folder, "webchat.js.gz"), "klein", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/webchat/4.18.1/webchat.js");
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        Assert.Equal("klein", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_the_bundle_the_page_says_what_to_install_and_that_the_terminal_works()
    {
        await using var host = await DirectLineHost.StartAsync(bundle: folder);
        var page = await host.Http.GetStringAsync("/", TestContext.Current.CancellationToken);
        using var bundle = await host.Http.GetAsync("/webchat/4.18.1/webchat.js", TestContext.Current.CancellationToken);
        Assert.Contains("Node.js", page, StringComparison.Ordinal);
        Assert.Contains("<code>dotnet run --project src/HandreikingBot -- chat</code>", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, bundle.StatusCode);
    }

    private async Task<DirectLineHost> HostWithBundle()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "webchat.js"), "// bundle", TestContext.Current.CancellationToken);
        return await DirectLineHost.StartAsync(bundle: folder);
    }
}
