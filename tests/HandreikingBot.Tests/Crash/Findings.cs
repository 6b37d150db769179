using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HandreikingBot.Storage;

namespace HandreikingBot.Tests.Crash;

/// <summary>What a run left behind, held against what was acknowledged.</summary>
/// <param name="plan">The run.</param>
/// <param name="taken">All that the Connector took.</param>
/// <param name="sending">What was on its way at each of the kills.</param>
internal sealed partial class Findings(CrashPlan plan, IReadOnlyList<Taken> taken, IReadOnlyList<(string Conversation, JsonNode? Payload)> sending)
{
    private readonly ILookup<string, Taken> byConversation = taken.ToLookup(one => one.Message.Conversation);
    private readonly List<string> faults = [];
    private int inputs, invokes, messages, unanswered, unnoted, reminders, remindersTwice;

    /// <summary>What must not be: a lost answer, a missing reply, a wrong order, a message twice whose outcome the bot could know.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>From the last input until nothing waited any more.</summary>
    public TimeSpan Quiet { get; init; }

    /// <summary>How often an input was delivered, copies and tries that nobody acknowledged included.</summary>
    public int Deliveries { get; init; }

    /// <summary>Messages that were not sent any more after several unclear outcomes; none of them may be missing.</summary>
    public long SetAside { get; init; }

    /// <summary>Those while a process started included.</summary>
    public int Kills { get; init; }

    public void Add(string fault) => faults.Add(fault);

    /// <summary>A conversation that filled in its plan.</summary>
    public void Judge(Talker talker, StoredConversation? stored)
    {
        inputs += talker.Accepted.Count;
        invokes += talker.Accepted.Count(input => input.Card is not null);
        var replies = Once(talker.Conversation);
        string[] said = [.. talker.Accepted.Where(input => input.Card is null).Select(input => input.Id)];
        var answered = InRuns(replies.Select(reply => reply.ReplyTo ?? "nothing"));
        if (!answered.SequenceEqual(said)) Add($"{talker.Conversation}: said [{string.Join(' ', said)}], answered [{string.Join(' ', answered)}]");

        var owners = Owners(talker, replies);
        var kept = (Session(stored)?["plan"]?["items"] as JsonArray ?? []).Where(item => item?["owner"] is not null).Select(item => $"{item!["number"]} {item["owner"]}");
        if (!kept.SequenceEqual(owners.Select(owner => $"{owner.Key} {owner.Value}"))) Add($"{talker.Conversation}: acknowledged [{string.Join(' ', owners)}], kept [{string.Join(' ', kept)}]");
        if (stored?.Version != talker.Accepted.Count) Add($"{talker.Conversation}: {talker.Accepted.Count} inputs were acknowledged, the state is at version {stored?.Version}");
    }

    /// <summary>A conversation whose reminder fell due.</summary>
    public void Judge(Waiter waiter, StoredConversation? stored)
    {
        var told = Once(waiter.Conversation).Count(message => message.ReplyTo is null);
        reminders += told;
        remindersTwice += byConversation[waiter.Conversation].Count(message => message.ReplyTo is null) - told;
        var sent = Session(stored)?["reminders"]?["items"]?[0]?["sent"]?.GetValue<bool>();
        if (told is not 1 || sent is not true) Add($"{waiter.Conversation}: told {told} times, told according to the state: {sent}");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        seed {plan.Seed}: {Kills} kills, {plan.Processes} process(es), {plan.Conversations} conversations
        {inputs} inputs acknowledged ({invokes} invokes) in {Deliveries} deliveries; {messages} messages taken by the Connector; {reminders} of {plan.Reminders} reminders told
        sent twice: {unanswered} of which the bot had no answer, {unnoted} answered at the moment of a kill, {remindersTwice} of them reminders
        set aside after several unclear outcomes, each of them taken at least once: {SetAside}; all done {Quiet.TotalSeconds:0.0} s after the last input
        faults: {faults.Count}{string.Concat(faults.Take(20).Select(fault => "\n  " + fault))}
        """);

    /// <summary>Who owns which point at the end. Every reply in between must show who owned which after its input: so each answer is seen in the state, in order.</summary>
    private SortedDictionary<int, string> Owners(Talker talker, List<Taken> replies)
    {
        var plans = replies.Where(reply => reply.Message.Card is not null).ToLookup(reply => reply.ReplyTo, reply => reply.Payload);
        var owners = new SortedDictionary<int, string>();
        foreach (var input in talker.Accepted.Where(input => input.Point > 0))
        {
            owners[input.Point] = input.Owner;
            string[] shown = input.Card is { } own ? [own.ToJsonString()] : [.. plans[input.Id]];
            if (shown is not [var card] || !Names().Matches(card).Select(match => match.Value).ToHashSet().SetEquals(owners.Values))
                Add($"{talker.Conversation}: {input.Id} ({input.Owner}) was answered with {shown.Length} plans, or not with {string.Join(' ', owners.Values)}");
        }

        return owners;
    }

    /// <summary>The messages of a conversation in the order of their first arrival; those that came again are counted on the way.</summary>
    private List<Taken> Once(string conversation)
    {
        var first = new List<Taken>();
        foreach (var same in byConversation[conversation].GroupBy(message => message.Payload))
        {
            first.Add(same.First());
            var excuses = sending.Count(same.First().Is);
            foreach (var (before, again) in same.Zip(same.Skip(1)))
            {
                if (!before.Answered) unanswered++;
                else if (excuses-- > 0) unnoted++;
                else Add($"{conversation}: the answer to {before.ReplyTo ?? "nothing"} came again after {(again.At - before.At).TotalSeconds:0.0} s, although the bot knew that it had arrived");
            }
        }

        messages += first.Count;
        return first;
    }

    private static JsonNode? Session(StoredConversation? stored) => (stored is null ? null : JsonNode.Parse(stored.State))?["session"];

    /// <summary>Neighbours that are the same count once.</summary>
    private static string[] InRuns(IEnumerable<string> ids)
    {
        var runs = new List<string>();
        foreach (var id in ids)
        {
            if (runs is not [.., var last] || last != id) runs.Add(id);
        }

        return [.. runs];
    }

    [GeneratedRegex(@"lid\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();
}
