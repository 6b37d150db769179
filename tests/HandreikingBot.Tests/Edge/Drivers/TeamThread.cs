using System.Net;
using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Edge.Builders;

namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>A thread of a channel with several people, over real HTTP: everybody clicks the card as it stands in the channel now, or the own view of it.</summary>
internal sealed class TeamThread(RunningBot bot, string thread)
{
    public string Id => thread;

    /// <summary>The cards of the thread as everybody sees them now.</summary>
    public IReadOnlyList<Sent> Board => bot.Connector.Board(thread);

    public async Task Says(string person, string text)
    {
        Assert.Equal(HttpStatusCode.Accepted, (await bot.Post(Wire.By(person, Wire.Mentions(text, thread)))).Status);
        await bot.Quiet();
    }

    /// <summary>The newest message with a card that has this button.</summary>
    public Sent With(string button) => Board.Last(sent => sent.Card?.Actions().Any(found => found.Action.Text("title") == button) ?? false);

    /// <summary>Clicks on a card as it stands in the channel; the answer is what only this person sees.</summary>
    public Task<JsonObject> Clicks(string person, string button, params string[] chosen)
    {
        var message = With(button);
        return Clicks(person, message.Id, message.Card!, button, chosen);
    }

    /// <summary>Clicks on the own view of a message.</summary>
    public async Task<JsonObject> Clicks(string person, string message, JsonObject card, string button, params string[] chosen)
    {
        var answer = await bot.Post(Click(person, message, card, button, chosen));
        Assert.Equal((HttpStatusCode.OK, 200), (answer.Status, answer.InnerStatus));
        return answer.Json["value"] as JsonObject ?? new JsonObject { ["text"] = answer.Json["value"]?.DeepClone() };
    }

    /// <summary>The invoke of a click, not yet delivered.</summary>
    public JsonObject Click(string person, string message, JsonObject card, string button, params string[] chosen)
    {
        var invoke = Wire.By(person, Wire.Executes(Builders.Click.On(card, button, chosen), thread));
        invoke["replyToId"] = message;
        return invoke;
    }

    /// <summary>Opens the own form, fills it in and sends it.</summary>
    public async Task<JsonObject> Answers(string person, params string[] chosen)
    {
        var message = With("Antwoord geven");
        var form = await Clicks(person, "Antwoord geven");
        return await Clicks(person, message.Id, form, "Verstuur mijn antwoord", chosen);
    }
}
