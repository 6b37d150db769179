using System.Net;
using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge;

/// <summary>Issue 4, line 6: nobody sees another tenant's or another team's session, by whatever road.</summary>
public sealed class TenancyTests
{
    private const string OtherSchool = "cccccccc-0000-0000-0000-000000000003";

    [Fact]
    public async Task A_card_of_another_team_answers_with_the_present_state_and_counts_nothing()
    {
        await using var bot = await RunningBot.Start();
        var ours = await TeamTests.Started(bot);
        var theirs = await TeamTests.Started(bot, number: 2);
        var form = await ours.Clicks("Anna", "Antwoord geven");
        var answer = await theirs.Clicks("Bo", theirs.With("Antwoord geven").Id, form, "Verstuur mijn antwoord", "Basisonderwijs", "Rouw en verlies");
        Assert.Contains("Deze kaart is van eerder", CardText.Of(answer), StringComparison.Ordinal);
        await bot.Quiet();
        Assert.Empty((await TeamTests.Round(bot, theirs)).Questions.Single().Answers);
        Assert.Empty((await TeamTests.Round(bot, ours)).Questions.Single().Answers);
    }

    [Fact]
    public async Task A_refresh_for_another_tenant_shows_nothing_of_the_round()
    {
        await using var bot = await RunningBot.Start();
        var thread = await TeamTests.Started(bot);
        await thread.Answers("Bo", "Basisonderwijs", "Rouw en verlies");
        await bot.Quiet();
        var refresh = thread.With("Antwoord geven").Card!["refresh"]!["action"]!["data"];
        var answer = await bot.Post(Wire.From(OtherSchool, Wire.By("Bo", Wire.Executes(refresh, thread.Id))));
        Assert.DoesNotContain("rouw", answer.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Bo", answer.Status is HttpStatusCode.OK ? CardText.Of(answer.Card) : "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_words_in_another_tenants_conversation_of_the_same_id_reach_another_session()
    {
        await using var bot = await RunningBot.Start();
        var thread = await TeamTests.Started(bot);
        await bot.Post(Wire.From(OtherSchool, Wire.By("Anna", Wire.Mentions("sluit de vraag", thread.Id))));
        await bot.Post(Wire.From(OtherSchool, Wire.By("Anna", Wire.Mentions("verslag", thread.Id))));
        await bot.Quiet();
        Assert.False((await TeamTests.Round(bot, thread)).Questions.Single().Closed);
    }

    [Fact]
    public async Task The_list_of_an_adviser_holds_the_own_rounds_in_this_tenant_only()
    {
        await using var bot = await RunningBot.Start();
        var ours = TeamTests.Begun(bot);
        await ours.Says("Marja", "start met team onderbouw");
        var others = TeamTests.Begun(bot, number: 2);
        await others.Says("Bo", "start met team middenbouw");
        bot.Connector.Knows(Wire.Thread(3));
        await bot.Post(Wire.From(OtherSchool, Wire.By("Marja", Wire.Mentions("start met team bovenbouw", Wire.Thread(3)))));
        await bot.Quiet();
        bot.Connector.Rest();
        var list = await Alone(bot, "Marja", "mijn scholen");
        Assert.Contains("onderbouw", list, StringComparison.Ordinal);
        Assert.DoesNotContain("middenbouw", list, StringComparison.Ordinal);
        Assert.DoesNotContain("bovenbouw", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_where_somebody_spoke_with_the_bot_can_that_person_share()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Knows(Wire.Channel);
        var thread = TeamTests.Begun(bot);
        await thread.Says("Anna", "start");
        await Alone(bot, "Bo", "pesten in groep 7");
        await Alone(bot, "Bo", "resultaten");
        Assert.DoesNotContain("Regenboog", await Alone(bot, "Bo", "delen"), StringComparison.OrdinalIgnoreCase);
        var forged = new JsonObject { ["do"] = "share-to", ["session"] = await Session(bot), ["step"] = "resultaten", ["version"] = 1, ["place"] = Wire.Channel };
        await bot.Post(Wire.By("Bo", Wire.Executes(forged)));
        await bot.Quiet();
        Assert.DoesNotContain(bot.Connector.Attempts, sent => sent.Conversation.StartsWith(Wire.Channel, StringComparison.Ordinal) && sent.Text.Contains("deelt dit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_spoke_in_the_channel_can_share_to_it_in_a_thread_of_its_own()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Knows(Wire.Channel);
        var thread = TeamTests.Begun(bot);
        await thread.Says("Anna", "start");
        await Alone(bot, "Anna", "pesten in groep 7");
        await Alone(bot, "Anna", "resultaten");
        Assert.Contains("Gedeeld", await Alone(bot, "Anna", "deel met de regenboog"), StringComparison.Ordinal);
        await bot.Quiet();
        var shared = Assert.Single(bot.Connector.Attempts, sent => sent.Text.Contains("deelt dit", StringComparison.Ordinal));
        Assert.Equal((Wire.Channel, "conversations"), (shared.Conversation, shared.Place));
        Assert.Contains("KiVa", shared.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", shared.Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_of_one_tenant_is_told_to_that_tenant_alone()
    {
        await using var bot = await RunningBot.Start();
        await bot.Post(Wire.Says("pesten in groep 7"));
        await bot.Post(Wire.From(OtherSchool, Wire.Says("rouw in groep 3")));
        await bot.Post(Wire.Says("herinner me over zes weken"));
        await bot.Quiet();
        var due = await bot.Store.NextDueAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(due);
        var (own, other) = (await bot.Kept(), await bot.Kept(tenant: OtherSchool));
        var sent = bot.Connector.Attempts.Count;
        await bot.Becomes(due.Value.AddMinutes(1));
        await bot.Quiet();
        Assert.NotEqual(own?.Version, (await bot.Kept())?.Version);
        Assert.Equal(other?.Version, (await bot.Kept(tenant: OtherSchool))?.Version);
        Assert.Equal(sent + 1, bot.Connector.Attempts.Count);
    }

    private static async Task<string> Alone(RunningBot bot, string person, string words)
    {
        var before = bot.Connector.Attempts.Count;
        await bot.Post(Wire.By(person, Wire.Says(words)));
        await bot.Quiet();
        return string.Join("\n", bot.Connector.Attempts.Skip(before).Where(sent => sent.Conversation == Wire.Personal).Select(sent => sent.Text));
    }

    private static async Task<string> Session(RunningBot bot) =>
        Domain.Conversation.Sessions.Of(Turns.StateJson.Read((await bot.Kept())!.State, Turns.StateJson.Schema)!)!.Id;
}
