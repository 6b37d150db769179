using System.Globalization;
using System.Text.Json.Nodes;
using HandreikingBot.Storage;
using HandreikingBot.Tests.Edge.Builders;

namespace HandreikingBot.Tests.Crash;

/// <summary>A conversation that asked for a reminder and says nothing more; the test brings its moment forward to any moment it likes.</summary>
internal sealed class Waiter(string conversation, TeamsSide teams, ConnectorServer connector)
{
    /// <summary>East of Greenwich where it is noon now: the bot speaks unasked only by day.</summary>
    private readonly int zone = 12 - DateTimeOffset.UtcNow.Hour;

    public string Conversation => conversation;

    public static ConversationKey Key(string conversation) => new("msteams", Wire.School, conversation);

    public async Task Ask()
    {
        var chance = new Random(0); // only chooses a process
        foreach (var words in (string[])["pesten in groep 7", "kies kiva", "herinner me halverwege"])
        {
            var activity = Wire.Says(words, conversation);
            activity["localTimezone"] = zone is 0 ? "Etc/UTC" : string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{-zone:+0;-0}");
            await teams.Deliver(activity, chance);
            await connector.ReplyTo(activity["id"]!.GetValue<string>(), _ => true);
        }
    }

    /// <summary>The reminder falls due at this moment, today.</summary>
    public async Task FallsDue(IStore store, DateTimeOffset at)
    {
        var stored = await store.LoadAsync(Key(conversation)) ?? throw new InvalidOperationException($"{conversation} is not there");
        var state = JsonNode.Parse(stored.State);
        var reminder = state?["session"]?["reminders"]?["items"]?[0] ?? throw new InvalidOperationException($"{conversation} has no reminder");
        reminder["day"] = DateOnly.FromDateTime(at.UtcDateTime.AddHours(zone)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        reminder["anyDay"] = true;
        var turn = new TurnCommit(Key(conversation), stored.Version, stored.Schema, state.ToJsonString(), Reference: null, ActivityId: null, InboxId: null, [], at)
        {
            Reminders = [new StoredReminder(reminder["id"]!.GetValue<string>(), at)],
        };
        Assert.Equal(CommitOutcome.Committed, await store.CommitAsync(turn));
    }
}
