using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Presenting;
using HandreikingBot.Tests.Conversations.Drivers;
using static HandreikingBot.Tests.Presenting.TeamScenes;

namespace HandreikingBot.Tests.Presenting;

public sealed class TeamCardTests
{
    private static readonly Presenter Presenter = Shipped.Library.Presenter;

    /// <summary>The worst that people can type: all of it is escaped.</summary>
    private static readonly string Stars = new('*', 400);

    private static JsonObject Card(Reply reply, Session session) =>
        Assert.Single(Presenter.Present(new Turn(new DialogueState.TeamAsking(session, 1), [reply]), QuestionStamp, Today)).Card!;

    [Fact]
    public void An_open_question_shows_who_answered_and_never_what()
    {
        var text = Shows(Differing).ToJsonString();

        Assert.Contains("Anna Bakker", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gescheiden", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_ids_that_Teams_knows_get_a_view_of_their_own() =>
        Assert.Equal(["29:1"], TeamCards.Refreshers([new Person("29:1", "a"), new Person("", "b"), new Person("user-2", "c"), new Person("29:1", "a")])!.Select(id => (string)id!));

    [Fact]
    public void Nobody_with_a_view_of_their_own_leaves_refresh_out() => Assert.Null(TeamCards.Refreshers([Person.Alone]));

    [Fact]
    public void An_anonymous_vote_names_nobody()
    {
        var shown = Shows(Ballot(anonymous: true, votes: FourVotes)).ToJsonString() + Shows(Ballot(anonymous: true, votes: FourVotes) with { Closed = true }).ToJsonString();

        Assert.DoesNotContain(FourVotes, vote => shown.Contains(vote.Who.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void An_open_vote_shows_no_counts_to_everybody() => Assert.DoesNotContain("twijfel", Shows(Ballot(votes: FourVotes)).ToJsonString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(3, 0, 0, "Er is draagvlak: de meesten zijn voor en niemand is tegen.")]
    [InlineData(3, 1, 0, "Er is draagvlak, maar niet iedereen is zeker.")]
    [InlineData(1, 1, 0, "Nog geen draagvlak: er is te veel twijfel.")]
    [InlineData(5, 0, 1, "Nog geen draagvlak: er is iemand tegen.")]
    [InlineData(0, 0, 0, "Niemand stemde hierover.")]
    public void Support_is_said_in_words(int @for, int doubt, int against, string said) => Assert.Equal(said, Votes.Support(new BallotCount("kiva", @for, doubt, against)));

    [Fact]
    public void A_vote_of_sixty_people_with_long_reasons_stays_within_the_limit()
    {
        Vote[] votes = [.. Enumerable.Range(0, 60).Select(number => new Vote(Someone(number, Stars), [.. Shortlist.Select(item => new Opinion(item.Id, Stance.Doubt, Stars[..200]))]))];
        var ballot = Ballot(votes: votes) with { Closed = true };

        Assert.Empty(CardRules.Check(Card(new Reply.ShowVote(Round, ballot, Shortlist, Anew: true), Walk)));
        Assert.Empty(CardRules.Check(Card(new Reply.ShowVote(Round, ballot with { Closed = false }, Shortlist, Anew: true), Walk)));
    }

    [Fact]
    public void A_record_with_everything_as_long_as_it_can_be_stays_within_the_limit_and_says_so()
    {
        var questions = Enumerable.Range(1, 5).Select(number => Settled(Crowd with { Number = number }, Stars));
        Vote[] votes = [.. Enumerable.Range(0, 60).Select(number => new Vote(Someone(number, Stars), [.. Shortlist.Select(item => new Opinion(item.Id, Stance.Against, Stars[..200]))]))];
        var round = Round with { Leader = new Person("29:0", Stars), Label = Stars[..60], Questions = [.. questions], Ballots = [Ballot(votes: votes) with { Closed = true }] };
        var session = Walk with { Answers = Everybody, Team = round, Plan = Plan };

        var card = Card(new Reply.ShowRecord(session, [.. Enumerable.Repeat(Shown.Kiva, 60)], Shortlist, Shown.Kiva, Today), session);

        Assert.Empty(CardRules.Check(card));
        Assert.Contains("Lange redenen zijn ingekort", card.Text("fallbackText"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_running_vote_is_not_in_the_record()
    {
        var running = Record(Walk with { Team = Round with { Ballots = [Ballot(votes: NoSupport)] } });

        Assert.Equal("De stemming loopt nog. De uitslag komt als die gesloten is.", running.Text("running"));
        Assert.DoesNotContain("Te veel werk", running.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_question_is_not_told_in_the_record() =>
        Assert.DoesNotContain("gescheiden", Record(Walk with { Team = Round with { Questions = [Differing] } }).ToJsonString(), StringComparison.Ordinal);

    [Fact]
    public void Points_that_are_late_are_counted_and_marked()
    {
        var plan = Shown.Plans.Plan(new Reply.ShowPlan(Plan, Shown.Kiva, Today), offer: false, Shown.Stamp);

        Assert.Equal("Twee punten zijn te laat.", plan.Text("late"));
        Assert.Equal("Nog niet · de directeur · te laat: 6 november 2026", (string)plan["items"]![1]!["now"]!);
    }

    [Fact]
    public void Sixteen_rounds_and_more_are_counted()
    {
        LedRound[] rounds = [.. Enumerable.Range(0, 17).Select(number => new LedRound($"team {number}", RoundPhase.Plan, 0, 0, "kiva", [Today.AddDays(-1)], Today) { Place = Stars, Touched = Today })];

        var card = Card(new Reply.ShowLed(rounds, Today), Walk);

        Assert.Empty(CardRules.Check(card));
        Assert.Contains("En nog twee andere rondes.", card.Text("fallbackText"), StringComparison.Ordinal);
    }
}
