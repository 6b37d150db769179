using System.Text.Json;
using System.Text.Json.Nodes;
using HandreikingBot.Tests.Browser;
using HandreikingBot.Tests.Npm;

namespace HandreikingBot.Tests.Cards.Rendering;

/// <summary>What the official renderer said of a card, and what was seen on the page.</summary>
/// <param name="Faults">The renderer's own complaints about the card's JSON.</param>
/// <param name="Overflow">CSS pixels by which the page is wider than its window.</param>
/// <param name="Cut">Classes of elements whose contents do not fit.</param>
/// <param name="Nameless">Inputs without a name for a screen reader.</param>
/// <param name="Errors">Errors of the page.</param>
internal sealed record Seen(string[] Faults, int Overflow, string[] Cut, string[] Nameless, IReadOnlyList<string> Errors);

/// <summary>Draws cards with npm adaptivecards and a host config after Teams' light theme, and keeps the picture.</summary>
internal static class CardPicture
{
    private static readonly string Here = Repository.PathTo("tests", "HandreikingBot.Tests", "Cards", "Rendering");
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static string Folder { get; } = Repository.PathTo("artifacts", "pictures");

    /// <param name="chromium">The shared browser.</param>
    /// <param name="card">A finished card.</param>
    /// <param name="width">CSS pixels.</param>
    /// <param name="name">File name of the picture, without <c>.png</c>.</param>
    /// <param name="unfold">Whether to show hidden parts, as after a click on "Uitleg en tip".</param>
    public static async Task<Seen> Draw(Chromium chromium, JsonObject card, int width, string name, bool unfold = false)
    {
        var packages = await NodePackages.Cards();
        await using var browser = await chromium.NewPage(width, 400, scale: 2);
        var page = browser.Page;
        await page.GotoAsync(new Uri(Path.Combine(Here, "page.html")).AbsoluteUri);
        await page.AddScriptTagAsync(new() { Path = Path.Combine(packages, "node_modules", "adaptivecards", "dist", "adaptivecards.min.js") });
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Here, "render.js") });
        var input = $"[{card.ToJsonString()},{await File.ReadAllTextAsync(Path.Combine(Here, "host-config.json"))}]";
        var faults = await page.EvaluateAsync<string[]>("input => renderCard(...JSON.parse(input))", input);
        if (unfold) await Unfold(page, card);
        var seen = JsonSerializer.Deserialize<Seen>(await page.EvaluateAsync<string>("() => JSON.stringify(inspect())"), Web)!;
        Directory.CreateDirectory(Folder);
        await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Folder, name + ".png") });
        return seen with { Faults = faults, Errors = browser.Errors };
    }

    private static async Task Unfold(Microsoft.Playwright.IPage page, JsonObject card)
    {
        foreach (var (action, _) in HandreikingBot.Cards.CardJson.Actions(card).Where(action => (string?)action.Action["type"] == "Action.ToggleVisibility"))
        {
            await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = (string?)action["title"] }).ClickAsync();
        }
    }
}
