using System.Reflection;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Tests.Conversations.Drivers;
using static HandreikingBot.Tests.Presenting.TeamScenes;

namespace HandreikingBot.Tests.Presenting;

public sealed class TeamTextTests
{
    private static readonly Reminder Halfway = new("h1", ReminderKind.Halfway, new DateOnly(2027, 11, 1));

    private static readonly QuestionRound Closed = Differing with { Closed = true };

    /// <summary>Every reply of a team, with something in it.</summary>
    private static readonly IReadOnlyList<Reply> Replies =
    [
        new Reply.TeamStarted(Round with { Invited = Team }), new Reply.ShowTeamQuestion(Round, Differing, [], Anew: true), Form(Differing, Walk),
        new Reply.ShowOwnAnswer(Round, Differing, Differing.Answers[0]), SettleForm(Closed, Everybody), new Reply.QuestionClosed(Round, Closed, Tallies(Closed)),
        new Reply.TeamNoted(Adviser, Changed: false), new Reply.IsClosed(), new Reply.LeaderOnly(Adviser), new Reply.HandedOver(Adviser, Team[0]), new Reply.HandOverToWhom(),
        new Reply.NothingToSettle(Differ: true), new Reply.OnlyInTeam(), new Reply.OnlyAlone(), new Reply.ShowVote(Round, Ballot(), Shortlist, Anew: true), new Reply.ShowVoteForm(Ballot(), Shortlist, null),
        new Reply.ShowOwnVote(Round, Ballot(votes: FourVotes), Shortlist, FourVotes[0]), new Reply.VoteClosed(Ballot(votes: FourVotes) with { Closed = true }, Shortlist), new Reply.NothingToVote(), new Reply.NoVote(),
        new Reply.ShowRecord(Walk, Shortlist, [], null, Today), new Reply.AskWhere(new ShareWhat([], Compared: false), [new SharePlace("19:a", "Zorgteam")]),
        new Reply.Shared(new SharePlace("19:a", "Zorgteam"), Adviser, []), new Reply.NothingToShare(), new Reply.NowhereToShare(), new Reply.ShowLed([], Today), new Reply.ErasedOwn(),
        new Reply.ShowPlanText(Plan, Shown.Kiva), new Reply.ShowReminders([], Today, Today, Today), new Reply.ReminderSet(Halfway, null), new Reply.CannotRemindThen(Today), new Reply.TooManyReminders(20),
        new Reply.AskWhen(), new Reply.Remind(Halfway, Shown.Kiva, []), new Reply.ReminderDone(Halfway), new Reply.ReminderStopped(Halfway), new Reply.NoSuchReminder(),
    ];

    public static TheoryData<string> Kinds => [.. Replies.Select(reply => reply.GetType().Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_reply_of_a_team_is_said_or_shown(string kind)
    {
        var reply = Replies.Single(one => one.GetType().Name == kind);

        var messages = Shipped.Library.Presenter.Present(new Turn(new DialogueState.TeamAsking(Walk, 1), [reply]), QuestionStamp, Today);

        Assert.NotEmpty(messages);
        Assert.DoesNotContain(messages, message => message.Text.Contains('{', StringComparison.Ordinal));
    }

    [Fact]
    public void No_reply_of_a_team_is_forgotten_here()
    {
        var later = typeof(Reply).GetNestedTypes(BindingFlags.Public).Select(kind => kind.Name).SkipWhile(name => name != nameof(Reply.ShowReminders)).TakeWhile(name => name != nameof(Reply.NotUnderstood));

        Assert.Empty(later.Except(Kinds.Select(row => row.Data), StringComparer.Ordinal));
    }

    [Fact]
    public void A_reminder_is_said_with_its_day_of_the_week() =>
        Assert.Equal("Goed. Je hoort van mij op maandag 1 november 2027 (halverwege).", Texts.Of(new Reply.ReminderSet(Halfway, Asked: null)));

    [Fact]
    public void A_day_without_school_is_explained_and_can_be_forced() =>
        Assert.Equal(
            "Op woensdag 27 oktober 2027 is er geen school. Je hoort van mij op maandag 1 november 2027 (halverwege). Toch op die dag? Typ: herinner ons toch op 27 oktober 2027.",
            Texts.Of(new Reply.ReminderSet(Halfway, new DateOnly(2027, 10, 27))));

    [Fact]
    public void What_is_said_to_force_a_day_forces_it()
    {
        var turn = Dialogue.Next(new DialogueState.ShowingShortlist(Walk), new DialogueInput.Said("herinner ons toch op 27 oktober 2027", Here));

        Assert.Equal(new DateOnly(2027, 10, 27), Assert.Single(turn.Replies.OfType<Reply.ReminderSet>()).Reminder.Day);
    }

    [Fact]
    public void A_closed_question_is_told_with_the_guides_advice()
    {
        var said = Texts.Of(new Reply.QuestionClosed(Round with { Invited = Team }, Closed, Tallies(Closed)));

        Assert.StartsWith("Iedereen heeft geantwoord. Hierover denken jullie verschillend:", said, StringComparison.Ordinal);
        Assert.Contains("- **Voor wie:** vier van de zes kiezen alle leerlingen", said, StringComparison.Ordinal);
        Assert.EndsWith("Een aanpak werkt beter als het hele team erachter staat. Marieke de Vries, klik op Leg vast, of typ: leg vast.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_without_support_is_told_kindly_with_what_to_do()
    {
        var said = Texts.Of(new Reply.VoteClosed(Ballot(votes: NoSupport) with { Closed = true }, Shortlist));

        Assert.Contains("- **KiVa:** 1 voor, 1 twijfel, 2 tegen", said, StringComparison.Ordinal);
        Assert.EndsWith("Praat erover met elkaar. Kijk nog eens naar de resultaten, of kies iets anders.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_as_text_is_a_list_to_copy() =>
        Assert.Contains("**Plan voor KiVa**\n\n- **1. Deel van het geheel:** bezig · de ib'er · voor 15 januari 2027\n- **2. Het team is klaar:**", Texts.Of(new Reply.ShowPlanText(Plan, Shown.Kiva)), StringComparison.Ordinal);
}
