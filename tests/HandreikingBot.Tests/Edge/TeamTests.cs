using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;
using HandreikingBot.Turns;

namespace HandreikingBot.Tests.Edge;

/// <summary>Issue 4, line 1: a team in a channel, over real HTTP, counts right whatever is clicked and when.</summary>
public sealed class TeamTests
{
    private static readonly string[] People = ["Anna", "Bo", "Cem", "Dirk", "Els", "Fien"];

    [Fact]
    public async Task Six_people_answer_two_at_once_one_twice_and_one_too_late_and_the_tally_is_right()
    {
        await using var bot = await RunningBot.Start();
        var thread = await Started(bot);
        await thread.Answers("Anna", "Basisonderwijs", "Alle leerlingen");
        await thread.Answers("Bo", "Basisonderwijs", "Alle leerlingen");
        await Task.WhenAll(thread.Answers("Cem", "Basisonderwijs", "Alle leerlingen"), thread.Answers("Dirk", "Basisonderwijs", "Leerlingen met meer kans op problemen"));
        await thread.Answers("Els", "Basisonderwijs", "Leerlingen met meer kans op problemen");
        await thread.Answers("Els", "Basisonderwijs", "Alle leerlingen"); // thought again
        await bot.Quiet();
        Assert.All(People[..5], name => Assert.Contains(name, thread.With("Antwoord geven").Text, StringComparison.Ordinal));

        var open = thread.With("Antwoord geven");
        await thread.Says("Anna", "sluit de vraag"); // who speaks first leads
        Assert.Contains("gesloten", Text(await thread.Clicks("Fien", open.Id, open.Card!, "Antwoord geven")), StringComparison.OrdinalIgnoreCase);
        await bot.Quiet();

        var question = (await Round(bot, thread)).Questions.Single();
        Assert.Equal(["Anna", "Bo", "Cem", "Dirk", "Els"], question.Answers.Select(answer => answer.Who.Name).Order(StringComparer.Ordinal));
        Assert.Equal(4, question.Answers.Count(answer => answer.Answers.Tiers.SequenceEqual(["universeel"])));
        Assert.Contains("vier van de vijf", thread.With("Leg vast").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_votes_at_once_on_one_card_are_all_counted()
    {
        const int voters = 200;
        await using var bot = await RunningBot.Start();
        var thread = await Voting(bot);
        var card = thread.With("Stem");
        var form = await thread.Clicks("Anna", "Stem");
        var clicks = Enumerable.Range(1, voters).Select(number => thread.Click($"Stemmer {number}", card.Id, form, "Verstuur mijn stem", $"stem-kiva={(number % 4 is 0 ? "tegen" : "voor")}"));
        var answers = await Task.WhenAll(clicks.Select(click => bot.Post(click)));
        Assert.All(answers, answer => Assert.Equal(200, answer.InnerStatus));
        await bot.Quiet();

        var ballot = (await Round(bot, thread)).Ballots.Single();
        Assert.Equal((voters, new BallotCount("kiva", 150, 0, 50)), (ballot.Votes.Count, ballot.Counts()[0]));
        Assert.Contains($"{voters} mensen", thread.With("Stem").Text, StringComparison.Ordinal);
        // The card is brought up to date for everybody, but not two hundred times: waiting updates are one.
        Assert.InRange(bot.Connector.Attempts.Count(sent => sent.Replaces), 1, voters - 1);
    }

    [Fact]
    public async Task The_same_click_delivered_three_times_counts_once_and_shows_the_own_view_each_time()
    {
        await using var bot = await RunningBot.Start();
        var thread = await Started(bot);
        var message = thread.With("Antwoord geven");
        var form = await thread.Clicks("Bo", "Antwoord geven");
        var click = thread.Click("Bo", message.Id, form, "Verstuur mijn antwoord", "Basisonderwijs");
        foreach (var _ in Enumerable.Range(0, 3)) Assert.Contains("Je antwoord", Text((await bot.Post(click)).Card), StringComparison.Ordinal);
        Assert.Single((await Round(bot, thread)).Questions.Single().Answers);
    }

    [Fact]
    public async Task What_somebody_answered_is_on_no_card_that_everybody_sees()
    {
        await using var bot = await RunningBot.Start();
        var thread = await Started(bot);
        await thread.Answers("Bo", "Basisonderwijs", "Rouw en verlies");
        await bot.Quiet();
        Assert.DoesNotContain(bot.Connector.Attempts, sent => sent.Text.Contains("rouw", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_refresh_answers_with_the_own_view_and_writes_nothing()
    {
        await using var bot = await RunningBot.Start();
        var thread = await Started(bot);
        await thread.Answers("Bo", "Basisonderwijs");
        await bot.Quiet();
        var card = thread.With("Antwoord geven");
        var refresh = Assert.IsType<JsonObject>(card.Card!["refresh"]?["action"]);
        Assert.Equal(["29:bo"], card.Card["refresh"]!["userIds"]!.AsArray().Select(id => id!.GetValue<string>()));
        var version = (await bot.Kept(thread.Id))?.Version;
        var look = Wire.By("Bo", Wire.Executes(refresh["data"], thread.Id));
        look["replyToId"] = card.Id;
        Assert.Contains("Je antwoord", Text((await bot.Post(look)).Card), StringComparison.Ordinal);
        Assert.DoesNotContain("Je antwoord", Text((await bot.Post(Wire.By("Cem", look))).Card), StringComparison.Ordinal);
        await bot.Quiet();
        Assert.Equal(version, (await bot.Kept(thread.Id))?.Version);
    }

    [Fact]
    public async Task A_card_that_somebody_deleted_comes_back_as_a_new_one()
    {
        await using var bot = await RunningBot.Start();
        var thread = await Started(bot);
        var message = thread.With("Antwoord geven");
        var form = await thread.Clicks("Bo", "Antwoord geven");
        bot.Connector.Deletes(thread.Id, message.Id);
        await thread.Clicks("Bo", message.Id, form, "Verstuur mijn antwoord", "Basisonderwijs");
        await bot.Quiet();
        Assert.NotEqual(message.Id, thread.With("Antwoord geven").Id);
        Assert.Contains("Bo", thread.With("Antwoord geven").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plan_is_one_card_that_stays_up_to_date()
    {
        await using var bot = await RunningBot.Start();
        var thread = Begun(bot);
        await thread.Says("Anna", "groep 7, pesten");
        await thread.Says("Anna", "kies kiva");
        var plan = thread.With("Opslaan").Id;
        await thread.Says("Bo", "2 geregeld");
        await thread.Clicks("Cem", "Opslaan", "3. Plan voor de start", "state=bezig");
        await bot.Quiet();
        Assert.Single(thread.Board, sent => sent.Text.Contains("Plan voor KiVa", StringComparison.Ordinal));
        Assert.Equal(plan, thread.With("Opslaan").Id);
        Assert.Contains("Bezig", thread.With("Opslaan").Text, StringComparison.Ordinal);
        Assert.Contains("Geregeld", thread.With("Opslaan").Text, StringComparison.Ordinal);
    }

    internal static TeamThread Begun(RunningBot bot, int number = 1)
    {
        bot.Connector.Knows(Wire.Thread(number));
        return new TeamThread(bot, Wire.Thread(number));
    }

    /// <summary>A round that Anna leads, at its first question.</summary>
    internal static async Task<TeamThread> Started(RunningBot bot, int number = 1)
    {
        var thread = Begun(bot, number);
        await thread.Says("Anna", "start");
        return thread;
    }

    /// <summary>A vote on KiVa that Anna opened.</summary>
    internal static async Task<TeamThread> Voting(RunningBot bot)
    {
        var thread = Begun(bot);
        await thread.Says("Anna", "bewaar kiva");
        await thread.Says("Anna", "stem anoniem");
        return thread;
    }

    internal static async Task<TeamRound> Round(RunningBot bot, TeamThread thread)
    {
        var kept = await bot.Kept(thread.Id) ?? throw new InvalidOperationException("nothing is kept of this thread");
        return Sessions.Of(StateJson.Read(kept.State, kept.Schema)!)?.Team ?? throw new InvalidOperationException("no round");
    }

    private static string Text(JsonObject card) => card["text"] is { } text ? text.ToString() : CardText.Of(card);
}
