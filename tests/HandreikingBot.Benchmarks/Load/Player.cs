using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>One user at a time: dialog after dialog, each a conversation of its own, each turn after the answer to the one before.</summary>
internal sealed class Player(LoadOptions options, LoadScript script, Activities activities, ConnectorSide connector, Random random, string name) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Uri bot = new(options.Url);
    private readonly List<double> milliseconds = [];
    private HttpWire? wire;
    private JsonObject? card;
    private int dialogs, awaited;
    private TaskCompletionSource answered = new();

    /// <summary>Of each turn: from the first byte of the question to the last of its answers, and the acknowledgement.</summary>
    public IReadOnlyList<double> Milliseconds => milliseconds;

    public long FirstAnswer { get; private set; } = long.MaxValue;

    public List<string> Errors { get; } = [];

    /// <summary>Dialogs until <paramref name="more"/> says that it is enough.</summary>
    public async Task PlayAsync(Func<bool> more)
    {
        while (more()) await DialogAsync(options.Stored is { } stored ? $"a:stored-{Number(random.Next(stored))}" : $"a:{name}-{Number(++dialogs)}");
    }

    public void Dispose() => wire?.Dispose();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task DialogAsync(string conversation)
    {
        card = null;
        connector.Play(conversation, Arrived);
        try
        {
            foreach (var step in script.Steps)
            {
                var request = Request(conversation, step);
                var begun = Stopwatch.GetTimestamp();
                await TurnAsync(request, step);
                if (milliseconds.Count is 0) FirstAnswer = Stopwatch.GetTimestamp();
                milliseconds.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }
        catch (Exception fault) when (fault is IOException or SocketException or TimeoutException or InvalidOperationException)
        {
            Errors.Add($"{fault.GetType().Name}: {fault.Message}");
            wire?.Dispose();
            wire = null;
        }
        finally
        {
            connector.Leave(conversation);
        }
    }

    private byte[] Request(string conversation, LoadStep step) => step.Click is { } title
        ? activities.Clicks(conversation, Cards.Action(card ?? throw new InvalidOperationException($"no card to click {title} on"), title, step.Inputs))
        : activities.Says(conversation, step.Say.Count is 1 ? step.Say[0] : step.Say[random.Next(step.Say.Count)]);

    private async Task TurnAsync(byte[] request, LoadStep step)
    {
        var direct = options.Mode is LoadMode.ExpectReplies;
        answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref awaited, step.Replies);
        var line = wire ??= await ConnectAsync();
        await line.WriteAsync(request, CancellationToken.None);
        var response = await line.ReadAsync(CancellationToken.None).WaitAsync(Patience) ?? throw new IOException("closed");
        if (response.Status is < 200 or > 299) throw new InvalidOperationException($"status {response.Status.ToString(CultureInfo.InvariantCulture)}");
        if (direct && Cards.Replies(response.Body) != step.Replies) throw new InvalidOperationException($"{Cards.Replies(response.Body)} replies to {step.Click ?? step.Say[0]}");
        if (IsCard(response.Body)) Arrived(response.Body);
        else if (!direct) await answered.Task.WaitAsync(Patience);
    }

    // The answer to an invoke.
    private static bool IsCard(byte[] body) => body.AsSpan().IndexOf("application/vnd.microsoft.card.adaptive"u8) is >= 0 and < 100;

    private void Arrived(byte[] activity)
    {
        if (script.HasClicks && Cards.In(activity) is { } newest) card = newest;
        if (activity.Length is 0 || !(IsCard(activity) || Cards.IsMessage(activity))) return;
        switch (Interlocked.Decrement(ref awaited))
        {
            case 0:
                answered.TrySetResult();
                break;
            case < 0:
                lock (Errors) Errors.Add("more messages than the script says");
                break;
        }
    }

    private async Task<HttpWire> ConnectAsync()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Parse(bot.Host), bot.Port);
        return new HttpWire(socket);
    }
}
