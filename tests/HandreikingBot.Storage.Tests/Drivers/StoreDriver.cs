
namespace HandreikingBot.Storage.Tests.Drivers;

/// <summary>A store with a clock that the test sets, and the arguments filled in that the test does not speak of.</summary>
public sealed class StoreDriver(IStore store) : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    public DateTimeOffset Now { get; private set; } = Start;

    public static ConversationKey Key(string conversation) => new("msteams", "tenant-1", conversation);

    public StoreDriver At(TimeSpan afterStart)
    {
        Now = Start + afterStart;
        return this;
    }

    public Task<bool> Receive(string activityId, string conversation = "a") => store.EnqueueAsync(Key(conversation), activityId, Json(activityId), Now);

    public Task<bool> ReceiveIn(string team, string activityId, string conversation = "a") =>
        store.EnqueueAsync(Key(conversation), activityId, Json(activityId), Now, team);

    public Task<bool> Receive(string activityId, ConversationKey key) => store.EnqueueAsync(key, activityId, Json(activityId), Now);

    public Task<IReadOnlyList<InboxItem>> TakeInbox(int limit = 10) => store.TakeInboxAsync(limit, Now, Now + Lease);

    public Task<bool> Postpone(InboxItem item, TimeSpan wait) => store.PostponeInboxAsync(item, Now + wait);

    public Task<bool> Park(InboxItem item) => store.ParkInboxAsync(item, "poison", Now);

    public Task<StoredConversation?> Load(string conversation = "a") => store.LoadAsync(Key(conversation));

    public Task<CommitOutcome> Commit(TurnCommit turn) => store.CommitAsync(turn with { Now = Now });

    public Task<(CommitOutcome Outcome, OutboxItem? First)> CommitAndTake(TurnCommit turn) => store.CommitAndTakeAsync(turn with { Now = Now }, Now + Lease);

    public Task<OutboxItem?> MarkSentAndTake(OutboxItem item) => store.MarkSentAndTakeAsync(item, null, Now, Now + Lease);

    public Task<IReadOnlyList<OutboxItem>> TakeOutbox(int limit = 10) => store.TakeOutboxAsync(limit, Now, Now + Lease);

    public Task<bool> MarkSending(OutboxItem item) => store.MarkSendingAsync(item);

    public Task<bool> MarkSent(OutboxItem item, string? activityId = null) => store.MarkSentAsync(item, activityId);

    public Task<bool> Reschedule(OutboxItem item, TimeSpan wait, bool maybeSent = false) => store.RescheduleAsync(item, Now + wait, maybeSent);

    public Task<bool> Defer(OutboxItem item, TimeSpan wait) => store.DeferAsync(item, Now + wait);

    public Task<bool> Park(OutboxItem item) => store.ParkOutboxAsync(item, "403", Now);

    public Task<bool> ForgetSlot(OutboxItem item, TimeSpan wait) => store.ForgetSlotAsync(item, Now + wait);

    public Task<IReadOnlyList<DueReminder>> TakeReminders(int limit = 10) => store.TakeRemindersAsync(limit, Now, Now + Lease);

    public Task<bool> Postpone(DueReminder reminder, TimeSpan wait) => store.PostponeReminderAsync(reminder, Now + wait);

    public Task<int> MarkDead(string conversation = "a") => store.MarkDeadAsync(Key(conversation), "403", Now);

    public Task<int> ReviveTeam(string team, string tenant = "tenant-1") => store.ReviveTeamAsync("msteams", tenant, team);

    public Task<IReadOnlyList<Led>> LedBy(string leader, string tenant = "tenant-1", int limit = 10) => store.LedByAsync("msteams", tenant, leader, limit);

    public Task<IReadOnlyList<Place>> PlacesOf(string person, string tenant = "tenant-1", int limit = 10) =>
        store.PlacesOfAsync("msteams", tenant, person, limit);

    public Task<Place?> PlaceAt(string id, string tenant = "tenant-1") => store.PlaceAsync("msteams", tenant, id);

    public Task<IReadOnlyList<Stuck>> Stuck(int limit = 10) => store.StuckAsync(limit);

    public Task<DateTimeOffset?> NextDue() => store.NextDueAsync();

    public Task<StoreCounts> Counts() => store.CountsAsync();

    public Task Erase(string conversation = "a") => store.EraseAsync(Key(conversation));

    public Task<int> EraseTeam(string team, string tenant = "tenant-1", long upToInboxId = long.MaxValue) =>
        store.EraseTeamAsync("msteams", tenant, team, upToInboxId);

    public Task<int> ExpireOlderThan(TimeSpan age) => store.ExpireAsync(Now - age);

    public Task<int> PruneSeenOlderThan(TimeSpan age) => store.PruneSeenAsync(Now - age);

    public Task ReleaseLeases() => store.ReleaseLeasesAsync(Now);

    public Task StartChat(string conversation = "a", string token = "hash-a") => store.StartDirectLineAsync(conversation, token, "user-" + conversation, Now);

    public Task<DirectLineSession?> FindChat(string token = "hash-a") => store.FindDirectLineAsync(token);

    public Task<long?> Log(string activity, string conversation = "a") => store.AppendLogAsync(conversation, activity, Now);

    public Task<IReadOnlyList<LogEntry>> ReadLog(long after = 0, int limit = 100, string conversation = "a") => store.ReadLogAsync(conversation, after, limit);

    public Task<bool> RedactLog(string activityId, string text, string conversation = "a") => store.RedactLogAsync(conversation, activityId, text);

    public Task<long?> DeliverToLog(OutboxItem item) => store.DeliverToLogAsync(item.Id, item.Payload, Now);

    public Task EndChat(string conversation = "a") => store.EraseDirectLineAsync(conversation);

    /// <summary>A conversation with these messages waiting, made by one turn that needed no inbox.</summary>
    public async Task Said(string conversation, params string[] messages)
    {
        var version = (await Load(conversation))?.Version ?? 0;
        await Commit(Turn.Of(conversation).After(version).Saying(messages));
    }

    /// <summary>One more turn of a conversation, whatever its version, that needed no inbox.</summary>
    public async Task<CommitOutcome> Next(Func<TurnCommit, TurnCommit> change, string conversation = "a")
    {
        var version = (await Load(conversation))?.Version ?? 0;
        return await Commit(change(Turn.Of(conversation).After(version)));
    }

    /// <summary>A turn that was not stored first.</summary>
    public Task<CommitOutcome> Overtake(string activityId, string conversation = "a") =>
        Next(turn => turn.From(activityId).Saying("answer to " + activityId) with { YieldsToInbox = true }, conversation);

    /// <summary>Sends the one message that waits at the head.</summary>
    public async Task<OutboxItem> SendNext(string? activityId = null)
    {
        var item = Assert.Single(await TakeOutbox());
        Assert.True(await MarkSent(item, activityId));
        return item;
    }

    /// <summary>What a host does for one activity: load, decide, commit, and again when another was first. The state counts the turns.</summary>
    public async Task<CommitOutcome> TurnUntilItCounts(string conversation, string? activityId = null, Func<TurnCommit, string, TurnCommit>? change = null)
    {
        while (true)
        {
            var before = await Load(conversation);
            var turn = Turn.Of(conversation).After(before?.Version ?? 0) with { State = before?.State + "+", ActivityId = activityId };
            var outcome = await Commit(change?.Invoke(turn, turn.State) ?? turn);
            if (outcome != CommitOutcome.VersionConflict) return outcome;
        }
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private static string Json(string activityId) => $$"""{"id":"{{activityId}}"}""";
}
