using Microsoft.Playwright;

namespace HandreikingBot.Tests.Browser;

/// <summary>A page and what went wrong in it: console errors, uncaught exceptions, requests that failed.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> errors = [];

    internal BrowserPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => { if (message.Type == "error") Note(message.Text); };
        page.PageError += (_, error) => Note(error);
        page.RequestFailed += (_, request) => Note($"{request.Method} {request.Url} failed: {request.Failure}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Errors
    {
        get { lock (errors) return [.. errors]; }
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private void Note(string error)
    {
        lock (errors) errors.Add(error);
    }
}
