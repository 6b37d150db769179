using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Planning;
using static HandreikingBot.Tests.Presenting.TeamScenes;

namespace HandreikingBot.Tests.Presenting;

/// <summary>The buttons of a team's cards, typed by who leads (protocol part E: everything by text).</summary>
public sealed class TypedTeamButtonTests
{
    private static readonly Session Started = Walk with
    {
        Answers = Everybody,
        Shortlist = ["kiva", "prima"],
        Plan = Plan,
        Team = Round with { Questions = [Differing], Ballots = [Ballot(votes: FourVotes)] },
        Reminders = new ReminderList { Items = [new Reminder("h1", ReminderKind.Halfway, Today, Sent: true)], Made = 1 },
    };

    private static DialogueState StateOf(string screen) => screen switch
    {
        "teamvraag" => new DialogueState.TeamAsking(Started, 1),
        "stemming" => new DialogueState.Voting(Started),
        "keuzelijst" => new DialogueState.ShowingShortlist(Started with { Team = Round }),
        _ => new DialogueState.Planning(Started, 0),
    };

    [Theory]
    [InlineData("teamvraag", "Antwoord geven", typeof(Reply.ShowTeamQuestion))]
    [InlineData("teamvraag", "Wijzig mijn antwoord", typeof(Reply.ShowTeamQuestion))]
    [InlineData("teamvraag", "Verstuur mijn antwoord", typeof(Reply.ShowTeamQuestion))]
    [InlineData("teamvraag", "Sluit de vraag", typeof(Reply.QuestionClosed))]
    [InlineData("teamvraag", "Leg vast", typeof(Reply.ShowTeamQuestion))]
    [InlineData("teamvraag", "Leg opnieuw vast", typeof(Reply.ShowTeamQuestion))]
    [InlineData("stemming", "Stem", typeof(Reply.ShowVote))]
    [InlineData("stemming", "Wijzig mijn stem", typeof(Reply.ShowVote))]
    [InlineData("stemming", "Verstuur mijn stem", typeof(Reply.ShowVote))]
    [InlineData("stemming", "Sluit de stemming", typeof(Reply.VoteClosed))]
    [InlineData("stemming", "Keuzelijst", typeof(Reply.ShowShortlist))]
    [InlineData("stemming", "Verslag", typeof(Reply.ShowRecord))]
    [InlineData("keuzelijst", "Stem als team", typeof(Reply.ShowVote))]
    [InlineData("plan", "Gedaan", typeof(Reply.ReminderDone))]
    [InlineData("plan", "Later, over een week", typeof(Reply.ReminderSet))]
    [InlineData("plan", "Later, over een maand", typeof(Reply.ReminderSet))]
    [InlineData("plan", "Stop deze herinnering", typeof(Reply.ReminderStopped))]
    [InlineData("plan", "Stop alle herinneringen", typeof(Reply.ReminderStopped))]
    [InlineData("plan", "Bekijk het plan", typeof(Reply.ShowPlan))]
    [InlineData("plan", "Herinneringen", typeof(Reply.ShowReminders))]
    [InlineData("plan", "Zet de herinnering", typeof(Reply.ShowReminders))]
    [InlineData("plan", "Herinner ons halverwege", typeof(Reply.ReminderSet))]
    [InlineData("plan", "Plan als tekst", typeof(Reply.ShowPlanText))]
    [InlineData("plan", "Deel dit", typeof(Reply.ShowRecord))]
    [InlineData("plan", "Vernieuw de lijst", typeof(Reply.OnlyAlone))]
    public void A_typed_title_does_what_its_button_does(string screen, string words, Type reply)
    {
        var turn = Dialogue.Next(StateOf(screen), new DialogueInput.Said(words, Here));

        Assert.Contains(turn.Replies, said => said.GetType() == reply);
    }
}
