using System.Net;
using System.Text.Json.Nodes;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Crash;

/// <summary>The channel before several bot processes: delivers to any of them, and again with the same id until one acknowledges.</summary>
internal sealed class TeamsSide(IReadOnlyList<BotProcess> bots, string serviceUrl)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);
    private int deliveries;

    /// <summary>How often anything was delivered, copies and what nobody acknowledged included.</summary>
    public int Deliveries => deliveries;

    public async Task<Answer> Deliver(JsonObject activity, Random chance)
    {
        activity["serviceUrl"] = serviceUrl;
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            Interlocked.Increment(ref deliveries);
            if (await bots[chance.Next(bots.Count)].Try(activity, limit.Token) is { Status: HttpStatusCode.Accepted or HttpStatusCode.OK } answer) return answer;
            await Task.Delay(chance.Next(40, 200), limit.Token);
        }
    }
}
