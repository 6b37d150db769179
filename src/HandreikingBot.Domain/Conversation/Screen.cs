using System.Diagnostics;
using HandreikingBot.Domain.Guide;

namespace HandreikingBot.Domain.Conversation;

/// <summary>The name of what is on the screen: stands in card data and picks the help that fits.</summary>
public static class Screen
{
    public const string Start = "start";
    public const string Readiness = "vooraf";
    public const string Form = "formulier";
    public const string Overview = "overzicht";
    public const string Results = "resultaten";
    public const string Details = "bekijk";
    public const string Comparison = "vergelijk";
    public const string Shortlist = "keuzelijst";
    public const string Plan = "plan";
    public const string TeamQuestion = "teamvraag";
    public const string Vote = "stemming";
    public const string Erase = "wis";
    public const string Stopped = "gestopt";

    public static string Of(DialogueState state) => state switch
    {
        DialogueState.NotStarted or DialogueState.Welcomed => Start,
        DialogueState.CheckingReadiness => Readiness,
        DialogueState.Asking asking => StepNames.Of(asking.Step),
        DialogueState.FillingForm => Form,
        DialogueState.Reviewing => Overview,
        DialogueState.ShowingResults => Results,
        DialogueState.ShowingDetails => Details,
        DialogueState.Comparing => Comparison,
        DialogueState.ShowingShortlist => Shortlist,
        DialogueState.Planning => Plan,
        DialogueState.TeamAsking => TeamQuestion,
        DialogueState.Voting => Vote,
        DialogueState.ConfirmingErase => Erase,
        DialogueState.Stopped => Stopped,
        _ => throw new UnreachableException("a state outside the closed family"),
    };
}
