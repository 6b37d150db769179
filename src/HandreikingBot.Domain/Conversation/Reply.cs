using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Conversation;

/// <summary>What the bot means to say. Never text or card: words live in <c>content/</c>, cards in <c>cards/</c>.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    public sealed record Welcome : Reply;

    public sealed record AskReadiness(IReadOnlyList<ReadinessItem> Items) : Reply;

    /// <summary>The advice that belongs to what is not clear yet; empty = all is clear.</summary>
    public sealed record AdviseReadiness(IReadOnlyList<ReadinessItem> Unclear) : Reply;

    /// <summary>One step of the five questions, with the options that count now and those that hold already.</summary>
    public sealed record Ask(Step Step, IReadOnlyList<StepOption> Options, IReadOnlyList<string> Chosen, bool CanGoBack, bool CanShowResults) : Reply;

    public sealed record ShowForm(Answers Answers) : Reply;

    /// <summary>What was taken from the school's own words, and how many steps are still open.</summary>
    public sealed record TookIn(Answers Answers, IReadOnlyList<Refusal> Refused, int StillOpen) : Reply;

    /// <summary>A day from the school calendar, said back: the school may have another.</summary>
    public sealed record AssumedADay(AssumedDay Day) : Reply;

    /// <summary>A part of the message with which nothing could be done.</summary>
    public sealed record LeftOut(string Part) : Reply;

    /// <summary>A part of the message that its later words contradict.</summary>
    public sealed record Overruled(string Part) : Reply;

    /// <summary>A card was answered: the step and what it set.</summary>
    public sealed record Answered(Step Step, IReadOnlyList<string> Options) : Reply;

    public sealed record Acknowledged : Reply;

    public sealed record Thanked : Reply;

    public sealed record Explained(Piece Piece) : Reply;

    /// <summary>Asked about something that the guide does not explain.</summary>
    public sealed record NotExplained(string About) : Reply;

    /// <summary>Help that fits where the conversation is.</summary>
    public sealed record Helped(string Screen) : Reply;

    /// <summary>A special place fits these answers (question 2 of the guide).</summary>
    public sealed record PointedOut(Piece Place) : Reply;

    public sealed record ShowOverview(Session Session, IReadOnlyList<Step> Steps) : Reply;

    /// <summary>At most five candidates from <paramref name="Offset"/> on.</summary>
    public sealed record ShowMatches(MatchResult Result, int Offset, Answers Answers) : Reply;

    public sealed record ShowDetails(Match Match, bool OnShortlist) : Reply;

    /// <summary>An intervention that is judged not recognised, or whose recognition was not found: what that means and what to ask.</summary>
    public sealed record ToldNotRecognised(Intervention Intervention) : Reply;

    /// <summary>A programme that is not in the catalogue at all.</summary>
    public sealed record ToldUnlisted(string Name) : Reply;

    public sealed record ShowComparison(IReadOnlyList<Match> Matches) : Reply;

    /// <summary>Comparing asks for two to four.</summary>
    public sealed record CannotCompare : Reply;

    public sealed record ShowShortlist(IReadOnlyList<Intervention> Interventions) : Reply;

    public sealed record Kept(Intervention Intervention) : Reply;

    public sealed record Dropped(Intervention Intervention) : Reply;

    public sealed record Chose(Intervention Intervention) : Reply;

    /// <summary>Choosing asks for one; none was named.</summary>
    public sealed record CannotChoose : Reply;

    /// <summary>The plan; not <paramref name="Anew"/>: the card that is there already is brought up to date.</summary>
    public sealed record ShowPlan(ImplementationPlan Plan, Intervention Intervention, DateOnly Today, bool Anew = true) : Reply;

    /// <summary>A short text of the plan, to copy.</summary>
    public sealed record ShowPlanText(ImplementationPlan Plan, Intervention Intervention) : Reply;

    /// <summary>One item of the plan is open to be filled in by typing.</summary>
    public sealed record AskPlanItem(PlanItem Item, ImplementationQuestion Question) : Reply;

    public sealed record NoPlanYet : Reply;

    public sealed record ChangedPlan(PlanItem Item) : Reply;

    /// <summary>The reminders of this conversation, with the days that would be taken for the usual moments.</summary>
    public sealed record ShowReminders(IReadOnlyList<Reminder> Reminders, DateOnly Halfway, DateOnly Evaluation, DateOnly Yearly) : Reply;

    /// <summary>A reminder was made; <paramref name="Asked"/> is the day that was asked for when another was taken, since that one is no school day.</summary>
    public sealed record ReminderSet(Reminder Reminder, DateOnly? Asked) : Reply;

    /// <summary>The day has passed.</summary>
    public sealed record CannotRemindThen(DateOnly Day) : Reply;

    public sealed record TooManyReminders(int Most) : Reply;

    /// <summary>Asked to be reminded of something that has no moment of its own.</summary>
    public sealed record AskWhen : Reply;

    /// <summary>The reminder itself, with what of the plan is overdue.</summary>
    public sealed record Remind(Reminder Reminder, Intervention? Chosen, IReadOnlyList<PlanItem> Overdue) : Reply;

    public sealed record ReminderDone(Reminder Reminder) : Reply;

    /// <summary><c>null</c> = all of them.</summary>
    public sealed record ReminderStopped(Reminder? Reminder) : Reply;

    /// <summary>There is no such reminder (any more).</summary>
    public sealed record NoSuchReminder : Reply;

    public sealed record TeamStarted(TeamRound Round) : Reply;

    /// <summary>A question of the round, for everybody: who answered, not what; once closed, where they agree and where not. Not <paramref name="Anew"/>: the card that is there already is brought up to date.</summary>
    public sealed record ShowTeamQuestion(TeamRound Round, QuestionRound Question, IReadOnlyList<StepTally> Tallies, bool Anew) : Reply;

    /// <summary>Only for who clicked: the question, with this person's earlier answer.</summary>
    public sealed record ShowTeamForm(QuestionRound Question, IReadOnlyList<Step> Steps, Session Session, TeamAnswer? Own) : Reply;

    /// <summary>Only for who clicked: what this person answered, and who else did.</summary>
    public sealed record ShowOwnAnswer(TeamRound Round, QuestionRound Question, TeamAnswer Own) : Reply;

    /// <summary>Only for the leader: what to settle, with what most people want.</summary>
    public sealed record ShowSettleForm(QuestionRound Question, IReadOnlyList<Step> Steps, Session Session, Answers Majority) : Reply;

    /// <summary>A question was closed, by the leader or since everybody who was named answered: where they agree and where not.</summary>
    public sealed record QuestionClosed(TeamRound Round, QuestionRound Question, IReadOnlyList<StepTally> Tallies) : Reply;

    /// <summary>A typed answer was counted.</summary>
    public sealed record TeamNoted(Person Who, bool Changed) : Reply;

    /// <summary>Too late: the question or the vote is closed.</summary>
    public sealed record IsClosed : Reply;

    /// <summary>Only the leader can do that.</summary>
    public sealed record LeaderOnly(Person Leader) : Reply;

    public sealed record HandedOver(Person From, Person To) : Reply;

    /// <summary>Handing over asks for a person.</summary>
    public sealed record HandOverToWhom : Reply;

    /// <summary>Nobody answered yet, so there is nothing to close or settle; or the majority wants nothing in particular and words are asked for.</summary>
    public sealed record NothingToSettle(bool Differ) : Reply;

    /// <summary>Only in a channel or group chat.</summary>
    public sealed record OnlyInTeam : Reply;

    /// <summary>Only in the personal chat.</summary>
    public sealed record OnlyAlone : Reply;

    /// <summary>A vote, for everybody: how many voted, not what; once closed the outcome.</summary>
    public sealed record ShowVote(TeamRound Round, Ballot Ballot, IReadOnlyList<Intervention> Interventions, bool Anew) : Reply;

    /// <summary>Only for who clicked: the vote, with this person's earlier one.</summary>
    public sealed record ShowVoteForm(Ballot Ballot, IReadOnlyList<Intervention> Interventions, Vote? Own) : Reply;

    /// <summary>Only for who voted: the counts so far.</summary>
    public sealed record ShowOwnVote(TeamRound Round, Ballot Ballot, IReadOnlyList<Intervention> Interventions, Vote Own) : Reply;

    /// <summary>A vote was closed: the outcome in words.</summary>
    public sealed record VoteClosed(Ballot Ballot, IReadOnlyList<Intervention> Interventions) : Reply;

    /// <summary>Nothing stands on the shortlist.</summary>
    public sealed record NothingToVote : Reply;

    /// <summary>No vote is open.</summary>
    public sealed record NoVote : Reply;

    /// <summary>The whole choice, as a record; <paramref name="Voted"/> are the interventions of the last closed vote, which may have left the shortlist since.</summary>
    public sealed record ShowRecord(Session Session, IReadOnlyList<Intervention> Shortlist, IReadOnlyList<Intervention> Voted, Intervention? Chosen, DateOnly Today) : Reply;

    /// <summary>Where to? The places that this person may share to.</summary>
    public sealed record AskWhere(ShareWhat What, IReadOnlyList<SharePlace> Places) : Reply;

    /// <summary>Sent to another conversation: what is shown there, and by whom.</summary>
    public sealed record Shared(SharePlace Place, Person By, IReadOnlyList<Reply> Content) : Reply;

    /// <summary>There is nothing on the screen that can be shared.</summary>
    public sealed record NothingToShare : Reply;

    /// <summary>The bot knows no channel in which this person spoke with it.</summary>
    public sealed record NowhereToShare : Reply;

    /// <summary>The rounds that this person leads, last touched first.</summary>
    public sealed record ShowLed(IReadOnlyList<LedRound> Rounds, DateOnly Today) : Reply;

    /// <summary>What this one person answered and voted is gone; the round of the others goes on.</summary>
    public sealed record ErasedOwn : Reply;

    /// <summary>What could be said here; <paramref name="Times"/> counts the misses in a row, from 1.</summary>
    public sealed record NotUnderstood(string Screen, int Times) : Reply;

    public sealed record OutOfRange(int Highest) : Reply;

    /// <summary>Several options were named where one is asked for.</summary>
    public sealed record ChooseOne : Reply;

    public sealed record CardIsOld : Reply;

    public sealed record WarnedPersonalData : Reply;

    public sealed record AskErase : Reply;

    public sealed record Erased : Reply;

    public sealed record Stopped : Reply;

    public sealed record Resumed : Reply;

    /// <summary>Started over; <paramref name="CanUndo"/>: "terug" brings the earlier answers back.</summary>
    public sealed record Restarted(bool CanUndo) : Reply;

    public sealed record Restored : Reply;

    public sealed record NothingBefore : Reply;

    public sealed record NothingToSkip : Reply;
}
