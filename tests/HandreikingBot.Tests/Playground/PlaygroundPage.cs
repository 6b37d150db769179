using HandreikingBot.Tests.Browser;
using Microsoft.Playwright;

namespace HandreikingBot.Tests.Playground;

/// <summary>The Playground as somebody uses it: reads what is on the screen, clicks the newest button of a name, types.</summary>
internal sealed class PlaygroundPage : IAsyncDisposable
{
    private readonly BrowserPage browser;
    private ILocator place;
    private (string Conversation, string Reads)? opened;

    private PlaygroundPage(BrowserPage browser) => (this.browser, place) = (browser, browser.Page.Locator("body"));

    private IPage Page => browser.Page;

    public static async Task<PlaygroundPage> Open(PlaygroundApp app, Chromium chromium)
    {
        var fresh = await chromium.NewPage(1280, 1000);
        fresh.Page.SetDefaultTimeout(60_000);
        await fresh.Page.GotoAsync(app.Address);
        return new PlaygroundPage(fresh);
    }

    /// <summary>Waits until this stands on the screen.</summary>
    public Task Reads(string text) => place.GetByText(text).Last.WaitForAsync();

    public Task Clicks(string button) => place.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    public Task Ticks(string option) => place.GetByText(option).Last.ClickAsync();

    /// <summary>Waits for a question, ticks options of it (none: skips it) and goes on.</summary>
    public async Task Answers(string question, params string[] options)
    {
        await Reads(question);
        foreach (var option in options) await Ticks(option);
        await Clicks(options.Length is 0 ? "Sla over" : "Verder");
    }

    /// <summary>Goes to another chat or channel by its name in the list, where this stands. A click that comes while the page still loads does nothing, so it is repeated.</summary>
    public async Task Opens(string conversation, string reads)
    {
        for (var attempt = 1; ; attempt++)
        {
            await Page.GetByRole(AriaRole.Treeitem, new() { Name = conversation }).ClickAsync();
            try
            {
                await place.GetByText(reads).Last.WaitForAsync(new() { Timeout = 5_000 });
                opened = (conversation, reads);
                return;
            }
            catch (TimeoutException) when (attempt < 12)
            {
            }
        }
    }

    /// <summary>Starts a thread in the open channel that mentions the bot, and looks at that thread only from then on.</summary>
    public async Task Posts(string text)
    {
        var posted = Page.GetByRole(AriaRole.Group).Filter(new() { HasText = text });
        // What is typed while the page still moves is lost with its post.
        for (var attempt = 1; ; attempt++)
        {
            await Mentions();
            await Page.Keyboard.TypeAsync(text);
            await Page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).ClickAsync();
            try
            {
                await posted.First.WaitForAsync(new() { Timeout = 10_000 });
                place = posted;
                return;
            }
            catch (TimeoutException) when (attempt < 3)
            {
                await LooksAgain();
            }
        }
    }

    private async Task LooksAgain()
    {
        await Page.ReloadAsync();
        if (opened is var (conversation, reads)) await Opens(conversation, reads);
    }

    // Now and then a page of the Playground never opens this menu; a new look at the page does.
    private async Task Mentions()
    {
        for (var attempt = 1; ; attempt++)
        {
            await Page.GetByRole(AriaRole.Textbox).First.ClickAsync();
            await Page.Keyboard.TypeAsync("@");
            try
            {
                await Page.GetByLabel("Typeahead menu").GetByText("Test Bot").ClickAsync(new() { Timeout = 10_000 });
                return;
            }
            catch (TimeoutException) when (attempt < 6)
            {
                await LooksAgain();
            }
        }
    }

    /// <summary>Searches with the message extension. The Playground reads no manifest, so the names of command and parameter are typed as well.</summary>
    public async Task Searches(string text)
    {
        await Extends("Search Command");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Specify Command ID or Parameter" }).ClickAsync();
        await Page.GetByPlaceholder("Command ID").FillAsync("zoek");
        await Page.GetByPlaceholder("Parameter name").FillAsync("q");
        await Page.GetByPlaceholder("Enter a search term").FillAsync(text);
    }

    /// <summary>Clicks a result of the search: its card then stands in the message that is being written.</summary>
    public Task Inserts(string line) => Page.GetByText(line).Last.ClickAsync();

    /// <summary>Lets a link unfold.</summary>
    public async Task Unfolds(string address)
    {
        await Extends("Link Unfurling");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Enter an URL" }).FillAsync(address);
    }

    private async Task Extends(string kind)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = kind }).ClickAsync();
    }

    /// <summary>Keeps a picture for whoever wants to look.</summary>
    public Task Picture(string name) => Page.ScreenshotAsync(new() { Path = Repository.PathTo("artifacts", "pictures", $"playground-{name}.png") });

    public ValueTask DisposeAsync() => browser.DisposeAsync();
}
