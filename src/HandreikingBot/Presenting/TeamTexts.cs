using System.Text;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Presenting;

/// <summary>Replies about teams, votes, reminders and sharing that are plain words.</summary>
internal sealed class TeamTexts(Phrases phrases, Tallies tallies, VoteCards votes, PlanCards plans)
{
    private readonly People people = new(phrases);
    private readonly Moments moments = new(phrases);

    private Wording Words => phrases.Words;

    /// <summary>The words of a reply; <c>null</c> when it is not one of these.</summary>
    public string? Of(Reply reply) => InRound(reply) ?? OnRound(reply) ?? Reminding(reply) ?? Sharing(reply);

    private string? InRound(Reply reply) => reply switch
    {
        Reply.TeamStarted started => Started(started.Round),
        Reply.TeamNoted noted => Words.Text(noted.Changed ? WordKeys.TeamNotedAgain : WordKeys.TeamNoted, ("name", people.Name(noted.Who))),
        Reply.QuestionClosed closed => Closed(closed),
        Reply.NothingToSettle nothing => Words.Text(nothing.Differ ? WordKeys.TeamNothingShared : WordKeys.TeamNothingToSettle),
        Reply.VoteClosed closed => Closed(closed),
        Reply.NothingToVote => Words.Text(WordKeys.VoteNothing),
        Reply.NoVote => Words.Text(WordKeys.VoteNone),
        Reply.ErasedOwn => Words.Text(WordKeys.TeamErasedOwn),
        _ => null,
    };

    private string? OnRound(Reply reply) => reply switch
    {
        Reply.IsClosed => Words.Text(WordKeys.TeamIsClosed),
        Reply.LeaderOnly only => Words.Text(WordKeys.TeamLeaderOnly, ("leader", people.Name(only.Leader))),
        Reply.HandedOver handed => Words.Text(WordKeys.TeamHandedOver, ("from", people.Name(handed.From)), ("to", people.Name(handed.To))),
        Reply.HandOverToWhom => Words.Text(WordKeys.TeamHandOverToWhom),
        Reply.OnlyInTeam => Words.Text(WordKeys.TeamOnlyInTeam),
        Reply.OnlyAlone => Words.Text(WordKeys.TeamOnlyAlone),
        _ => null,
    };

    private string? Reminding(Reply reply) => reply switch
    {
        Reply.ReminderSet set => Set(set),
        Reply.CannotRemindThen then => Words.Text(WordKeys.ReminderCannot, ("date", Phrases.Capital(Moments.Day(then.Day)))),
        Reply.TooManyReminders many => Words.Text(WordKeys.ReminderTooMany, ("most", many.Most.ToString(Phrases.Dutch))),
        Reply.AskWhen => Words.Text(WordKeys.ReminderAskWhen),
        Reply.ReminderDone done => Words.Text(WordKeys.ReminderDone, ("moment", moments.Of(done.Reminder.Kind))),
        Reply.ReminderStopped { Reminder: { } one } => Words.Text(WordKeys.ReminderStopped, ("moment", moments.Of(one.Kind))),
        Reply.ReminderStopped => Words.Text(WordKeys.ReminderStoppedAll),
        Reply.NoSuchReminder => Words.Text(WordKeys.ReminderNoSuch),
        _ => null,
    };

    private string? Sharing(Reply reply) => reply switch
    {
        Reply.NothingToShare => Words.Text(WordKeys.ShareNothing),
        Reply.NowhereToShare => Words.Text(WordKeys.ShareNowhere),
        Reply.Shared shared => Words.Text(WordKeys.ShareDone, ("place", Markdown.Escape(shared.Place.Name))),
        Reply.ShowPlanText plan => plans.Text(plan),
        _ => null,
    };

    private string Started(TeamRound round) => round.Invited.Count is 0
        ? Words.Text(WordKeys.TeamStarted)
        : $"{Words.Text(WordKeys.TeamStarted)} {Words.Text(WordKeys.TeamInvited, ("list", people.Names(round.Invited)))}";

    private string Closed(Reply.QuestionClosed closed)
    {
        var all = closed.Question.IsAnsweredBy(closed.Round.Invited);
        var said = new StringBuilder(Words.Text(all ? WordKeys.TeamClosedAll : WordKeys.TeamClosed)).Append(' ').Append(tallies.Outcome(closed.Tallies, closed.Question.Answers.Count));
        if (closed.Tallies.Count > 0) said.Append("\n\n").AppendJoin('\n', closed.Tallies.Select(tally => $"- {tallies.Line(tally)}"));
        said.Append("\n\n");
        if (closed.Tallies.Any(tally => !tally.Agreed)) said.Append(Words.Text(WordKeys.TeamAdvice)).Append(' ');
        return said.Append(Words.Text(WordKeys.TeamClosedNext, ("leader", people.Name(closed.Round.Leader)))).ToString();
    }

    private string Closed(Reply.VoteClosed closed)
    {
        var counts = closed.Ballot.Counts();
        var lines = closed.Interventions.Select(intervention => $"- **{intervention.Name}:** {votes.CountsOf(counts.First(count => count.Intervention == intervention.Id))}");
        return counts.All(count => count.Total is 0)
            ? $"{Words.Text(WordKeys.VoteClosed)} {votes.Advice(counts)}"
            : $"{Words.Text(WordKeys.VoteClosed)}\n\n{string.Join('\n', lines)}\n\n{votes.Advice(counts)}";
    }

    private string Set(Reply.ReminderSet set)
    {
        var (date, moment) = (Moments.Day(set.Reminder.Day), moments.Of(set.Reminder.Kind));
        if (set.Asked is not { } asked) return Words.Text(WordKeys.ReminderSet, ("date", date), ("moment", moment));
        var moved = Words.Text(WordKeys.ReminderMoved, ("asked", Moments.Day(asked)), ("date", date), ("moment", moment));
        return $"{moved} {Words.Text(WordKeys.ReminderForce, ("day", Phrases.Day(asked)))}";
    }
}
