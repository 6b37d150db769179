using System.Text.Json;
using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Presenting;

namespace HandreikingBot.Tests.Conversations.Drivers;

/// <summary>
/// A channel with several people: each types and clicks, sees the cards of the channel as they are now, and the views that are for one person only.
/// Beside it everybody has a chat alone with the bot. The state goes through its stored form at every turn.
/// </summary>
internal sealed class TeamChat(Library library, DateOnly today)
{
    private readonly Dictionary<string, Chat> alone = [];
    private readonly List<JsonObject> channel = [];
    private readonly Dictionary<string, JsonObject> slots = [];
    private readonly Dictionary<(string Person, string Slot), JsonObject> views = [];
    private int ids;
    private long version;

    public const string Place = "OBS De Wilg, zorgteam";

    public DateOnly Today { get; private set; } = today;

    public DialogueState State { get; private set; } = new DialogueState.NotStarted();

    public IReadOnlyList<Message> Shown { get; private set; } = [];

    /// <summary>All that the channel saw of the last turn: new messages, and cards that were brought up to date.</summary>
    public string Text => TextOf(Shown);

    /// <summary>What only the last person who clicked saw.</summary>
    public string Seen { get; private set; } = "";

    /// <summary>The cards of the channel as they are now.</summary>
    public IReadOnlyList<JsonObject> Cards => channel;

    public void Say(string person, string text)
    {
        var (words, mentioned) = Mentions(text);
        Seen = "";
        var turn = Take(here => new DialogueInput.Said(words, here with { Speaker = Somebody(person), Mentioned = mentioned }));
        Show(library.Presenter.Present(turn, Stamp(), Today));
    }

    /// <summary>Clicks the newest card, on this person's screen, that has a button with this title.</summary>
    public void Click(string person, string title, params IReadOnlyList<string> chosen)
    {
        var card = OnScreen(person).FirstOrDefault(card => card.Actions().Any(found => found.Action.Text("title") == title))
            ?? throw new InvalidOperationException($"{person} sees no button '{title}', only {string.Join(", ", OnScreen(person).SelectMany(found => found.Actions()).Select(found => found.Action.Text("title")).Distinct())}");
        Click(person, card, title, chosen);
    }

    public void Click(string person, JsonObject card, string title, params IReadOnlyList<string> chosen)
    {
        var data = CardClick.Data(card, card.Actions().First(found => found.Action.Text("title") == title).Action, chosen);
        using var document = JsonDocument.Parse(data.ToJsonString());
        if (ActionData.Read(document.RootElement) is not var (command, stamp)) throw new InvalidOperationException($"no data of a card of ours: {data.ToJsonString()}");
        var turn = Take(here => new DialogueInput.Clicked(command, stamp, here with { Speaker = Somebody(person) }));
        var answer = library.Presenter.InPlace(turn, Stamp(), command, Today);
        if (answer.Card is { } view) views[(person, stamp.Screen)] = view;
        Seen = answer.Card is { } seen ? CardText.Of(seen) : answer.Text;
        Show(answer.Outgoing);
    }

    /// <summary>It becomes this day; what fell due until then is told, in order.</summary>
    public void Becomes(DateOnly day)
    {
        var told = new List<Message>();
        while (NextDue() is { } due && due.Day <= day)
        {
            Today = due.Day;
            told.AddRange(library.Presenter.Present(Take(here => new DialogueInput.FellDue(due.Id, here)), Stamp(), Today));
        }

        Today = day;
        Show(told);
    }

    /// <summary>This person's chat alone with the bot.</summary>
    public Chat Alone(string person)
    {
        if (!alone.TryGetValue(person, out var chat)) alone[person] = chat = new Chat(library, Today);
        chat.Adapt = here => here with { Speaker = Somebody(person), Places = [new SharePlace("19:plek", Place)], Led = Led(person) };
        return chat;
    }

    private IReadOnlyList<LedRound> Led(string person) => LedRounds.Of(State) is var (leader, round) && leader.Is(Somebody(person)) ? [round with { Place = Place, Touched = Today }] : [];

    private Domain.Planning.Reminder? NextDue() => Sessions.Of(State)?.Reminders.Pending.OrderBy(reminder => reminder.Day).FirstOrDefault();

    private IEnumerable<JsonObject> OnScreen(string person) => views.Where(view => view.Key.Person == person).Select(view => view.Value).Reverse().Concat(Enumerable.Reverse(channel));

    private Turn Take(Func<Surroundings, DialogueInput> input)
    {
        var turn = Dialogue.Next(Chat.Stored(State), input(new Surroundings(library.Knowledge, Today, $"sessie-{++ids}") { IsGroup = true }));
        State = turn.State;
        version++;
        return turn;
    }

    private CardStamp Stamp() => new(Sessions.Of(State)?.Id ?? "-", Screen.Of(State), version);

    private void Show(IReadOnlyList<Message> messages)
    {
        Shown = messages;
        foreach (var message in messages)
        {
            if (message.Card is not { } card) continue;
            Assert.False(message.IsPersonal, $"a personal view was sent to the channel: {message.Text}");
            if (message.Slot is { } slot) Replace(slot, card, message.Refreshes);
            else channel.Add(card);
        }
    }

    private void Replace(string slot, JsonObject card, bool refreshes)
    {
        if (refreshes && slots.TryGetValue(slot, out var before)) channel[channel.IndexOf(before)] = card;
        else channel.Add(card);
        slots[slot] = card;
        foreach (var key in views.Keys.Where(key => key.Slot == slot && views[key] != card).ToArray())
        {
            // Everybody's card changed: a view that was no form is replaced by it, and asked for anew by who stands in its refresh, as Teams does.
            if (views[key].Elements().Any(element => element.Element.Type().StartsWith("Input.", StringComparison.Ordinal))) continue;
            views.Remove(key);
            if (Refreshed(key.Person, card) is { } own) views[key] = own;
        }
    }

    private JsonObject? Refreshed(string person, JsonObject card)
    {
        if (card["refresh"] is not JsonObject refresh || refresh["userIds"] is not JsonArray ids || !ids.Any(id => id?.GetValue<string>() == Somebody(person).Id)) return null;
        using var document = JsonDocument.Parse(refresh["action"]?["data"]?.ToJsonString() ?? "{}");
        if (ActionData.Read(document.RootElement) is not var (command, stamp)) throw new InvalidOperationException("a refresh without data of ours");
        var here = new Surroundings(library.Knowledge, Today, "-") { IsGroup = true, Speaker = Somebody(person) };
        return library.Presenter.InPlace(Dialogue.Next(State, new DialogueInput.Clicked(command, stamp, here)), Stamp(), command, Today).Card;
    }

    private static Person Somebody(string name) => new($"29:{name.ToLowerInvariant()}", name);

    // "@Bo" in a transcript is a mention.
    private static (string Words, IReadOnlyList<Person> Mentioned) Mentions(string text)
    {
        var words = text.Split(' ');
        return (string.Join(' ', words.Select(word => word.TrimStart('@'))), [.. words.Where(word => word.StartsWith('@')).Select(word => Somebody(word.Trim('@', ',', '.', ':')))]);
    }

    private static string TextOf(IEnumerable<Message> messages) => string.Join("\n", messages.Select(message => message.Card is { } card ? CardText.Of(card) : CardText.Plain(message.Text)));
}
