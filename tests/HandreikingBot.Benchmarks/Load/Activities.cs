using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>What Teams puts on the wire in a personal chat (protocol part C3), as bytes of a whole request.</summary>
internal sealed class Activities(Uri bot, string serviceUrl, string channel, LoadMode mode)
{
    /// <summary>No activity of another run has the same: a bot does not answer one twice.</summary>
    private static int Ids;

    private readonly string head = $"POST {bot.PathAndQuery} HTTP/1.1\r\nHost: {bot.Authority}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ";

    public byte[] Says(string conversation, string text)
    {
        var activity = Begin("message", conversation);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        if (mode is LoadMode.ExpectReplies) activity["deliveryMode"] = "expectReplies";
        return Request(activity);
    }

    /// <param name="conversation">Where.</param>
    /// <param name="action">The button: its <c>data</c> with what was filled in.</param>
    public byte[] Clicks(string conversation, JsonObject action)
    {
        if ((string?)action["type"] == "Action.Execute")
        {
            var invoke = Begin("invoke", conversation);
            invoke["name"] = "adaptiveCard/action";
            invoke["value"] = new JsonObject { ["action"] = action, ["trigger"] = "manual" };
            return Request(invoke);
        }

        var message = Begin("message", conversation);
        message["value"] = action["data"]?.DeepClone();
        if (mode is LoadMode.ExpectReplies) message["deliveryMode"] = "expectReplies";
        return Request(message);
    }

    private JsonObject Begin(string type, string conversation) => new()
    {
        ["type"] = type,
        ["id"] = $"in-{Interlocked.Increment(ref Ids).ToString(CultureInfo.InvariantCulture)}",
        ["timestamp"] = "2026-11-22T09:00:00.000Z",
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = channel,
        ["from"] = new JsonObject { ["id"] = $"29:{conversation}", ["name"] = "Anna", ["aadObjectId"] = "aaaaaaaa-0000-0000-0000-000000000001" },
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = "bbbbbbbb-0000-0000-0000-000000000002", ["id"] = conversation },
        ["recipient"] = new JsonObject { ["id"] = "28:cccccccc-0000-0000-0000-000000000003", ["name"] = "Bot" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "bbbbbbbb-0000-0000-0000-000000000002" } },
        ["locale"] = "nl-NL",
        ["localTimezone"] = "Europe/Amsterdam",
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "nl-NL", ["country"] = "NL", ["platform"] = "Web", ["timezone"] = "Europe/Amsterdam" }),
    };

    private byte[] Request(JsonObject activity)
    {
        var body = activity.ToJsonString();
        return Encoding.UTF8.GetBytes($"{head}{Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture)}\r\n\r\n{body}");
    }
}
