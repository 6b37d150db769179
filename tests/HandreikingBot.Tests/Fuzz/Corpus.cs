using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Cards;
using HandreikingBot.Tests.Edge.Builders;

namespace HandreikingBot.Tests.Fuzz;

/// <summary>Real activities and the data of every button of every card: what the mutations begin from.</summary>
internal static class Corpus
{
    /// <summary>What schools type, and what decides; joined at random they reach deep into the dialogue.</summary>
    public static string[] Texts { get; } =
    [
        "start", "in groep 7 wordt veel gepest", "groep 5 en 6, basisschool", "leerjaar 1, vo, faalangst", "resultaten", "meer", "vergelijk 1 en 2", "bewaar kiva", "bewaar rots en water", "kies kiva", "plan", "2 bezig, wie: de ib'er, 15 januari",
        "5 geregeld", "verslag", "deel met zorgteam", "herinner ons halverwege", "herinner me op 11 januari 2027", "stop", "opnieuw", "terug", "help", "wat is effectief?", "max 500 euro en 8 lessen van 45 minuten", "1 en 3", "overslaan", "maakt niet uit",
        "start met team bovenbouw", "sluit de vraag", "leg vast, want dat willen we", "draag over aan @Bo", "stem anoniem", "voor kiva, tegen taakspel want te duur", "sluit de stemming", "mijn scholen", "wis mijn gegevens", "ja", "nee", "overzicht", "wijzig groep",
        "vanaf de herfstvakantie", "niet groep 8 maar 7", "geen pestprogramma, wel weerbaarheid", "formulier", "anderhalf uur per week", "mijn herinneringen", "klaar", "later", "€ 1.250,50", "13 tot 17 jaar", "Kevin Jansen uit groep 6 wordt gepest",
    ];

    public static IReadOnlyList<JsonNode> CardData { get; } = [.. CardSample.All.SelectMany(sample => sample.Bind().Actions()).Select(found => found.Action["data"]).OfType<JsonNode>().DistinctBy(data => data.ToJsonString())];

    /// <summary>One of every kind of activity; card data and texts are put in by the mutations.</summary>
    public static IReadOnlyList<JsonObject> Activities { get; } =
    [
        Wire.Says("pesten in groep 7"), Wire.Says("kies kiva"), Wire.Mentions("start met team bovenbouw @Anna", Wire.Thread(1)), Wire.Mentions("sluit de vraag", Wire.Thread(1)), Wire.Submits(CardData[0]), Wire.Executes(CardData[0]), Wire.Executes(CardData[^1], Wire.Thread(1)),
        Wire.Installs("add"), Wire.Installs("remove", Wire.Channel), Wire.Installs("add", Wire.Channel), Wire.BotAdded(), Wire.BotRemoved(), Wire.Activity("typing"), Wire.Activity("messageReaction"), Wire.Activity("messageUpdate"), Wire.Activity("event"), Wire.Activity("endOfConversation"),
        Wire.Invokes("task/fetch", new JsonObject { ["data"] = new JsonObject() }), Wire.Invokes("task/submit", new JsonObject { ["data"] = CardData[0].DeepClone() }),
        Search("pesten groep 7"), Search("rots en water"), Wire.Invokes("composeExtension/queryLink", new JsonObject { ["url"] = "https://www.nji.nl/interventies/kiva" }), Wire.Invokes("message/submitAction", new JsonObject()), ExpectsReplies(),
    ];

    public static IReadOnlyList<(string Method, string Path)> Addresses { get; } =
    [
        ("GET", "/"), ("GET", "/healthz"), ("GET", "/readyz"), ("GET", "/webchat/chat.js"), ("GET", "/webchat/page.css"), ("POST", "/v3/directline/tokens/generate"), ("POST", "/v3/directline/tokens/refresh"), ("POST", "/v3/directline/conversations"),
        ("GET", "/v3/directline/conversations/{id}"), ("GET", "/v3/directline/conversations/{id}/activities?watermark=0"), ("GET", "/v3/directline/conversations/{id}/activities"), ("POST", "/v3/directline/conversations/{id}/upload"),
        ("GET", "/v3/directline/conversations/{id}/stream?watermark=-&t={token}"), ("OPTIONS", "/v3/directline/conversations"), ("GET", "/api/messages"), ("POST", "/"), ("GET", "/../../etc/passwd"), ("GET", "/webchat/4.18.0/webchat.js"), ("PUT", "/healthz"), ("DELETE", "/v3/directline/conversations/{id}"),
    ];

    private static JsonObject Search(string text) => Wire.Invokes("composeExtension/query", new JsonObject
    {
        ["commandId"] = "zoek",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    });

    private static JsonObject ExpectsReplies()
    {
        var activity = Wire.Says("rouw in groep 3");
        activity["deliveryMode"] = "expectReplies";
        return activity;
    }
}
