using System.Text.Json.Nodes;

namespace HandreikingBot.Cards;

/// <summary>
/// The two dialects of actions: Action.Execute with a fallback for Teams (protocol part C6), plain Action.Submit for Web Chat, the terminal and
/// other channels. Templates write Action.Execute once; the fallback is made of it (<see cref="Templating.TemplateFallbacks"/>), so the two can never differ. An Action.Submit that opens a
/// dialog in Teams (<c>data.msteams</c>, protocol part B3) is written as it is, and becomes a plain button elsewhere.
/// </summary>
internal static class CardDialect
{
    public const string Execute = "Action.Execute", Submit = "Action.Submit";

    /// <summary>Replaces every Action.Execute by its fallback, and takes out what only Teams reads. In place; returns the same card.</summary>
    public static JsonObject SubmitOnly(JsonObject card)
    {
        foreach (var (action, _) in card.Actions().ToList())
        {
            if (action.Type() == Execute) action.ReplaceWith((action["fallback"] ?? throw new InvalidOperationException($"{action["title"]} has no fallback: only cards of CardTemplates go out")).DeepClone());
            else (action["data"] as JsonObject)?.Remove("msteams");
        }
        card.Remove("refresh");
        return card;
    }
}
