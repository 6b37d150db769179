using HandreikingBot.Tests.Browser;
using HandreikingBot.WebChat;
using Microsoft.Playwright;

namespace HandreikingBot.Tests.WebChat;

/// <summary>The real page with the real bundle over the real bot, in a browser.</summary>
public sealed class BrowserChatTests(Chromium chromium) : IAsyncLifetime
{
    /// <summary>Resolves when the transcript has not moved for half a second of frames.</summary>
    private const string ScrolledOut = """
        () => new Promise(done => {
          const place = document.querySelector('.webchat__basic-transcript__scrollable');
          let [still, top] = [0, -1];
          const look = () => { still = place.scrollTop === top ? still + 1 : 0; top = place.scrollTop; still > 30 ? done() : requestAnimationFrame(look); };
          look();
        })
        """;

    private static readonly string[] Questions =
    [
        "Wat willen jullie vooral bereiken?", "Waar gaat het bij jullie vooral over?", "Voor welke leerlingen is het bedoeld?", "Waar wil je zoeken?", "Hoe goed moet het onderzocht zijn?",
        "Wie gaat het doen op jullie school?", "Mag het team er een training voor doen?", "Hoeveel tijd is er voor?", "Wat mag het de school kosten?",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("handreiking-").FullName;
    private RunningBot? bot;

    public async ValueTask InitializeAsync()
    {
        if (WebChatFiles.BesideProgram.HasBundle) bot = await RunningBot.StartAsync(folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (bot is not null) await bot.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(1200, 800)]
    public async Task The_chat_fits_the_screen_welcomes_and_answers(int width, int height)
    {
        await using var browser = await OpenAsync(width, height);
        var page = browser.Page;
        await SayAsync(page, "veel gedoe in groep 7, buitensluiten");
        await page.Locator(".ac-adaptiveCard input").First.WaitForAsync();
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await page.GetByPlaceholder("Typ hier je antwoord of vraag").IsVisibleAsync());
        await PictureAsync(page, $"webchat-{width}");
        Assert.Empty(browser.Errors);
    }

    [Fact]
    public async Task A_click_is_said_in_words_and_the_answered_card_cannot_be_answered_again()
    {
        await using var browser = await OpenAsync(600, 900);
        await SayAsync(browser.Page, "basisonderwijs groep 7, pesten");
        var choice = browser.Page.Locator(".ac-adaptiveCard label").Filter(new() { HasText = "Goed onderbouwd" }).First;
        await choice.ClickAsync();
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).Last.ClickAsync();
        await browser.Page.Locator(".webchat__bubble--from-user").GetByText("Goed onderbouwd").WaitForAsync();
        await browser.Page.Locator(".ac-adaptiveCard button[disabled]", new() { HasText = "Verder" }).First.WaitForAsync();
        Assert.True(await browser.Page.Locator(".ac-adaptiveCard input").First.IsDisabledAsync());
        await PictureAsync(browser.Page, "webchat-clicked");
        Assert.Empty(browser.Errors);
    }

    [Fact]
    public async Task A_newcomer_reaches_results_and_a_plan_by_typing_only()
    {
        await using var browser = await OpenAsync(900, 1100);
        await SayAsync(browser.Page, "veel gedoe in groep 7, buitensluiten. de leerkrachten geven het zelf en er is bijna geen geld");
        await Shown(browser.Page, "Hoe goed moet het onderzocht zijn?").WaitForAsync();
        await SayAsync(browser.Page, "het moet wel bewezen zijn");
        await Shown(browser.Page, "Mag het team er een training voor doen?").WaitForAsync();
        await SayAsync(browser.Page, "een of twee dagen is prima");
        await Shown(browser.Page, "passen het best").WaitForAsync();
        await PictureAsync(browser.Page, "webchat-resultaten");
        await SayAsync(browser.Page, "kies kiva");
        await Shown(browser.Page, "Plan voor KiVa").WaitForAsync();
        await SayAsync(browser.Page, "2 bezig, wie: de ib'er, 15 januari 2027");
        await Shown(browser.Page, "voor 15 januari 2027").WaitForAsync();
        Assert.Empty(browser.Errors);
    }

    [Fact]
    public async Task A_newcomer_reaches_results_and_a_plan_by_clicking_only()
    {
        await using var browser = await OpenAsync(900, 1100);
        var page = browser.Page;
        await PressAsync(page, "Beginnen");
        await PressAsync(page, "Verder");
        await Shown(page, "Op wat voor school").WaitForAsync();
        await ChooseAsync(page, "Basisonderwijs");
        await Shown(page, "Voor welke groepen").WaitForAsync();
        await ChooseAsync(page, "Groep 7");
        foreach (var question in Questions)
        {
            await Shown(page, question).WaitForAsync();
            await PressAsync(page, "Sla over");
        }

        await Shown(page, "passen het best").WaitForAsync();
        await page.Locator(".ac-adaptiveCard input[type=checkbox]:not([disabled])").Last.ClickAsync();
        await PressAsync(page, "Bekijk");
        await PressAsync(page, "Kies dit programma");
        await Shown(page, "Plan voor").WaitForAsync();
        Assert.Empty(browser.Errors);
    }

    [Fact]
    public async Task The_conversation_is_still_there_after_reloading_the_page()
    {
        await using var browser = await OpenAsync(600, 700);
        await SayAsync(browser.Page, "kabouters in groep 7");
        await browser.Page.ReloadAsync();
        await Said(browser.Page, "kabouters in groep 7").WaitForAsync();
        Assert.Equal(1, await Said(browser.Page, "kabouters in groep 7").CountAsync());
        Assert.Empty(browser.Errors);
    }

    [Fact]
    public async Task The_conversation_goes_on_after_a_restart_of_the_bot()
    {
        await using var browser = await OpenAsync(600, 700);
        await SayAsync(browser.Page, "kabouters in groep 7");
        await Said(browser.Page, "kabouters in groep 7").WaitForAsync();
        var address = bot!.Address;
        await bot.DisposeAsync();
        bot = await RunningBot.StartAsync(folder, address);
        await browser.Page.ReloadAsync();
        await Said(browser.Page, "kabouters in groep 7").WaitForAsync();
        await SayAsync(browser.Page, "help");
        await Said(browser.Page, "help").WaitForAsync();
    }

    [Fact]
    public async Task A_conversation_that_the_bot_does_not_know_any_more_is_begun_anew()
    {
        await using var browser = await OpenAsync(600, 700);
        await browser.Page.EvaluateAsync("""sessionStorage.setItem('handreiking.gesprek', JSON.stringify({ id: 'weg', token: 'weg' }))""");
        await browser.Page.ReloadAsync();
        await Bubbles(browser.Page).First.WaitForAsync();
        Assert.False(await browser.Page.Locator("#notice").IsVisibleAsync());
    }

    [Fact]
    public async Task A_new_conversation_begins_with_the_welcome_only()
    {
        await using var browser = await OpenAsync(600, 700);
        await SayAsync(browser.Page, "kabouters");
        await Said(browser.Page, "kabouters").WaitForAsync();
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Nieuw gesprek" }).ClickAsync();
        await Said(browser.Page, "kabouters").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Bubbles(browser.Page).First.WaitForAsync();
        Assert.Empty(browser.Errors);
    }

    private async Task<BrowserPage> OpenAsync(int width, int height)
    {
        if (bot is null) Assert.Skip("the Web Chat bundle was not fetched: the build needs Node.js and npm");
        var browser = await chromium.NewPage(width, height);
        await browser.Page.GotoAsync(bot.Address);
        await Bubbles(browser.Page).First.WaitForAsync();
        return browser;
    }

    private static ILocator Bubbles(IPage page) => page.Locator(".webchat__bubble");

    private static ILocator Shown(IPage page, string text) => page.Locator(".ac-adaptiveCard").GetByText(text).Filter(new() { Visible = true }).Last;

    private static Task PressAsync(IPage page, string button) => page.Locator(".ac-adaptiveCard button:not([disabled])", new() { HasText = button }).Last.ClickAsync();

    private static async Task ChooseAsync(IPage page, string option)
    {
        await page.Locator(".ac-adaptiveCard label").Filter(new() { HasText = option }).Last.ClickAsync();
        await PressAsync(page, "Verder");
    }

    private static ILocator Said(IPage page, string text) => page.Locator(".webchat__bubble--from-user").GetByText(text, new() { Exact = true });

    private static async Task SayAsync(IPage page, string text)
    {
        await page.GetByPlaceholder("Typ hier je antwoord of vraag").FillAsync(text);
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/activities", StringComparison.Ordinal));
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        await page.EvaluateAsync(ScrolledOut);
        var pictures = Directory.CreateDirectory(Repository.PathTo("artifacts", "pictures")).FullName;
        await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, name + ".png") });
    }
}
