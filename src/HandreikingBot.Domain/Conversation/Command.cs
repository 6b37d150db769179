using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Conversation;

/// <summary>What a person asks of the bot, by button or in words: both come down to the same closed family.</summary>
public abstract record Command
{
    private Command()
    {
    }

    public sealed record Start : Command;

    /// <summary>Skip whatever comes before the first open question ("verder", "ga door").</summary>
    public sealed record Continue : Command;

    public sealed record Help : Command;

    public sealed record Back : Command;

    public sealed record Skip : Command;

    public sealed record Restart : Command;

    public sealed record Stop : Command;

    public sealed record Erase : Command;

    public sealed record Yes : Command;

    public sealed record No : Command;

    /// <summary>Explain a piece of the guide; <paramref name="About"/> is its id or what the user called it, <c>null</c> = the open question.</summary>
    public sealed record Explain(string? About) : Command;

    public sealed record Advise : Command;

    /// <summary>Which of the four readiness items are clear, by number.</summary>
    public sealed record Readiness(IReadOnlyList<int> Clear) : Command;

    /// <summary>Options chosen on a card, by id.</summary>
    public sealed record Answer(Step Step, IReadOnlyList<string> Options) : Command;

    /// <summary>Options typed as numbers, 1-based, of whatever is open.</summary>
    public sealed record Pick(IReadOnlyList<int> Numbers) : Command;

    /// <summary>The school's own words.</summary>
    public sealed record Tell(Understood Understood) : Command;

    /// <summary>The whole form at once: per step the ids of the chosen options, none = no wish.</summary>
    public sealed record FillForm(IReadOnlyDictionary<Step, IReadOnlyList<string>> Chosen) : Command;

    public sealed record OpenForm : Command;

    public sealed record ShowOverview : Command;

    public sealed record Edit(Step Step) : Command;

    public sealed record ShowResults : Command;

    public sealed record More : Command;

    /// <summary>Let one wish go, by the slot name of a relaxation.</summary>
    public sealed record LetGo(string Slot) : Command;

    public sealed record Details(string Intervention) : Command;

    /// <summary>Put two to four side by side; none named = those that are on the screen.</summary>
    public sealed record Compare(IReadOnlyList<string> Interventions) : Command;

    /// <summary>Keep on the shortlist; <c>null</c> = the one that is on the screen.</summary>
    public sealed record Keep(string? Intervention) : Command;

    public sealed record Drop(string? Intervention) : Command;

    public sealed record ShowShortlist : Command;

    public sealed record Choose(string? Intervention) : Command;

    public sealed record ShowPlan : Command;

    public sealed record ChangePlan(PlanChange Change) : Command;

    /// <summary>A short text of the plan, to copy into the school plan.</summary>
    public sealed record ShowPlanText : Command;

    /// <summary>Remind on a day; without a day the kind's own moment, without either the reminders are shown. <paramref name="AnyDay"/>: also in a holiday or weekend.</summary>
    public sealed record Remind(ReminderKind? Kind, DateOnly? Day, bool AnyDay) : Command;

    public sealed record ShowReminders : Command;

    /// <summary>What was reminded of is done; <c>null</c> = the one that came last.</summary>
    public sealed record ReminderDone(string? Reminder) : Command;

    /// <summary>Remind again later: on a day, else after <paramref name="Days"/> days, else after a week.</summary>
    public sealed record ReminderLater(string? Reminder, DateOnly? Day, int? Days = null) : Command;

    /// <summary>No such reminder any more; <c>null</c> = none at all.</summary>
    public sealed record StopReminder(string? Reminder) : Command;

    /// <summary>Begin a round of the team; whoever says so leads it.</summary>
    public sealed record StartTeam(string? Label, IReadOnlyList<Person> Invited) : Command;

    /// <summary>A card asks for its newest form for whoever looks (protocol part B3, refresh).</summary>
    public sealed record Look(int Question, int Ballot) : Command;

    /// <summary>One person wants to answer a question of the round.</summary>
    public sealed record OpenTeamAnswer(int Question) : Command;

    /// <summary>One person's answer: per step the ids of the chosen options, none = no wish.</summary>
    public sealed record AnswerAsTeam(int Question, IReadOnlyDictionary<Step, IReadOnlyList<string>> Chosen) : Command;

    public sealed record CloseQuestion(int Question) : Command;

    /// <summary>The leader wants to settle a question.</summary>
    public sealed record OpenSettling(int Question) : Command;

    /// <summary>What the team goes on with, by the ids of options, and why.</summary>
    public sealed record Settle(int Question, IReadOnlyDictionary<Step, IReadOnlyList<string>> Chosen, string? Reason) : Command;

    /// <summary>What the team goes on with, in words; <c>null</c> = what the majority wants.</summary>
    public sealed record SettleInWords(Understood? Wish, string? Reason) : Command;

    /// <summary>Give the lead to somebody else; <c>null</c> = nobody was mentioned.</summary>
    public sealed record HandOver(Person? To) : Command;

    public sealed record StartVote(bool Anonymous, DateOnly? Until) : Command;

    /// <summary>One person wants to vote.</summary>
    public sealed record OpenVote(int Ballot) : Command;

    /// <summary>One person's vote; <paramref name="Ballot"/> 0 = the open one.</summary>
    public sealed record CastVote(int Ballot, IReadOnlyList<Opinion> Opinions) : Command;

    public sealed record CloseVote(int Ballot) : Command;

    /// <summary>The whole choice of the team: answers, differences, votes, reasons, choice, plan.</summary>
    public sealed record ShowRecord : Command;

    /// <summary>Ask where to share; <c>null</c> = what is on the screen, <paramref name="Place"/> = the name that was typed.</summary>
    public sealed record Share(string? Place) : Command;

    /// <summary>Share with this channel or group chat.</summary>
    public sealed record ShareTo(ShareWhat What, string Place) : Command;

    /// <summary>The rounds that this person leads.</summary>
    public sealed record ShowLed : Command;

    /// <summary>A programme that stands in no catalogue, as the user called it.</summary>
    public sealed record AskAboutUnlisted(string Name) : Command;

    /// <summary>"Bedankt": a kind word back, and all stays as it is.</summary>
    public sealed record Thank : Command;

    /// <summary>Nothing in it that we know.</summary>
    public sealed record NotUnderstood : Command;
}

/// <summary>What of a personal conversation is shared.</summary>
/// <param name="Interventions">Ids; empty = the results.</param>
/// <param name="Compared">Side by side.</param>
public sealed record ShareWhat(IReadOnlyList<string> Interventions, bool Compared);
