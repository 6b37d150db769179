using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Operations;

/// <summary>Whatever level is set, the log holds no secret and nothing that somebody said.</summary>
public sealed class SecretsTests
{
    private const string Secret = "Xy8~zeer-geheim-7731", DatabaseSecret = "wachtwoord-van-de-opslag";

    private static readonly string[] Loud = ["--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace", "--Logging:LogLevel:System.Net.Http=Trace"];

    [Fact]
    public async Task A_start_and_a_whole_conversation_at_the_loudest_level_tell_no_secret_no_token_no_text_and_no_name()
    {
        await using var bot = await RunningBot.Start([.. Loud, $"--MicrosoftAppPassword={Secret}", "--WebChat:Enabled=true"]);
        var token = Token.SoundAt(bot.Time.GetUtcNow());
        await Talk(bot, token);
        var browser = await ChatInBrowser(bot);
        await bot.Restart();
        await bot.Quiet();

        Assert.Contains(bot.Log.All, line => line.StartsWith("Trace", StringComparison.Ordinal) || line.StartsWith("Debug", StringComparison.Ordinal));
        Assert.Contains(bot.Log.All, line => line.Contains(" HandreikingBot.Delivery.", StringComparison.Ordinal));
        string[] never = [Secret, token, token.Split('.')[2], browser, "Regenboog", "wordt gepest", "Roos van Dijk", "a-token"];
        Assert.All(never, words => Assert.DoesNotContain(bot.Log.All, line => line.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_start_that_fails_does_not_tell_the_password_of_the_store()
    {
        var fault = await Record.ExceptionAsync(() => RunningBot.Start([.. Loud, $"--ConnectionStrings:Store=Host=127.0.0.1;Port=1;Database=bot;Username=bot;Password={DatabaseSecret};Timeout=2"]));
        Assert.NotNull(fault);
        Assert.DoesNotContain(DatabaseSecret, fault.ToString(), StringComparison.Ordinal);
    }

    private static async Task Talk(RunningBot bot, string token)
    {
        bot.Connector.Refuses(Wire.Personal, HttpStatusCode.InternalServerError);
        await bot.Post(Wire.Says("start"), token + "x");
        foreach (var text in (string[])["start", "op de Regenboog wordt gepest in groep 7", "resultaten", "kies kiva", "1 bezig, wie: Roos van Dijk"])
        {
            await bot.Post(Wire.By("Roos van Dijk", Wire.Says(text)), token);
            bot.Time.Forward(TimeSpan.FromSeconds(30)); // what was refused is tried again
            bot.WakeUp();
            await bot.Quiet();
        }

        await bot.Post(Wire.Executes(Click.On(bot.Connector.Attempts.Last(sent => sent.Card is not null), "Opslaan", "item=2", "owner=Roos van Dijk")), token);
        await bot.Quiet();
    }

    /// <summary>Says something there and gives the token of that conversation.</summary>
    private static async Task<string> ChatInBrowser(RunningBot bot)
    {
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
        using var begun = await http.PostAsync(new Uri("/v3/directline/conversations", UriKind.Relative), content: null, TestContext.Current.CancellationToken);
        var chat = (JsonObject)JsonNode.Parse(await begun.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        var (id, token) = (chat["conversationId"]!.GetValue<string>(), chat["token"]!.GetValue<string>());
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        var said = new JsonObject { ["type"] = "message", ["from"] = new JsonObject { ["id"] = "dl_roos", ["name"] = "Roos van Dijk" }, ["text"] = "op de Regenboog wordt gepest" };
        using var posted = await http.PostAsJsonAsync($"/v3/directline/conversations/{id}/activities", said, TestContext.Current.CancellationToken);
        using var stream = await http.GetAsync(new Uri($"/v3/directline/conversations/{id}/stream?t={token}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(posted.IsSuccessStatusCode);
        await bot.Quiet();
        return token;
    }
}
