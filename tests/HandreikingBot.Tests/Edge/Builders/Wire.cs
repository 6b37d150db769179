using System.Text.Json.Nodes;

namespace HandreikingBot.Tests.Edge.Builders;

/// <summary>Activities as Teams puts them on the wire (protocol part C3).</summary>
internal static class Wire
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string School = "bbbbbbbb-0000-0000-0000-000000000002";
    public const string Personal = "a:1personal";
    public const string Team = "19:school@thread.tacv2";
    public const string Channel = "19:zorgteam@thread.tacv2";
    private static int Ids;

    /// <summary>The same activity by somebody else.</summary>
    public static JsonObject By(string person, JsonObject activity)
    {
        activity["from"] = new JsonObject { ["id"] = $"29:{person.ToLowerInvariant()}", ["name"] = person };
        return activity;
    }

    /// <summary>The same activity from another tenant.</summary>
    public static JsonObject From(string tenant, JsonObject activity)
    {
        activity["conversation"]!["tenantId"] = tenant;
        activity["channelData"]!["tenant"] = new JsonObject { ["id"] = tenant };
        return activity;
    }

    /// <summary>An id that no other activity of this run has.</summary>
    public static string NewId(string prefix = "in") => $"{prefix}-{Interlocked.Increment(ref Ids)}";

    public static string Thread(int number) => $"{Channel};messageid={1763720000000 + number}";

    public static JsonObject Says(string text, string conversation = Personal)
    {
        var activity = Activity("message", conversation);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    /// <summary>Somebody mentions the bot in a thread of a channel.</summary>
    public static JsonObject Mentions(string text, string thread)
    {
        var activity = Says($"<at>HandreikingBot</at>&nbsp;{text}", thread);
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>HandreikingBot</at>",
            ["mentioned"] = new JsonObject { ["id"] = Bot.Account, ["name"] = "HandreikingBot" },
        });
        return activity;
    }

    /// <summary><c>Action.Submit</c>: a message with a value and no text.</summary>
    public static JsonObject Submits(JsonNode? value, string conversation = Personal)
    {
        var activity = Activity("message", conversation);
        activity["value"] = value?.DeepClone();
        activity["replyToId"] = "m-1";
        return activity;
    }

    /// <summary><c>Action.Execute</c>: an invoke whose answer takes the card's place (part C6).</summary>
    public static JsonObject Executes(JsonNode? data, string conversation = Personal) =>
        Invokes("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "x", ["data"] = data?.DeepClone() }, ["trigger"] = "manual" }, conversation);

    public static JsonObject Invokes(string name, JsonNode? value, string conversation = Personal)
    {
        var activity = Activity("invoke", conversation);
        activity["name"] = name;
        activity["value"] = value;
        return activity;
    }

    public static JsonObject Installs(string action, string conversation = Personal, string? team = null)
    {
        var activity = Activity("installationUpdate", conversation, team);
        activity["action"] = action;
        return activity;
    }

    public static JsonObject BotAdded(string conversation = Personal) => Members("membersAdded", conversation);

    public static JsonObject BotRemoved(string conversation = Personal) => Members("membersRemoved", conversation);

    public static JsonObject Activity(string type, string conversation = Personal, string? team = null)
    {
        var inChannel = conversation.StartsWith("19:", StringComparison.Ordinal);
        var channelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = School } };
        if (inChannel) channelData["team"] = new JsonObject { ["id"] = team ?? Team, ["name"] = "De Regenboog" };
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = NewId(),
            ["timestamp"] = "2026-11-21T10:15:30Z",
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "29:1user-a", ["name"] = "Anneke de Vries" },
            ["recipient"] = new JsonObject { ["id"] = Bot.Account, ["name"] = "HandreikingBot" },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["tenantId"] = School, ["conversationType"] = inChannel ? "channel" : "personal", ["isGroup"] = inChannel },
            ["channelData"] = channelData,
            ["locale"] = "nl-NL",
            ["localTimezone"] = "Europe/Amsterdam",
        };
    }

    private static JsonObject Members(string change, string conversation)
    {
        var activity = Activity("conversationUpdate", conversation);
        activity[change] = new JsonArray(new JsonObject { ["id"] = Bot.Account });
        return activity;
    }
}
