using HandreikingBot.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace HandreikingBot.Tests.Browser;

/// <summary>
/// One headless Chromium for all tests of this assembly, started by the first test that asks for a page. It uses the system's own browser and never
/// downloads one; without it the test says that it was skipped. Take it as a constructor parameter: <c>public sealed class MyTests(Chromium chromium)</c>.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>An empty page in a context of its own (no shared cookies), in Dutch, with what went wrong in it noted. Dispose it after use.</summary>
    /// <param name="width">CSS pixels.</param>
    /// <param name="height">CSS pixels.</param>
    /// <param name="scale">Device pixels per CSS pixel.</param>
    public async Task<BrowserPage> NewPage(int width = 1024, int height = 768, float scale = 1)
    {
        var started = await Started();
        var context = await started.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            DeviceScaleFactor = scale,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new BrowserPage(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        oneAtATime.Dispose();
    }

    private async Task<IBrowser> Started()
    {
        await oneAtATime.WaitAsync();
        try
        {
            if (browser is not null) return browser;
            var program = OnPath.Find("chromium", "chromium-browser", "google-chrome");
            if (program is null) Assert.Skip("Chromium is not on the path (Debian: apt-get install chromium fonts-noto-core)");
            playwright ??= await Playwright.CreateAsync();
            return browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = program,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--font-render-hinting=none"],
            });
        }
        finally
        {
            oneAtATime.Release();
        }
    }
}
