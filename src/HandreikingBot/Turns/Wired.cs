using System.Text;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Cards;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Presenting;
using HandreikingBot.Storage;

namespace HandreikingBot.Turns;

/// <summary>From messages to what goes over the wire: Teams gets <c>Action.Execute</c>, others its fallback (DESIGN section 8).</summary>
internal static class Wired
{
    public static IEnumerable<OutboundActivity> Activities(IEnumerable<Message> messages, ReplyAddress address) => messages.Select(message => Activity(message, address));

    /// <summary>For the outbox.</summary>
    /// <param name="message">One message.</param>
    /// <param name="address">The conversation's own address.</param>
    /// <param name="places">Where this person may share to; a message to any other place is not sent.</param>
    public static Outgoing? Outgoing(Message message, ReplyAddress address, IReadOnlyList<Place> places)
    {
        if (message.To is { } elsewhere) return places.FirstOrDefault(place => place.Id == elsewhere.Id) is { } place ? Shared(message, place) : null;
        var activity = Activity(message, address);
        var kind = message is { Refreshes: true, Slot: not null } && address.IsTeams ? OutgoingKind.Update : OutgoingKind.Send;
        return new Outgoing(kind, Payload(activity), address.ToJson()) { Slot = message.Slot, Reminder = message.Reminder };
    }

    // A channel gets a thread of its own, a group chat a message.
    private static Outgoing Shared(Message message, Place place)
    {
        var address = ReplyAddress.FromJson(place.Reference);
        return new Outgoing(place.Team is null ? OutgoingKind.Send : OutgoingKind.NewThread, Payload(Activity(message, address)), place.Reference);
    }

    private static OutboundActivity Activity(Message message, ReplyAddress address)
    {
        if (message.Card is { } card) return OutboundActivity.Card(address.IsTeams ? card : CardDialect.SubmitOnly(card), message.Text) with { ReplyToId = address.ActivityId };
        var activity = Mentioning(OutboundActivity.Message(message.Text) with { ReplyToId = address.ActivityId }, message.Mentions);
        // Suggested actions belong to a chat with one person; in a channel the Playground cannot even show such a message.
        return message.Suggestions.Count is 0 || address.IsGroup
            ? activity
            : activity with { SuggestedActions = new OutboundSuggestedActions([.. message.Suggestions.Select(words => new OutboundCardAction("imBack", words, words))]) };
    }

    /// <summary>The first time that the name stands in the text becomes the mention (protocol part C3: the entity's text equals that piece of the text).</summary>
    private static OutboundActivity Mentioning(OutboundActivity activity, IReadOnlyList<Person> people)
    {
        var entities = new List<OutboundEntity>();
        var text = activity.Text ?? "";
        foreach (var person in people)
        {
            var mention = OutboundEntity.Mention(person.Id, person.Name);
            var name = Markdown.Escape(person.Name);
            if (name.Length is 0 || text.IndexOf(name, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            text = string.Concat(text.AsSpan(0, at), mention.Text, text.AsSpan(at + name.Length));
            entities.Add(mention);
        }

        return entities.Count is 0 ? activity : activity with { Text = text, Entities = entities };
    }

    private static string Payload(OutboundActivity activity) => Encoding.UTF8.GetString(activity.ToJson());
}
