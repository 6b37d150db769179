using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Presenting;

/// <summary>What is shared with a team: where to, and the card as it is posted there.</summary>
internal sealed class ShareCards(Phrases phrases)
{
    /// <summary>Places that are offered; a longer list nobody reads, and a name can be typed.</summary>
    private const int MostPlaces = 15;

    private readonly People people = new(phrases);

    private Wording Words => phrases.Words;

    public JsonObject Where(Reply.AskWhere ask, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp);
        data["title"] = Words.Text(WordKeys.ShareWhereTitle);
        data["text"] = Words.Text(WordKeys.ShareWhereText);
        data["what"] = string.Join(',', ask.What.Interventions);
        data["compared"] = ask.What.Compared;
        data["places"] = CardData.Choices(ask.Places.Where(place => !place.Id.Contains(',', StringComparison.Ordinal)).Take(MostPlaces).Select(place => (People.Cut(place.Name, CardLimits.ChoiceTitle), place.Id)));
        return data;
    }

    /// <summary>
    /// A finished card as it is posted in a channel: who shares it on top, without what belongs to the personal conversation. Inputs and buttons of the
    /// conversation are taken out, links and folded parts stay. The given card is left as it was.
    /// </summary>
    public JsonObject Shared(JsonObject card, Person by)
    {
        var shared = card.DeepClone().AsObject();
        shared.Remove("refresh");
        if (shared["body"] is not JsonArray body) return shared;
        Strip(body);
        body.Insert(0, new JsonObject
        {
            ["type"] = "TextBlock",
            ["text"] = Words.Text(WordKeys.ShareLine, ("name", people.Name(by))),
            ["style"] = "heading",
            ["size"] = "Default",
            ["weight"] = "Default",
            ["isSubtle"] = true,
            ["wrap"] = true,
        });
        shared["fallbackText"] = CardText.Of(shared);
        return shared;
    }

    private static void Strip(JsonArray elements)
    {
        foreach (var element in elements.OfType<JsonObject>().ToList())
        {
            if (IsAsking(element)) { elements.Remove(element); continue; }
            foreach (var action in element.Objects("actions").Where(action => action.Type() is not ("Action.OpenUrl" or "Action.ToggleVisibility")).ToList()) (element["actions"] as JsonArray)?.Remove(action);
            if (element["selectAction"] is JsonObject select && select.Type() is not "Action.OpenUrl") element.Remove("selectAction");
            if (element["items"] is JsonArray items) Strip(items);
            if (IsEmpty(element)) elements.Remove(element);
        }
    }

    private static bool IsAsking(JsonObject element) => element.Type().StartsWith("Input.", StringComparison.Ordinal);

    private static bool IsEmpty(JsonObject element) => element.Type() switch
    {
        "ActionSet" => !element.Objects("actions").Any(),
        "Container" => !element.Inside().Any(),
        _ => false,
    };
}
