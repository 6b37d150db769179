using System.Text.Json;
using System.Text.Json.Nodes;
using HandreikingBot.Cards.Rules;

namespace HandreikingBot.Cards;

/// <summary>
/// What every card that leaves this house must be (DESIGN section 8, protocol parts B4, C6 and E). Tests hold every template with every sample to it,
/// and the property test every reply of its conversations.
/// </summary>
internal static class CardRules
{
    /// <summary>All faults of a finished card (<see cref="CardTemplates.Bind"/>), in either dialect; empty when it is fit to be sent.</summary>
    public static IReadOnlyList<CardFault> Check(JsonObject card, string name = "card")
    {
        var report = new FaultReport(name);
        CheckCard(card, report);
        ElementRules.Check(card, report);
        ActionRules.Check(card, report);
        CheckStrings(card, report);
        return report.Faults;
    }

    private static void CheckCard(JsonObject card, FaultReport report)
    {
        if (card.Type() != "AdaptiveCard") report.Add(card, "type must be AdaptiveCard");
        if (card.Text("version") is not (CardLimits.Version or CardLimits.LinkVersion)) report.Add(card, $"version must be {CardLimits.Version}, or {CardLimits.LinkVersion} where links unfold");
        if (card.Text("version") is CardLimits.LinkVersion && card.Actions().Any(action => action.Action.Type() != "Action.OpenUrl")) report.Add(card, $"a card of version {CardLimits.LinkVersion} may only open links");
        if (string.IsNullOrWhiteSpace(card.Text("fallbackText"))) report.Add(card, "fallbackText is missing");
        if (ByteCounter.Count(card) is var bytes and > CardLimits.Bytes) report.Add(card, $"is {bytes} bytes, more than {CardLimits.Bytes}");
    }

    private static void CheckStrings(JsonNode? node, FaultReport report)
    {
        if (node is JsonObject map)
        {
            foreach (var (_, value) in map) CheckStrings(value, report);
        }
        else if (node is JsonArray list)
        {
            foreach (var item in list) CheckStrings(item, report);
        }
        else if (node?.GetValueKind() == JsonValueKind.String && node.GetValue<string>().Contains("${", StringComparison.Ordinal))
        {
            report.Add(node, "still holds an expression: its data is missing");
        }
    }
}
