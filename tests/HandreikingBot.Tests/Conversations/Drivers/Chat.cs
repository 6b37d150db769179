using System.Text.Json;
using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Presenting;
using HandreikingBot.Turns;

namespace HandreikingBot.Tests.Conversations.Drivers;

/// <summary>
/// One conversation as a person has it: types, clicks what the cards offer, and reads what is shown. The state goes through its stored form at every
/// turn, so each conversation is a test of that as well.
/// </summary>
internal sealed class Chat(Library library, DateOnly today)
{
    private int ids;
    private long version;

    public DialogueState State { get; private set; } = new DialogueState.NotStarted();

    public IReadOnlyList<Message> Shown { get; private set; } = [];

    public IReadOnlyList<Reply> Replies { get; private set; } = [];

    /// <summary>What else is around this person.</summary>
    public Func<Surroundings, Surroundings> Adapt { get; set; } = here => here;

    /// <summary>Every card that was ever shown, the newest last.</summary>
    public List<JsonObject> Cards { get; } = [];

    /// <summary>All that the bot said in its last turn.</summary>
    public string Text => string.Join("\n", Shown.Select(message => message.Card is { } card ? CardText.Of(card) : CardText.Plain(message.Text)));

    public void Join() => Take(here => new DialogueInput.Joined(here));

    public void Say(string text) => Take(here => new DialogueInput.Said(text, here));

    /// <summary>Clicks the newest card that has a button with this title, after choosing these options by their titles.</summary>
    public void Click(string title, params IReadOnlyList<string> chosen) => Click(Newest(title), title, chosen);

    public void Click(JsonObject card, string title, params IReadOnlyList<string> chosen)
    {
        var action = card.Actions().First(found => found.Action.Text("title") == title).Action;
        Send(CardClick.Data(card, action, chosen));
    }

    /// <summary>Sends card data as a channel does.</summary>
    public void Send(JsonObject data)
    {
        using var document = JsonDocument.Parse(data.ToJsonString());
        if (ActionData.Read(document.RootElement) is not var (command, stamp)) throw new InvalidOperationException($"no data of a card of ours: {data.ToJsonString()}");
        Take(here => new DialogueInput.Clicked(command, stamp, here));
    }

    private JsonObject Newest(string title) =>
        Enumerable.Reverse(Cards).FirstOrDefault(card => card.Actions().Any(found => found.Action.Text("title") == title))
        ?? throw new InvalidOperationException($"no card has a button '{title}'; the last one offers {string.Join(", ", Cards.TakeLast(1).SelectMany(card => card.Actions()).Select(found => found.Action.Text("title")))}");

    private void Take(Func<Surroundings, DialogueInput> input)
    {
        var here = Adapt(new Surroundings(library.Knowledge, today, $"sessie-{++ids}"));
        var turn = Dialogue.Next(Stored(State), input(here));
        State = turn.State;
        Replies = turn.Replies;
        version++;
        Shown = library.Presenter.Present(turn, new CardStamp(Sessions.Of(State)?.Id ?? "-", Screen.Of(State), version), today);
        Cards.AddRange(Shown.Select(message => message.Card).OfType<JsonObject>());
    }

    public static DialogueState Stored(DialogueState state) =>
        StateJson.Read(StateJson.Write(state), StateJson.Schema) ?? throw new InvalidOperationException("the stored state cannot be read back");
}
