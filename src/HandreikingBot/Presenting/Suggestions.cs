using System.Diagnostics;
using HandreikingBot.Domain.Conversation;

namespace HandreikingBot.Presenting;

/// <summary>Words to say next, as buttons under a message without a card; Teams shows three (protocol part B3).</summary>
internal static class Suggestions
{
    public static IReadOnlyList<string> For(DialogueState state) => state switch
    {
        DialogueState.NotStarted => ["Start", "Hulp"],
        DialogueState.Welcomed => ["Start", "Formulier", "Hulp"],
        DialogueState.CheckingReadiness => ["Sla over", "Hulp"],
        DialogueState.Asking => ["Sla over", "Terug", "Resultaten"],
        DialogueState.FillingForm => ["Terug", "Hulp"],
        DialogueState.Reviewing => ["Resultaten", "Hulp"],
        DialogueState.ShowingResults => ["Meer", "Vergelijk", "Aanpassen"],
        DialogueState.ShowingDetails => ["Kies", "Bewaar", "Terug"],
        DialogueState.Comparing => ["Terug", "Keuzelijst"],
        DialogueState.ShowingShortlist => ["Vergelijk", "Terug"],
        DialogueState.Planning => ["Plan", "Resultaten", "Hulp"],
        DialogueState.TeamAsking => ["Sla over", "Leg vast", "Hulp"],
        DialogueState.Voting => ["Sluit de stemming", "Keuzelijst", "Hulp"],
        DialogueState.ConfirmingErase => ["Ja", "Nee"],
        DialogueState.Stopped => ["Verder", "Opnieuw"],
        _ => throw new UnreachableException("a state outside the closed family"),
    };
}
