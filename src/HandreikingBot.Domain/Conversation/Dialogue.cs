using System.Diagnostics;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Conversation;

/// <summary>The conversation: one pure function from where we are and what comes in, to where we go and what is said (DESIGN section 4).</summary>
public static class Dialogue
{
    /// <summary>Total: every input in every state has an answer, since in a chat anybody may say anything at any time.</summary>
    public static Turn Next(DialogueState state, DialogueInput input)
    {
        var here = input.Surroundings;
        return (state, input) switch
        {
            (DialogueState.NotStarted, DialogueInput.Joined) => Presenting.In(Begun(here), here),
            (_, DialogueInput.Joined) => new Turn(state, []),
            (_, DialogueInput.FellDue due) => Remindings.FellDue(state, due.Reminder, here),
            (_, DialogueInput.Clicked clicked) when !CardCheck.MayAct(state, clicked) => Presenting.In(state, here, new Reply.CardIsOld()),
            (_, DialogueInput.Clicked clicked) => Clicked(state, clicked.Command, here),
            (DialogueState.NotStarted, DialogueInput.Said said) => Said(Begun(here), said, isFirst: true),
            (_, DialogueInput.Said said) => Said(state, said, isFirst: false),
            _ => throw new UnreachableException("an input outside the closed family"),
        };
    }

    /// <summary>The card of a state as it is now, without anything happening: for an input that was already answered.</summary>
    public static Turn Show(DialogueState state, Surroundings here) => Presenting.In(state, here);

    private static DialogueState.Welcomed Begun(Surroundings here) => new(new Session(here.NewId));

    private static Turn Clicked(DialogueState state, Command command, Surroundings here)
    {
        var (kept, named) = Reasons.Checked(command, namesAPupil: false, here);
        var turn = Follow(state, [kept], here);
        return named ? Warned(turn) : turn;
    }

    private static Turn Warned(Turn turn) => turn with { Replies = [new Reply.WarnedPersonalData(), .. turn.Replies] };

    private static Turn Said(DialogueState state, DialogueInput.Said said, bool isFirst)
    {
        var (interpreted, understood) = Interpretation.Of(state, said);
        var judged = interpreted.Select(command => Reasons.Checked(command, understood.PersonalData, said.Surroundings)).ToArray();
        Command[] commands = [.. judged.Select(one => one.Command)];
        // Who begins with "hoi" is welcomed, not told that he was not understood.
        var turn = isFirst && commands is [Command.NotUnderstood or Command.No] ? Presenting.In(state, said.Surroundings) : Follow(state, commands, said.Surroundings);
        if (commands.Any(command => command is Command.Tell or Command.ChangePlan)) turn = turn with { Replies = WithRemarks(turn.Replies, understood) };
        return judged.Any(one => one.Named) ? Warned(turn) : turn;
    }

    /// <summary>One message may ask and answer at once: the commands are followed in order, and only the last open card is shown.</summary>
    private static Turn Follow(DialogueState state, IReadOnlyList<Command> commands, Surroundings here)
    {
        var turn = new Turn(state, []);
        foreach (var command in commands)
        {
            var next = CommandRows.Next(Understanding(turn.State, command), command, here);
            turn = new Turn(next.State, [.. turn.Replies.Where(reply => !IsCard(reply)), .. next.Replies]);
        }

        return turn;
    }

    /// <summary>After what was taken in: the days that were assumed, and what found no place. The part that may hold a pupil's name is not repeated.</summary>
    private static IReadOnlyList<Reply> WithRemarks(IReadOnlyList<Reply> replies, Understood understood)
    {
        var overruled = understood.Overruled.Select(part => new Reply.Overruled(part));
        Reply[] remarks = [.. overruled, .. understood.Assumed.Select(day => new Reply.AssumedADay(day)), .. understood.PersonalData ? [] : understood.NotPlaced.Select(part => new Reply.LeftOut(part))];
        var after = replies.Index().Where(pair => pair.Item is Reply.TookIn or Reply.ChangedPlan).Select(pair => pair.Index + 1).LastOrDefault();
        return [.. replies.Take(after), .. remarks, .. replies.Skip(after)];
    }

    private static DialogueState Understanding(DialogueState state, Command command)
    {
        if (Sessions.Of(state) is not { Misses: > 0 } session || command is Command.NotUnderstood) return state;
        return Sessions.With(state, session with { Misses = 0 });
    }

    private static bool IsCard(Reply reply) => reply is Reply.Welcome or Reply.AskReadiness or Reply.Ask or Reply.ShowForm or Reply.ShowOverview
        or Reply.ShowMatches or Reply.ShowPlan or Reply.AskPlanItem
        or Reply.ShowTeamQuestion or Reply.ShowVote;
}
