using System.Diagnostics;
using System.Globalization;
using System.Text;
using HandreikingBot.Delivery;
using HandreikingBot.Domain;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Presenting;
using HandreikingBot.Storage;

namespace HandreikingBot.Turns;

/// <summary>
/// The one shell around the dialogue (DESIGN section 4): load, decide, and write state, activity id and outgoing messages in one transaction.
/// Who loses a race decides again on what the winner left.
/// </summary>
internal sealed class TurnRunner(IStore store, Knowledge knowledge, Presenter presenter, DeliverySignals signals, TimeProvider time)
{
    /// <param name="request">What came in.</param>
    /// <param name="answer">Divides the replies over the outbox and the response; called again when a race was lost.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    public async Task<TurnResult> RunAsync(TurnRequest request, Func<TurnResult.Done, Answering> answer, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await store.LoadAsync(request.Key, cancellationToken);
            var done = Decide(request, stored);
            var outgoing = answer(done).Outgoing;
            var commit = Commit(request, stored, done, outgoing);
            switch (await store.CommitAsync(commit, cancellationToken))
            {
                case CommitOutcome.Committed:
                    if (outgoing.Count > 0) signals.Outbox.Set();
                    return done;
                case CommitOutcome.SeenBefore:
                    return await SeenAsync(request.Key, cancellationToken);
                default:
                    continue; // a lost race: decide again
            }
        }
    }

    /// <summary>What a state looks like now, without anything happening.</summary>
    public Turn Show(DialogueState state, DateOnly today) => Dialogue.Show(state, Here(today));

    /// <summary>Where a conversation is, and at which version.</summary>
    public async Task<(DialogueState State, long Version)> LookAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var stored = await store.LoadAsync(key, cancellationToken);
        return (StateOf(stored), stored?.Version ?? 0);
    }

    /// <summary>Ends a turn that cannot be taken: nothing changes, and one calm sentence says so.</summary>
    public async Task ApologiseAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var stored = await store.LoadAsync(request.Key, cancellationToken);
        var state = StateOf(stored);
        var sorry = new TurnResult.Done(new Turn(state, []), Stamp(state, (stored?.Version ?? 0) + 1));
        await store.CommitAsync(Commit(request, stored, sorry, [presenter.Sorry()]), cancellationToken);
        signals.Outbox.Set();
    }

    private TurnResult.Done Decide(TurnRequest request, StoredConversation? stored)
    {
        var state = StateOf(stored);
        var turn = request.Input is TurnInput.Removed
            ? new Turn(new DialogueState.NotStarted(), [new Reply.Erased()])
            : Dialogue.Next(state, InputOf(request));
        return new TurnResult.Done(turn, Stamp(turn.State, (stored?.Version ?? 0) + 1));
    }

    private DialogueInput InputOf(TurnRequest request)
    {
        var here = Here(request.Today);
        return request.Input switch
        {
            TurnInput.Joined => new DialogueInput.Joined(here),
            TurnInput.Said said => new DialogueInput.Said(said.Text, here),
            TurnInput.Clicked clicked => new DialogueInput.Clicked(clicked.Command, clicked.Card, here),
            _ => throw new UnreachableException("a turn input outside the closed family"),
        };
    }

    private Surroundings Here(DateOnly today) => new(knowledge, today, Guid.CreateVersion7(time.GetUtcNow()).ToString("N", CultureInfo.InvariantCulture));

    private TurnCommit Commit(TurnRequest request, StoredConversation? stored, TurnResult.Done done, IReadOnlyList<Message> messages)
    {
        var address = request.Address.ToJson();
        Outgoing[] outgoing = [.. Presenter.Activities(messages, request.Address).Select(activity => new Outgoing(OutgoingKind.Send, Encoding.UTF8.GetString(activity.ToJson()), address))];
        return new TurnCommit(
            request.Key, stored?.Version ?? 0, StateJson.Schema, StateJson.Write(done.Turn.State), address,
            request.InboxId is null ? request.ActivityId : null, request.InboxId, outgoing, time.GetUtcNow(), done.Turn.Erases, request.Address.Team);
    }

    private async Task<TurnResult.SeenBefore> SeenAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var stored = await store.LoadAsync(key, cancellationToken);
        var state = StateOf(stored);
        return new TurnResult.SeenBefore(state, Stamp(state, stored?.Version ?? 0));
    }

    private static DialogueState StateOf(StoredConversation? stored) =>
        (stored is null ? null : StateJson.Read(stored.State, stored.Schema)) ?? new DialogueState.NotStarted();

    private static CardStamp Stamp(DialogueState state, long version) => new(Sessions.Of(state)?.Id ?? "-", Screen.Of(state), version);
}
