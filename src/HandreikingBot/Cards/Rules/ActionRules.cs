using System.Text.Json.Nodes;

namespace HandreikingBot.Cards.Rules;

/// <summary>Rules for buttons: few, short, each with its own name, and each carrying where in the conversation it belongs (protocol parts C6 and D3).</summary>
internal static class ActionRules
{
    private static readonly string[] Place = ["session", "step", "version"];

    public static void Check(JsonObject card, FaultReport report)
    {
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var count = 0;
        foreach (var (action, _) in card.Actions())
        {
            count++;
            CheckTitle(action, titles, report);
            switch (action.Type())
            {
                case "Action.Execute": CheckExecute(action, report); break;
                case "Action.Submit": CheckPlace(action, report); CheckDialog(action, report); break;
                case "Action.OpenUrl": CheckLink(action, report); break;
                case "Action.ToggleVisibility": CheckTargets(action, card, report); break;
                default: report.Add(action, $"'{action.Type()}' is not among the actions we use"); break;
            }
        }
        CheckRefresh(card, report);
        if (count > CardLimits.Actions) report.Add(card, $"has {count} actions, more than {CardLimits.Actions}");
    }

    /// <summary>A view per person (protocol part B3): an Action.Execute of ours, for at most sixty people that Teams knows; without people it is left out.</summary>
    private static void CheckRefresh(JsonObject card, FaultReport report)
    {
        if (!card.ContainsKey("refresh")) return;
        if (card["refresh"] is not JsonObject refresh || refresh["action"] is not JsonObject action) { report.Add(card, "refresh has no action"); return; }
        if (action.Type() != "Action.Execute") report.Add(action, "only an Action.Execute can refresh");
        if (action["data"] is JsonObject data && data.Text("do") != action.Text("verb")) report.Add(action, "verb differs from do");
        CheckPlace(action, report);
        if (refresh["userIds"] is not JsonArray { Count: > 0 and <= CardLimits.RefreshUsers } users) report.Add(refresh, $"userIds must hold 1 to {CardLimits.RefreshUsers} people");
        else if (users.Any(user => user?.ToString().StartsWith("29:", StringComparison.Ordinal) is not true)) report.Add(users, "holds an id that is not of a person in Teams");
    }

    private static void CheckTitle(JsonObject action, HashSet<string> titles, FaultReport report)
    {
        var title = action.Text("title");
        if (string.IsNullOrWhiteSpace(title)) { report.Add(action, "title is missing"); return; }
        if (title.Length > CardLimits.ActionTitle) report.Add(action, $"title has {title.Length} characters, more than {CardLimits.ActionTitle}");
        if (!titles.Add(title)) report.Add(action, $"title '{title}' is used twice");
    }

    private static void CheckExecute(JsonObject action, FaultReport report)
    {
        if (string.IsNullOrWhiteSpace(action.Text("verb"))) report.Add(action, "verb is missing");
        else if (action["data"] is JsonObject data && data.Text("do") != action.Text("verb")) report.Add(action, "verb differs from do");
        CheckPlace(action, report);
        if (action["data"]?["msteams"] is not null) report.Add(action, "only an Action.Submit can open a dialog");
        if (action["fallback"] is not JsonObject fallback || fallback.Type() != "Action.Submit") report.Add(action, "fallback must be an Action.Submit");
        else if (fallback.Text("title") != action.Text("title")) report.Add(fallback, "title differs from the action's own");
        else if (!JsonNode.DeepEquals(fallback["data"], action["data"])) report.Add(fallback, "data differs from the action's own");
    }

    private static void CheckPlace(JsonObject action, FaultReport report)
    {
        if (action["data"] is not JsonObject data) { report.Add(action, "data is missing"); return; }
        foreach (var name in Place)
        {
            if (data[name] is not JsonValue value || value.ToString().Length == 0) report.Add(data, $"{name} is missing");
        }

        if (data.Text("do") is not { } verb || !ActionData.Verbs.Contains(verb, StringComparer.Ordinal)) report.Add(data, $"do '{data.Text("do")}' is not a verb of ours");
    }

    /// <summary>The one thing that an Action.Submit may ask of Teams: the dialog with the form (protocol parts B3 and C7).</summary>
    private static void CheckDialog(JsonObject action, FaultReport report)
    {
        if (action["data"] is not JsonObject data || !data.ContainsKey("msteams")) return;
        var opens = data["msteams"] is JsonObject { Count: 1 } teams && teams.Text("type") == "task/fetch" && data.Text("do") == "open-form";
        if (!opens) report.Add(action, "msteams may only be a task/fetch that opens the form");
    }

    private static void CheckLink(JsonObject action, FaultReport report)
    {
        if (action.Text("url")?.StartsWith("https://", StringComparison.Ordinal) != true) report.Add(action, "url must begin with https://");
    }

    private static void CheckTargets(JsonObject action, JsonObject card, FaultReport report)
    {
        if (action["targetElements"] is not JsonArray { Count: > 0 } targets) { report.Add(action, "targetElements is missing"); return; }
        foreach (var target in targets)
        {
            var id = target is JsonObject map ? map.Text("elementId") : target?.ToString();
            if (!card.Elements().Any(item => item.Element.Text("id") == id)) report.Add(action, $"there is no element '{id}'");
        }
    }
}
