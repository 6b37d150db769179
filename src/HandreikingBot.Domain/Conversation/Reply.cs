using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Planning;
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

    public sealed record ShowPlan(ImplementationPlan Plan, Intervention Intervention) : Reply;

    /// <summary>One item of the plan is open to be filled in by typing.</summary>
    public sealed record AskPlanItem(PlanItem Item, ImplementationQuestion Question) : Reply;

    public sealed record NoPlanYet : Reply;

    public sealed record ChangedPlan(PlanItem Item) : Reply;

    public sealed record CannotRemindYet : Reply;

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
