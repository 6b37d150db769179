using System.Text.Json;
using HandreikingBot.Cards;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Tests.Cards;

/// <summary>What the cards of a team send back, also when somebody meddled with it.</summary>
public sealed class TeamActionTests
{
    private static readonly DateOnly Day = new(2027, 1, 4);

    public static TheoryData<string, Command> Read => new()
    {
        { """ "do":"look","question":2 """, new Command.Look(2, 0) },
        { """ "do":"look","ballot":"1" """, new Command.Look(0, 1) },
        { """ "do":"team-open","question":3 """, new Command.OpenTeamAnswer(3) },
        { """ "do":"team-close" """, new Command.CloseQuestion(0) },
        { """ "do":"team-open-settle","question":"x" """, new Command.OpenSettling(0) },
        { """ "do":"start-vote","anonymous":"anoniem","until":"2027-01-04" """, new Command.StartVote(Anonymous: true, Day) },
        { """ "do":"start-vote","anonymous":"open","until":"" """, new Command.StartVote(Anonymous: false, Until: null) },
        { """ "do":"vote-open","ballot":1 """, new Command.OpenVote(1) },
        { """ "do":"vote-close","ballot":1 """, new Command.CloseVote(1) },
        { """ "do":"vote","stem-kiva":"voor" """, new Command.NotUnderstood() },
        { """ "do":"record" """, new Command.ShowRecord() },
        { """ "do":"reminders" """, new Command.ShowReminders() },
        { """ "do":"remind","kind":"halverwege" """, new Command.Remind(ReminderKind.Halfway, Day: null, AnyDay: false) },
        { """ "do":"remind","kind":"stemming","when":"2027-01-04" """, new Command.Remind(Kind: null, Day, AnyDay: false) },
        { """ "do":"reminder-done","reminder":"h1" """, new Command.ReminderDone("h1") },
        { """ "do":"reminder-later","reminder":"h1","days":28 """, new Command.ReminderLater("h1", Day: null, 28) },
        { """ "do":"reminder-later","reminder":"h1","days":2000000000 """, new Command.ReminderLater("h1", Day: null) },
        { """ "do":"reminder-later","reminder":"h1","when":"2027-01-04" """, new Command.ReminderLater("h1", Day) },
        { """ "do":"reminder-stop" """, new Command.StopReminder(Reminder: null) },
        { """ "do":"plan-text" """, new Command.ShowPlanText() },
        { """ "do":"share" """, new Command.Share(Place: null) },
        { """ "do":"share-to","what":"kiva" """, new Command.NotUnderstood() },
        { """ "do":"my-schools" """, new Command.ShowLed() },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void A_button_of_a_team_becomes_its_command(string fields, Command command) => Assert.Equal(command, Sent(fields));

    [Fact]
    public void An_answer_holds_the_options_of_every_step()
    {
        var answer = Assert.IsType<Command.AnswerAsTeam>(Sent(""" "do":"team-answer","question":1,"form-voor-wie":"universeel,selectief" """));

        Assert.Equal(1, answer.Question);
        Assert.Equal(["universeel", "selectief"], answer.Chosen[Step.Tier]);
        Assert.Empty(answer.Chosen[Step.Goal]);
    }

    [Fact]
    public void What_is_settled_holds_its_reason() =>
        Assert.Equal("Samen beginnen.", Assert.IsType<Command.Settle>(Sent(""" "do":"team-settle","question":1,"reason":"Samen beginnen." """)).Reason);

    [Fact]
    public void A_vote_holds_an_opinion_for_each_intervention_that_has_one()
    {
        var vote = Assert.IsType<Command.CastVote>(Sent(""" "do":"vote","ballot":1,"stem-kiva":"voor","stem-prima":"","stem-taakspel":"misschien","reden-kiva":"Past bij ons.","reden-prima":"Geen idee." """));

        Assert.Equal([new Opinion("kiva", Stance.For, "Past bij ons.")], vote.Opinions);
    }

    [Fact]
    public void A_vote_with_more_interventions_than_a_ballot_has_is_cut()
    {
        var many = string.Join(',', Enumerable.Range(0, 40).Select(number => $"\"stem-{number}\":\"voor\""));

        Assert.Equal(Ballot.Most, Assert.IsType<Command.CastVote>(Sent($""" "do":"vote","ballot":1,{many} """)).Opinions.Count);
    }

    [Fact]
    public void What_is_shared_is_told_by_its_ids()
    {
        var share = Assert.IsType<Command.ShareTo>(Sent(""" "do":"share-to","what":"kiva,prima","compared":true,"place":"19:a" """));

        Assert.Equal("19:a", share.Place);
        Assert.True(share.What.Compared);
        Assert.Equal(["kiva", "prima"], share.What.Interventions);
    }

    private static Command? Sent(string fields)
    {
        using var document = JsonDocument.Parse($$"""{"session":"s","step":"vraag-1","version":1,{{fields}}}""");
        return ActionData.Read(document.RootElement)?.Command;
    }
}
