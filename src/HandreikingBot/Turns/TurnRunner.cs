using System.Diagnostics;
using System.Globalization;
using HandreikingBot.Delivery;
using HandreikingBot.Domain;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Presenting;
using HandreikingBot.Storage;
using HandreikingBot.Telemetry;

namespace HandreikingBot.Turns;

/// <summary>
/// The one shell around the dialogue (DESIGN section 4): load, decide, and write state, activity id, outgoing messages and reminders in one transaction.
/// Who loses a race decides again on what the winner left.
/// </summary>
internal sealed class TurnRunner(
    IStore store, RecentStates recent, Knowledge knowledge, Presenter presenter, RaceLine races, OutboxSender sender, DeliverySignals signals, TimeProvider time)
{
    /// <param name="request">What came in.</param>
    /// <param name="answer">What of the replies is sent through the outbox, in the same transaction as the state; called again when a race was lost.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    public async Task<TurnResult> RunAsync(TurnRequest request, Func<TurnResult.Done, IReadOnlyList<Message>> answer, CancellationToken cancellationToken)
    {
        using var watch = new TurnWatch(request);
        return watch.Ended(await TakeAsync(request, answer, cancellationToken));
    }

    private async Task<TurnResult> TakeAsync(TurnRequest request, Func<TurnResult.Done, IReadOnlyList<Message>> answer, CancellationToken cancellationToken)
    {
        if (await TryAsync(request, answer, cancellationToken) is { } first) return first;
        // Who lost a race stands in line: of two hundred clicks on one card each then loses once, not two hundred times.
        using var turn = await races.WaitAsync(request.Key, cancellationToken);
        while (true)
        {
            if (await TryAsync(request, answer, cancellationToken) is { } result) return result;
        }
    }

    /// <summary>What a turn would say, without anything being written: for a card that asks for its newest form.</summary>
    public async Task<TurnResult.Done> PeekAsync(TurnRequest request, CancellationToken cancellationToken) =>
        Decide(request, Standing.Of(await store.LoadAsync(request.Key, cancellationToken)), Acquaintance.None);

    /// <summary>What a state looks like now, without anything happening.</summary>
    public Turn Show(DialogueState state, DateOnly today) => Dialogue.Show(state, Here(today));

    /// <summary>Where a conversation is, and at which version.</summary>
    public async Task<(DialogueState State, long Version)> LookAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var standing = Standing.Of(await store.LoadAsync(key, cancellationToken));
        return (standing.State, standing.Version);
    }

    /// <summary>Ends a turn that cannot be taken: nothing changes, and one calm sentence says so.</summary>
    public async Task ApologiseAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        recent.Forget(request.Key);
        var standing = Standing.Of(await store.LoadAsync(request.Key, cancellationToken));
        var sorry = new TurnResult.Done(new Turn(standing.State, []), Stamp(standing.State, standing.Version + 1), standing.State);
        await store.CommitAsync(TurnWriter.Commit(request, standing, sorry, [presenter.Sorry()], Acquaintance.None, time.GetUtcNow()), cancellationToken);
        signals.Outbox.Set();
    }

    /// <summary><c>null</c> when a race was lost: decide again.</summary>
    private async Task<TurnResult?> TryAsync(TurnRequest request, Func<TurnResult.Done, IReadOnlyList<Message>> answer, CancellationToken cancellationToken)
    {
        var standing = await recent.OfAsync(request.Key, cancellationToken);
        var (done, known) = await DecideAsync(request, standing, cancellationToken);
        var commit = TurnWriter.Commit(request, standing, done, answer(done), known, time.GetUtcNow());
        var (outcome, first) = await CommitAsync(request, commit, cancellationToken);
        if (outcome is CommitOutcome.Committed && !commit.Erase) recent.Keep(request.Key, new Standing(done.Turn.State, standing.Version + 1, commit.Now));
        else recent.Forget(request.Key);
        switch (outcome)
        {
            case CommitOutcome.Committed:
                if (first is not null) sender.Do(first);
                else if (commit.Outgoing.Count > 0) signals.Outbox.Set();
                return done;
            case CommitOutcome.SeenBefore:
                return await SeenAsync(request.Key, cancellationToken);
            case CommitOutcome.InboxFirst:
                return new TurnResult.InboxFirst();
            default:
                return null;
        }
    }

    private async Task<(CommitOutcome Outcome, OutboxItem? First)> CommitAsync(TurnRequest request, TurnCommit commit, CancellationToken cancellationToken)
    {
        // Before the commit: right after it another thread may send.
        if (commit.Outgoing.Count > 0) TraceMemory.Keep(request.Key, request.Address.ActivityId);
        using var trace = Instruments.Begin("commit")?.SetTag("messages", commit.Outgoing.Count);
        var (outcome, first) = await store.CommitAndTakeAsync(commit, commit.Now + sender.Lease, cancellationToken);
        trace?.SetTag("outcome", Word(outcome));
        return (outcome, first);
    }

    private async ValueTask<(TurnResult.Done Done, Acquaintance Known)> DecideAsync(TurnRequest request, Standing standing, CancellationToken cancellationToken)
    {
        var done = Decide(request, standing, Acquaintance.None);
        if (!Acquaintance.MattersTo(done.Turn)) return (done, Acquaintance.None);
        var known = await Acquaintance.OfAsync(store, request, cancellationToken);
        return (Decide(request, standing, known), known);
    }

    private TurnResult.Done Decide(TurnRequest request, Standing standing, Acquaintance known)
    {
        var turn = request.Input is TurnInput.Removed
            ? new Turn(new DialogueState.NotStarted(), [new Reply.Erased()])
            : Dialogue.Next(standing.State, InputOf(request, known));
        return new TurnResult.Done(turn, Stamp(turn.State, standing.Version + 1), standing.State);
    }

    private DialogueInput InputOf(TurnRequest request, Acquaintance known)
    {
        var here = Here(request.Today) with
        {
            Speaker = request.Speaker,
            IsGroup = request.Address.IsGroup,
            Mentioned = request.Mentioned,
            Places = known.SharePlaces,
            Led = known.Led,
        };
        return request.Input switch
        {
            TurnInput.Joined => new DialogueInput.Joined(here),
            TurnInput.Said said => new DialogueInput.Said(said.Text, here),
            TurnInput.Clicked clicked => new DialogueInput.Clicked(clicked.Command, clicked.Card, here),
            TurnInput.FellDue due => new DialogueInput.FellDue(due.Reminder, here),
            _ => throw new UnreachableException("a turn input outside the closed family"),
        };
    }

    private Surroundings Here(DateOnly today) => new(knowledge, today, Guid.CreateVersion7(time.GetUtcNow()).ToString("N", CultureInfo.InvariantCulture));

    private async Task<TurnResult.SeenBefore> SeenAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var standing = Standing.Of(await store.LoadAsync(key, cancellationToken));
        return new TurnResult.SeenBefore(standing.State, Stamp(standing.State, standing.Version));
    }

    private static string Word(CommitOutcome outcome) => outcome switch
    {
        CommitOutcome.Committed => "committed",
        CommitOutcome.SeenBefore => "seen_before",
        CommitOutcome.InboxFirst => "inbox_first",
        CommitOutcome.VersionConflict => "lost_race",
        _ => throw new UnreachableException("an outcome outside the closed family"),
    };

    private static CardStamp Stamp(DialogueState state, long version) => new(Sessions.Of(state)?.Id ?? "-", Screen.Of(state), version);
}
