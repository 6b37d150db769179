using System.Text.Json.Nodes;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Crash;

/// <summary>An input that was acknowledged.</summary>
/// <param name="Id">Of the activity.</param>
/// <param name="Point">The point of the plan that it gives an owner; 0 for what begins the conversation.</param>
/// <param name="Owner">That owner: nobody else in the conversation has this name.</param>
/// <param name="Card">What an invoke was answered with; null for a message.</param>
internal sealed record Accepted(string Id, int Point, string Owner, JsonObject? Card);

/// <summary>
/// One person in one conversation, who fills in a plan by typing and clicking, and goes on as soon as the last input was acknowledged. An invoke is a click on
/// a card that is there: it waits until what was said before is answered.
/// </summary>
internal sealed class Talker(string conversation, int seed, TeamsSide teams, ConnectorServer connector, TimeSpan pace)
{
    private const int Points = 7;
    private readonly Random chance = new(seed);
    private readonly List<Accepted> accepted = [];
    private JsonObject? last;

    public string Conversation => conversation;

    /// <summary>In the order in which they were sent.</summary>
    public IReadOnlyList<Accepted> Accepted => accepted;

    public async Task Talk(CancellationToken enough)
    {
        await Send(Wire.Says("pesten in groep 7", conversation));
        await Send(Wire.Says("kies kiva", conversation));
        var plan = await connector.ReplyTo(accepted[^1].Id, sent => sent.Card is not null);
        while (!enough.IsCancellationRequested)
        {
            await Task.Delay(pace * chance.NextDouble() * 2, CancellationToken.None);
            await Change(plan);
            if (last is not null && chance.Next(12) is 0) await teams.Deliver(last, chance); // as Teams does when it believes that nobody heard
        }
    }

    private async Task Change(Sent plan)
    {
        var (point, owner) = (chance.Next(Points) + 1, $"lid{accepted.Count}");
        var click = Click.On(plan, "Opslaan", $"item={point}", "state=bezig", $"owner={owner}");
        switch (chance.Next(10))
        {
            case < 6:
                await Send(Wire.Says($"{point} bezig, wie: {owner}", conversation), point, owner);
                break;
            case < 8:
                await Send(Wire.Submits(click, conversation), point, owner);
                break;
            default:
                await connector.ReplyTo(accepted.Last(input => input.Card is null).Id, sent => sent.Card is not null);
                await Send(Wire.Executes(click, conversation), point, owner);
                break;
        }
    }

    private async Task Send(JsonObject activity, int point = 0, string owner = "")
    {
        var copy = chance.Next(15) is 0 ? teams.Deliver((JsonObject)activity.DeepClone(), new Random(chance.Next())) : null;
        var answer = await teams.Deliver(activity, chance);
        if (copy is not null) await copy;
        last = activity;
        accepted.Add(new Accepted(activity["id"]!.GetValue<string>(), point, owner, activity["type"]!.GetValue<string>() is "invoke" ? answer.Card : null));
    }
}
