using System.Diagnostics;

namespace HandreikingBot.Domain.Conversation;

/// <summary>The session inside any state.</summary>
public static class Sessions
{
    /// <summary><c>null</c> when nothing was started yet.</summary>
    public static Session? Of(DialogueState state) => state switch
    {
        DialogueState.NotStarted => null,
        DialogueState.Welcomed welcomed => welcomed.Session,
        DialogueState.CheckingReadiness checking => checking.Session,
        DialogueState.Asking asking => asking.Session,
        DialogueState.FillingForm filling => filling.Session,
        DialogueState.Reviewing reviewing => reviewing.Session,
        DialogueState.ShowingResults showing => showing.Session,
        DialogueState.ShowingDetails showing => showing.Session,
        DialogueState.Comparing comparing => comparing.Session,
        DialogueState.ShowingShortlist showing => showing.Session,
        DialogueState.Planning planning => planning.Session,
        DialogueState.TeamAsking asking => asking.Session,
        DialogueState.Voting voting => voting.Session,
        DialogueState.ConfirmingErase confirming => Of(confirming.Before),
        DialogueState.Stopped stopped => Of(stopped.Before),
        _ => throw new UnreachableException("a state outside the closed family"),
    };

    /// <summary>The same state around another session.</summary>
    public static DialogueState With(DialogueState state, Session session) => state switch
    {
        DialogueState.NotStarted => new DialogueState.Welcomed(session),
        DialogueState.Welcomed welcomed => welcomed with { Session = session },
        DialogueState.CheckingReadiness checking => checking with { Session = session },
        DialogueState.Asking asking => asking with { Session = session },
        DialogueState.FillingForm filling => filling with { Session = session },
        DialogueState.Reviewing reviewing => reviewing with { Session = session },
        DialogueState.ShowingResults showing => showing with { Session = session },
        DialogueState.ShowingDetails showing => showing with { Session = session },
        DialogueState.Comparing comparing => comparing with { Session = session },
        DialogueState.ShowingShortlist showing => showing with { Session = session },
        DialogueState.Planning planning => planning with { Session = session },
        DialogueState.TeamAsking asking => asking with { Session = session },
        DialogueState.Voting voting => voting with { Session = session },
        DialogueState.ConfirmingErase confirming => confirming with { Before = With(confirming.Before, session) },
        DialogueState.Stopped stopped => stopped with { Before = With(stopped.Before, session) },
        _ => throw new UnreachableException("a state outside the closed family"),
    };
}
