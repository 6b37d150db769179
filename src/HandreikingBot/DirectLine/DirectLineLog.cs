using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HandreikingBot.Storage;

namespace HandreikingBot.DirectLine;

/// <summary>Delivery to the browser chat: the log in the store is the channel.</summary>
internal sealed class DirectLineLog(IStore store, LogSignals signals, TimeProvider time)
{
    /// <summary>Moves a message from the outbox into the log of its conversation and wakes who watches it. Safe to repeat: it is in the log once.</summary>
    /// <exception cref="JsonException">The payload is not an activity of ours.</exception>
    public async Task DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await store.DeliverToLogAsync(item.Id, Complete(item, now), now, cancellationToken);
        signals.Wake(item.Key.Conversation);
    }

    /// <summary>Puts a line in the place of a typed sentence that must not be kept. In another channel, which keeps its own, it does nothing.</summary>
    public Task ForgetWordsAsync(ConversationKey key, string activityId, CancellationToken cancellationToken) =>
        key.Channel == WebChatChannel.Id ? store.RedactLogAsync(key.Conversation, activityId, "(niet bewaard)", cancellationToken) : Task.CompletedTask;

    /// <summary>Fills in what a channel fills in. The id follows from the outbox, so a second delivery is the same activity.</summary>
    private static string Complete(OutboxItem item, DateTimeOffset now)
    {
        if (JsonNode.Parse(item.Payload) is not JsonObject activity) throw new JsonException("an outgoing activity is an object");
        var conversation = item.Key.Conversation;
        activity["id"] = string.Create(CultureInfo.InvariantCulture, $"{conversation}|{item.Id:D7}");
        activity["timestamp"] = now.ToString("O", CultureInfo.InvariantCulture);
        activity["channelId"] = WebChatChannel.Id;
        activity["from"] = WebChatChannel.Bot();
        activity["conversation"] = new JsonObject { ["id"] = conversation };
        return activity.ToJsonString();
    }
}
