using System.Text.Json.Nodes;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Presenting;
using HandreikingBot.Tests.Content;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Presenting;

/// <summary>Moments in the life of a team, and the cards that show them on the shipped content.</summary>
internal static class TeamScenes
{
    private static readonly Phrases Phrases = new(ShippedContent.Sound.Wording, ShippedContent.Sound.Labels);
    private static readonly GuideCards Guide = new(ShippedContent.Sound.Guide, Phrases);

    public static Person Adviser { get; } = Someone(0, "Marieke de Vries");

    public static IReadOnlyList<Person> Team { get; } = [Someone(1, "Anna Bakker"), Someone(2, "Bo Visser"), Someone(3, "Cas Smit"), Someone(4, "Dilan Kaya"), Someone(5, "Eva Mulder"), Someone(6, "Fleur Bos")];

    public static TeamRound Round { get; } = new(Adviser) { Label = "team bovenbouw" };

    public static TeamCards Questions { get; } = new(ShippedContent.Sound.Guide, Phrases, Guide);

    public static VoteCards Votes { get; } = new(ShippedContent.Sound.Guide, Phrases);

    public static RecordCards Records { get; } = new(ShippedContent.Sound.Guide, Phrases, Questions, Votes, Shown.Plans);

    public static ReminderCards Reminders { get; } = new(ShippedContent.Sound.Guide, Phrases);

    public static ShareCards Sharing { get; } = new(Phrases);

    public static LedCards Led { get; } = new(Phrases);

    public static TeamTexts Texts { get; } = new(Phrases, Questions.Tallies, Votes, Shown.Plans);

    public static Session Walk { get; } = new("8f2c") { Answers = new Answers { Education = ["po"] } };

    public static CardStamp QuestionStamp { get; } = new("8f2c", "vraag-1", 7);

    public static CardStamp VoteStamp { get; } = new("8f2c", "stemming-1", 21);

    public static DateOnly Today { get; } = new(2026, 11, 23);

    public static Answers Everybody { get; } = new() { Education = ["po"], Grades = new Grades(new Bounds(7, 8)), Goals = ["groep"], Topics = ["pesten"], Tiers = ["universeel"] };

    public static Answers SmallGroup { get; } = Everybody with { Tiers = ["selectief"], Topics = ["stress"], SpecialGroups = ["gescheiden-ouders"] };

    public static Person Someone(int number, string name) => new($"29:1{number:000}", name);

    public static QuestionRound Question(int number, params IReadOnlyList<(Person Who, Answers Answers)> said) =>
        new(number) { Answers = [.. said.Select(one => new TeamAnswer(one.Who, one.Answers, []))] };

    /// <summary>Four of six for everybody, two for a small group.</summary>
    public static QuestionRound Differing { get; } = Question(1, [.. Team.Take(4).Select(person => (person, Everybody)), .. Team.Skip(4).Select(person => (person, SmallGroup))]);

    public static QuestionRound Agreeing { get; } = Question(1, [.. Team.Take(4).Select(person => (person, Everybody))]);

    public static QuestionRound Crowd { get; } = Question(1, [.. Enumerable.Range(1, 60).Select(number => (Someone(number, $"Collega {number} van der Heijden"), number % 3 is 0 ? SmallGroup : Everybody))]);

    public static Reply.ShowTeamForm Form(QuestionRound question, Session session, TeamAnswer? own = null) => new(question, Steps(question), session, own);

    public static Reply.ShowSettleForm SettleForm(QuestionRound question, Answers majority) => new(question, Steps(question), Walk, majority);

    private static IReadOnlyList<Step> Steps(QuestionRound question) => [.. ShippedContent.Sound.Guide.Questions[question.Number - 1].Steps.Select(content => content.Step)];

    public static QuestionRound Settled(QuestionRound question, string? reason, Answers? answers = null) =>
        question with { Closed = true, Settled = new Settlement(Adviser, answers ?? Everybody, reason) };

    public static IReadOnlyList<StepTally> Tallies(QuestionRound question) =>
        [.. ShippedContent.Sound.Guide.Questions[question.Number - 1].Steps.Select(content => StepTally.Of(content.Step, question.Answers)).Where(tally => tally.Wishes.Count > 0)];

    public static JsonObject Shows(QuestionRound question, TeamRound? round = null) =>
        Questions.Question(new Reply.ShowTeamQuestion(round ?? Round, question, Tallies(question), Anew: true), QuestionStamp);

    public static IReadOnlyList<Intervention> Shortlist { get; } = [Shown.Find("kiva"), Shown.Find("prima"), Shown.Find("taakspel")];

    public static Ballot Ballot(bool anonymous = false, DateOnly? until = null, params IReadOnlyList<Vote> votes) =>
        new(1, [.. Shortlist.Select(intervention => intervention.Id)], anonymous, until) { Votes = votes };

    public static Vote Votes4(int person, Stance kiva, string? reason = null, Stance prima = Stance.Doubt, Stance taakspel = Stance.Against) => new(Team[person],
        [new Opinion("kiva", kiva, reason), new Opinion("prima", prima, null), new Opinion("taakspel", taakspel, person is 0 ? "Dat doen we al, en het hielp niet genoeg." : null)]);

    public static IReadOnlyList<Vote> FourVotes { get; } = [Votes4(0, Stance.For), Votes4(1, Stance.For), Votes4(2, Stance.For), Votes4(3, Stance.Doubt, "Wanneer moeten we dit doen?")];

    public static IReadOnlyList<Vote> NoSupport { get; } =
        [Votes4(0, Stance.Against, "Te veel werk erbij."), Votes4(1, Stance.For), Votes4(2, Stance.Against, "Dit past niet bij ons."), Votes4(3, Stance.Doubt)];

    public static JsonObject Shows(Ballot ballot) => Votes.Vote(new Reply.ShowVote(Round, ballot, Shortlist, Anew: true), Room.Sizes[0], VoteStamp);

    public static ImplementationPlan Plan { get; } = ImplementationPlan.For("kiva", 7)
        .With(new PlanChange(1, PlanState.Busy, "de ib'er", new DateOnly(2027, 1, 15)))
        .With(new PlanChange(2, PlanState.NotYet, "de directeur", new DateOnly(2026, 11, 6)))
        .With(new PlanChange(3, PlanState.Busy, "Anna Bakker", new DateOnly(2026, 11, 20)))
        .With(new PlanChange(4, PlanState.Arranged, "de ib'er", new DateOnly(2026, 10, 1)));

    public static TeamRound Finished(string? reason) => Round with
    {
        Questions = [Settled(Differing, reason), Settled(Question(2, [.. Team.Take(2).Select(person => (person, Answers.None))]), null, Answers.None)],
        Ballots = [Ballot(votes: FourVotes) with { Closed = true }],
    };

    public static JsonObject Record(Session session, Room? room = null) =>
        Records.Of(new Reply.ShowRecord(session, Shortlist, Shortlist, session.Plan is null ? null : Shown.Kiva, Today), room ?? Room.Sizes[0], Shown.Stamp);

    public static Surroundings Here { get; } = new(Shipped.Library.Knowledge, Today, "nieuw") { IsGroup = true, Speaker = Adviser };
}
