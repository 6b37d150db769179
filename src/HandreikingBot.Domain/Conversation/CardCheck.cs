namespace HandreikingBot.Domain.Conversation;

/// <summary>Whether a card may still do what its button says: an old card never writes (DESIGN section 8, protocol part D3).</summary>
internal static class CardCheck
{
    public static bool MayAct(DialogueState state, DialogueInput.Clicked clicked)
    {
        if (Sessions.Of(state) is not { } session) return clicked.Command is Command.Start or Command.Help or Command.OpenForm or Command.FillForm;
        if (clicked.Card.Session != session.Id) return false;
        return !DependsOnScreen(clicked.Command) || clicked.Card.Screen == Screen.Of(state);
    }

    // Looking something up is always right; answering, going back and saying yes are right only on the card that is open.
    private static bool DependsOnScreen(Command command) => command is Command.Answer or Command.Readiness or Command.Back or Command.Skip
        or Command.Yes or Command.No or Command.Pick or Command.More or Command.Start or Command.LetGo;
}
