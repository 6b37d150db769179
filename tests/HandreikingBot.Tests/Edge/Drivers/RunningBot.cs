using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using HandreikingBot.Delivery;
using HandreikingBot.Hosting;
using HandreikingBot.Storage;
using HandreikingBot.Tests.Edge.Builders;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>The real program on a port of its own with a store of its own; only the other side of its HTTP calls and its clock are stand-ins.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestLease = TimeSpan.FromMinutes(3);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("handreiking-");
    private HttpClient http = new();
    private WebApplication? app;
    private string[] arguments = [];
    private Func<IStore, IStore>? wrap;

    public ConnectorStandIn Connector { get; } = new();

    public OpenIdStandIn OpenId { get; } = new();

    /// <summary>What the bot logs; nothing unless a test sets a level.</summary>
    public LogLines Log { get; } = new();

    public ShiftedTime Time { get; } = new();

    /// <summary>Where it listens.</summary>
    public string Address => http.BaseAddress?.AbsoluteUri ?? "";

    /// <summary>Of its own store.</summary>
    public string Connection => $"Data Source={Path.Combine(folder.FullName, "store.db")}";

    public IStore Store => App.Services.GetRequiredService<IStore>();

    public SendRate Rate => App.Services.GetRequiredService<SendRate>();

    private WebApplication App => app ?? throw new InvalidOperationException("not started");

    /// <summary>A registered bot in production.</summary>
    public static Task<RunningBot> Start(params string[] more) => StartWith([.. Bot.Registered, "--environment=Production", .. more]);

    /// <summary>A bot with these arguments and nothing else.</summary>
    public static Task<RunningBot> StartWith(params string[] arguments) => StartAmong([], arguments);

    /// <summary>A registered bot whose Connector knows these conversations before the bot starts, since it sends at once what its store still has to send.</summary>
    public static Task<RunningBot> StartKnowing(IEnumerable<string> conversations, params string[] more) => StartAmong(conversations, [.. Bot.Registered, "--environment=Production", .. more]);

    /// <summary>A registered bot whose store is what this makes of the real one.</summary>
    public static Task<RunningBot> StartOn(Func<IStore, IStore> wrap) => StartAmong([], [.. Bot.Registered, "--environment=Production"], wrap);

    /// <summary>The program ends and a new one starts on the same file, as after a crash.</summary>
    /// <param name="another">What the new one makes of the real store.</param>
    public async Task Restart(Func<IStore, IStore>? another = null)
    {
        await StopAsync();
        wrap = another;
        await StartAgain(arguments);
    }

    private static async Task<RunningBot> StartAmong(IEnumerable<string> conversations, string[] arguments, Func<IStore, IStore>? wrap = null)
    {
        var bot = new RunningBot { wrap = wrap };
        foreach (var conversation in conversations.Append(Wire.Personal)) bot.Connector.Knows(conversation);
        await bot.StartAgain(arguments);
        return bot;
    }

    private async Task StartAgain(string[] with)
    {
        arguments = with;
        string[] all = ["--urls=http://127.0.0.1:0", $"--ConnectionStrings:Store={Connection}", "--Logging:LogLevel:Default=None", .. with];
        app = await BotHost.BuildAsync(all, StandIn, wrap);
        await app.StartAsync(TestContext.Current.CancellationToken);
        http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
    }

    private async Task StopAsync()
    {
        http.Dispose();
        if (app is null) return;
        await app.StopAsync();
        await app.DisposeAsync();
        app = null;
    }

    public Task<HttpResponseMessage> Get(string path) => http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Delivers an activity with a sound token.</summary>
    public Task<Answer> Post(JsonObject activity) => Post(activity, Token.SoundAt(Time.GetUtcNow()));

    public Task<Answer> Post(JsonObject activity, string? token, string? forwardedFor = null) => PostText(activity.ToJsonString(), token, forwardedFor);

    public async Task<Answer> PostText(string body, string? token, string? forwardedFor = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (forwardedFor is not null) request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Says something and gives back what the bot answers, so many messages.</summary>
    public async Task<IReadOnlyList<Sent>> Say(string text, int messages = 1, string conversation = Wire.Personal)
    {
        Assert.Equal(HttpStatusCode.Accepted, (await Post(Wire.Says(text, conversation))).Status);
        return await Connector.Next(messages);
    }

    /// <summary>Installs the bot and gives back its welcome.</summary>
    public async Task<Sent> Welcome()
    {
        await Post(Wire.Installs("add"));
        return await Connector.Next();
    }

    /// <summary>What is kept of a conversation.</summary>
    public Task<StoredConversation?> Kept(string conversation = Wire.Personal, string tenant = Wire.School) => Store.LoadAsync(new ConversationKey("msteams", tenant, conversation));

    /// <summary>Waits until all that was accepted is worked on and all that was decided is sent or set aside.</summary>
    public async Task Quiet()
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await Store.CountsAsync(limit.Token) is not { Inbox: 0, Outbox: 0 }) await Task.Delay(10, limit.Token);
    }

    /// <summary>It becomes this moment, and all that fell due until then is told.</summary>
    public async Task Becomes(DateTimeOffset now)
    {
        Time.Becomes(now);
        using var limit = new CancellationTokenSource(Patience);
        do
        {
            WakeUp();
            await Task.Delay(5, limit.Token);
        }
        while (await Store.NextDueAsync(limit.Token) <= Time.GetUtcNow() + LongestLease); // what is being worked on is due when its lease ends
    }

    /// <summary>The clock jumped: the workers look at once instead of at their next look.</summary>
    public void WakeUp()
    {
        var signals = App.Services.GetRequiredService<DeliverySignals>();
        signals.Reminders.Set();
        signals.Outbox.Set();
    }

    /// <summary>Waits until so many tries to send were made.</summary>
    public async Task Tried(int times)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (Connector.Attempts.Count < times) await Task.Delay(10, limit.Token);
    }

    /// <summary>An activity that was accepted a while ago and stands in the queue: after a restart, or in a backlog.</summary>
    public async Task Waits(JsonObject activity, TimeSpan since)
    {
        var key = new ConversationKey("msteams", Wire.School, activity["conversation"]?["id"]?.GetValue<string>() ?? "");
        await Store.EnqueueAsync(key, Wire.NewId(), activity.ToJsonString(), Time.GetUtcNow() - since, cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>Asserts that nothing was accepted, decided or sent.</summary>
    public async Task DidNothing()
    {
        Assert.Equal(new StoreCounts(0, 0, 0, 0, null, null), await Store.CountsAsync());
        Assert.Null(await Kept());
        Assert.Empty(Connector.Attempts);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Delete(recursive: true);
        Assert.Empty(Connector.Wrong);
    }

    private void StandIn(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton(new Backoff(() => 0.5));
        StandIns.Wire(builder, Connector, OpenId);
    }
}

/// <summary>What the bot answered to a request.</summary>
internal sealed record Answer(HttpStatusCode Status, string Body)
{
    public JsonObject Json => JsonNode.Parse(Body) as JsonObject ?? throw new InvalidOperationException($"{Status} without JSON: {Body}");

    /// <summary>The status inside the answer to a card action (protocol part C6).</summary>
    public int InnerStatus => Json["statusCode"]?.GetValue<int>() ?? 0;

    public string InnerType => Json["type"]?.GetValue<string>() ?? "";

    /// <summary>The card that takes the place of the clicked one.</summary>
    public JsonObject Card => Json["value"] as JsonObject ?? throw new InvalidOperationException($"no card: {Body}");
}
