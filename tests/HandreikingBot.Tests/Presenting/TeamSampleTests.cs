using System.Text.Json.Nodes;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Presenting;
using HandreikingBot.Tests.Cards;
using static HandreikingBot.Tests.Presenting.TeamScenes;

namespace HandreikingBot.Tests.Presenting;

/// <summary>
/// The samples of a team's cards are what the presenter makes of these scenes, so that a picture never shows what no team will see.
/// With <c>WRITE_SAMPLES=1</c> in the environment the sample files are written anew.
/// </summary>
public sealed class TeamSampleTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("We willen dat elke leerling meedoet, ook wie het moeilijk heeft. ", 8))[..400];

    private static readonly LedRound[] Rounds =
    [
        new("team bovenbouw", RoundPhase.Question, 3, 4, null, [], null) { Place = "Basisschool De Linde, kanaal Welbevinden", Touched = new DateOnly(2026, 11, 20) },
        new(null, RoundPhase.Vote, 0, 1, null, [], new DateOnly(2026, 12, 4)) { Place = "Zorgteam", Touched = new DateOnly(2026, 11, 18) },
        new("mentoren", RoundPhase.Plan, 0, 0, "kiva", [new(2026, 11, 6), new(2026, 11, 20), new(2027, 1, 15)], new DateOnly(2027, 1, 4)) { Place = "Het Baken", Touched = new DateOnly(2026, 10, 2) },
        new("team onderbouw", RoundPhase.Results, 0, 0, null, [], null),
    ];

    private static readonly (string Card, string Name, Func<JsonObject> Data)[] Scenes =
    [
        ("ronde", "open-nog-niemand", () => Shows(Question(1))),
        ("ronde", "open-uitgenodigd", () => Shows(Question(1, [.. Team.Take(3).Select(person => (person, Everybody))]), Round with { Invited = Team })),
        ("ronde", "open-zestig-mensen", () => Shows(Crowd, Round with { Label = null })),
        ("ronde", "verschil", () => Shows(Differing with { Closed = true })),
        ("ronde", "eens", () => Shows(Agreeing with { Closed = true })),
        ("ronde", "zestig-mensen-verschil", () => Shows(Crowd with { Closed = true })),
        ("ronde", "niemand-antwoordde", () => Shows(Question(3) with { Closed = true })),
        ("ronde", "vastgelegd", () => Shows(Settled(Differing, "Samen beginnen. De kleine groep komt in het voorjaar."))),
        ("ronde", "vastgelegd-lange-reden", () => Shows(Settled(Crowd, Long))),
        ("ronde-antwoord", "leeg", () => Questions.Form(Form(Question(1), new Session("8f2c")), QuestionStamp)),
        ("ronde-antwoord", "eerder-antwoord", () => Questions.Form(Form(Differing, new Session("8f2c"), Differing.Of(Team[5])), QuestionStamp)),
        ("ronde-antwoord", "vraag-5", () => Questions.Form(Form(Question(5), Walk), QuestionStamp with { Screen = "vraag-5" })),
        ("ronde-mijn", "antwoord", () => Questions.Own(new Reply.ShowOwnAnswer(Round with { Invited = Team }, Agreeing, Agreeing.Answers[0]), QuestionStamp)),
        ("ronde-mijn", "begeleider-zonder-wens", () => Questions.Own(new Reply.ShowOwnAnswer(Round, Question(4, (Adviser, Answers.None)), new TeamAnswer(Adviser, Answers.None, [])), QuestionStamp)),
        ("ronde-leg-vast", "meerderheid", () => Questions.Settle(SettleForm(Differing with { Closed = true }, Everybody), QuestionStamp)),
        ("ronde-leg-vast", "niets-gedeeld", () => Questions.Settle(SettleForm(Question(3) with { Closed = true }, Answers.None), QuestionStamp)),
        ("ronde-leg-vast", "opnieuw", () => Questions.Settle(SettleForm(Settled(Question(5), Long), new Answers { Training = TrainingWish.Allowed, Lessons = 10 }), QuestionStamp)),
        ("stemming", "open-nog-niemand", () => Shows(Ballot())),
        ("stemming", "open-vier-stemmen", () => Shows(Ballot(until: new DateOnly(2026, 12, 4), votes: FourVotes))),
        ("stemming", "anoniem", () => Shows(Ballot(anonymous: true, votes: FourVotes))),
        ("stemming", "draagvlak", () => Shows(Ballot(votes: FourVotes) with { Closed = true })),
        ("stemming", "geen-draagvlak", () => Shows(Ballot(votes: NoSupport) with { Closed = true })),
        ("stemming", "anoniem-gesloten", () => Shows(Ballot(anonymous: true, votes: NoSupport) with { Closed = true })),
        ("stemming", "niemand-stemde", () => Shows(Ballot() with { Closed = true })),
        ("stem", "leeg", () => Votes.Form(new Reply.ShowVoteForm(Ballot(), Shortlist, Own: null), VoteStamp)),
        ("stem", "eerder-gestemd", () => Votes.Form(new Reply.ShowVoteForm(Ballot(anonymous: true, votes: FourVotes), Shortlist, FourVotes[3]), VoteStamp)),
        ("stem-mijn", "open", () => Votes.Own(new Reply.ShowOwnVote(Round, Ballot(votes: FourVotes), Shortlist, FourVotes[3]), VoteStamp)),
        ("stem-mijn", "anoniem", () => Votes.Own(new Reply.ShowOwnVote(Round with { Leader = Team[0] }, Ballot(anonymous: true, until: new DateOnly(2026, 12, 4), votes: [FourVotes[0]]), Shortlist, FourVotes[0]), VoteStamp)),
        ("verslag", "team", () => Record(Walk with { Answers = Everybody, Team = Finished("Samen beginnen. De kleine groep komt in het voorjaar."), Plan = Plan })),
        ("verslag", "lange-redenen", () => Record(Walk with { Answers = Everybody, Team = Finished(Long) }, Room.Sizes[2])),
        ("verslag", "alleen", () => Record(Walk with { Answers = Shown.Bullying })),
        ("herinnering", "halverwege-te-laat", () => Reminders.Due(new Reply.Remind(Reminder(ReminderKind.Halfway), Shown.Kiva, Plan.Overdue(Today)), Shown.Stamp)),
        ("herinnering", "evaluatie", () => Reminders.Due(new Reply.Remind(Reminder(ReminderKind.Evaluation), Shown.Kiva, []), Shown.Stamp)),
        ("herinnering", "eigen-dag-zonder-keuze", () => Reminders.Due(new Reply.Remind(Reminder(ReminderKind.Own), Chosen: null, []), Shown.Stamp)),
        ("herinneringen", "geen", () => Listed()),
        ("herinneringen", "vier", () => Listed(Reminder(ReminderKind.Start) with { Sent = true, Day = new DateOnly(2026, 11, 16) }, new Reminder("h2", ReminderKind.CloseVote, new DateOnly(2026, 12, 4)), Reminder(ReminderKind.Halfway), Reminder(ReminderKind.Yearly) with { Day = new DateOnly(2027, 11, 22) })),
        ("delen", "een-plek", () => Where(new SharePlace("19:a", "Team bovenbouw"))),
        ("delen", "drie-plekken", () => Where(new SharePlace("19:a", "Team bovenbouw"), new SharePlace("19:b", "Zorgteam"), new SharePlace("19:c", "Directie en ib"))),
        ("plan", "te-laat", () => Shown.Plans.Plan(new Reply.ShowPlan(Plan, Shown.Kiva, Today), offer: false, Shown.Stamp with { Screen = "plan" })),
        ("plan", "met-aanbod", () => Shown.Plans.Plan(new Reply.ShowPlan(ImplementationPlan.For("kiva", 7), Shown.Kiva, Today), offer: true, Shown.Stamp with { Screen = "plan" })),
        ("keuzelijst", "team", () => Shown.Candidates.Shortlist(Shortlist, votes: true, Shown.Stamp with { Screen = "keuzelijst" })),
        ("mijn-scholen", "geen", () => Led.List(new Reply.ShowLed([], Today), Shown.Stamp)),
        ("mijn-scholen", "vier", () => Led.List(new Reply.ShowLed(Rounds, Today), Shown.Stamp)),
    ];

    public static TheoryData<string, string> Names => [.. Scenes.Select(scene => (scene.Card, scene.Name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_what_the_presenter_makes(string card, string name)
    {
        if (Environment.GetEnvironmentVariable("WRITE_SAMPLES") is "1") Write(card);
        var made = Scenes.Single(scene => scene.Card == card && scene.Name == name).Data();

        var sample = CardSample.Of(card).Single(one => one.Name == name).Data;

        Assert.Equal(sample.ToJsonString(), JsonNode.Parse(made.ToJsonString())!.ToJsonString());
    }

    private static void Write(string card)
    {
        var others = CardSample.Of(card).Where(sample => !Scenes.Any(scene => scene.Card == card && scene.Name == sample.Name)).Select(sample => new JsonObject { ["name"] = sample.Name, ["data"] = sample.Data.DeepClone() });
        var samples = Scenes.Where(scene => scene.Card == card).Select(scene => new JsonObject { ["name"] = scene.Name, ["data"] = scene.Data() });
        var text = new JsonArray([.. others, .. samples]).ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });
        File.WriteAllText(Path.Combine(CardSample.Folder, card + ".sample.json"), text + "\n");
    }

    private static Reminder Reminder(ReminderKind kind) => new("h1", kind, new DateOnly(2027, 1, 4));

    private static JsonObject Listed(params IReadOnlyList<Reminder> reminders) =>
        Reminders.List(new Reply.ShowReminders(reminders, new DateOnly(2027, 1, 4), new DateOnly(2027, 2, 15), new DateOnly(2027, 11, 23)), Shown.Stamp);

    private static JsonObject Where(params IReadOnlyList<SharePlace> places) => Sharing.Where(new Reply.AskWhere(new ShareWhat(["kiva", "prima"], Compared: true), places), Shown.Stamp);
}
