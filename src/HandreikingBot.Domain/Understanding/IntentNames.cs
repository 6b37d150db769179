namespace HandreikingBot.Domain.Understanding;

/// <summary>The names of intents in the contract (DESIGN section 7).</summary>
internal static class IntentNames
{
    public static string Of(Intent intent) => intent switch
    {
        Intent.Answer => "antwoord",
        Intent.Start => "start",
        Intent.Help => "hulp",
        Intent.Back => "terug",
        Intent.Skip => "overslaan",
        Intent.Restart => "opnieuw",
        Intent.Stop => "stop",
        Intent.Explain => "uitleg",
        Intent.Advice => "advies",
        Intent.Compare => "vergelijk",
        Intent.Results => "resultaten",
        Intent.Choose => "keuze",
        Intent.Plan => "plan",
        Intent.Remind => "herinner",
        _ => "wis",
    };
}
