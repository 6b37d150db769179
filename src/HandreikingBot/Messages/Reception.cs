using System.Diagnostics;
using System.Globalization;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Delivery;
using HandreikingBot.DirectLine;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Presenting;
using HandreikingBot.Storage;
using HandreikingBot.Teams;
using HandreikingBot.Telemetry;
using HandreikingBot.Turns;

namespace HandreikingBot.Messages;

/// <summary>
/// What becomes of an accepted activity: the turn of a message is taken and written, and then acknowledged; when it cannot be taken, or others of its conversation wait, it is stored, acknowledged
/// and worked on from the queue. An invoke and a message that expects replies are answered in the request (protocol parts B4, C6, C7).
/// </summary>
internal sealed class Reception(IStore store, TurnRunner turns, RecentStates recent, TurnRequests requests, InvokeHandler invokes, Presenter presenter, DirectLineLog directLine, DeliverySignals signals, TimeProvider time, ILogger<Reception> log) : IDisposable
{
    private readonly RaceLine arrivals = new();

    /// <param name="activity">Already judged to come from the channel that it names.</param>
    /// <param name="body">The activity as it came, UTF-8 JSON.</param>
    /// <param name="cancellationToken">The caller went away.</param>
    public async Task<InvokeResponse> ReceiveAsync(InboundActivity activity, string body, CancellationToken cancellationToken) => activity switch
    {
        InboundActivity.Invoke invoke => await invokes.AnswerAsync(invoke, cancellationToken),
        InboundActivity.Message { Envelope.ExpectsReplies: true } message => await ReplyNowAsync(message, cancellationToken),
        _ when requests.From(activity, inboxId: null) is { } request => await TakeAsync(request, body, cancellationToken),
        _ => new InvokeResponse(200, Body: null),
    };

    /// <summary>Takes the turn of a message from the queue.</summary>
    public async Task WorkAsync(InboundActivity activity, InboxItem item, CancellationToken cancellationToken)
    {
        if (requests.From(activity, item.Id) is not { } request) return;
        if (request.Input is TurnInput.Removed)
        {
            await LeaveAsync(request, item.Id, cancellationToken);
            return;
        }

        // Back in a team is back in all its threads: what slept there wakes.
        if (request is { Input: TurnInput.Joined, Address.Team: { } team }) await store.ReviveTeamAsync(request.Key.Channel, request.Key.Tenant, team, cancellationToken);
        await TurnAsync(request, item.ActivityId, cancellationToken);
    }

    /// <summary>Takes the turn of a reminder that fell due, or puts it off until the school is open.</summary>
    public async Task RemindAsync(DueReminder due, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var stored = await store.LoadAsync(due.Key, cancellationToken);
        // Without an address there is nobody to tell: it waits for the conversation to be heard of again.
        var address = stored?.Reference is { } reference ? ReplyAddress.FromJson(reference) with { ActivityId = null } : null;
        var zone = SchoolHours.ZoneOf(address?.Zone);
        // Weekends and holidays are the dialogue's to judge: a school may have asked for one.
        var later = address is null ? now.AddDays(1) : SchoolHours.NotBefore(now, zone, anyDay: true);
        if (address is null || later is not null)
        {
            await store.PostponeReminderAsync(due, later ?? now.AddDays(1), cancellationToken);
            return;
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var request = new TurnRequest(due.Key, address, new TurnInput.FellDue(due.Id), today, ActivityId: null, InboxId: null);
        var result = await turns.RunAsync(request, done => presenter.Present(done.Turn, done.Stamp, today), cancellationToken);
        if (result is TurnResult.Done { Turn.Replies.Count: > 0 }) Instruments.ReminderTold();
    }

    /// <summary>A message whose turn keeps failing is answered with one calm sentence; the state stays as it was (CONVENTIONS 26).</summary>
    public async Task ApologiseAsync(InboundActivity activity, InboxItem item, CancellationToken cancellationToken)
    {
        if (requests.From(activity, item.Id) is { } request) await turns.ApologiseAsync(request, cancellationToken);
    }

    public void Dispose() => arrivals.Dispose();

    // A sentence that seems to name a pupil is not kept (DESIGN section 9); only the browser chat keeps sentences at all.
    private static bool Warned(Turn turn) => turn.Replies.Any(reply => reply is Reply.WarnedPersonalData);

    // Out of a team is out of all its threads. Nothing is said: the bot may not speak there any more.
    private async Task LeaveAsync(TurnRequest request, long inboxId, CancellationToken cancellationToken)
    {
        if (request.Address.Team is { } team) await store.EraseTeamAsync(request.Key.Channel, request.Key.Tenant, team, inboxId, cancellationToken);
        recent.Clear();
        await turns.RunAsync(request, _ => [], cancellationToken);
    }

    // One commit instead of two, and nothing is acknowledged before it. Messages of one conversation keep the order in which they came: they stand in line here, and behind what waits in the inbox.
    private async Task<InvokeResponse> TakeAsync(TurnRequest request, string body, CancellationToken cancellationToken)
    {
        var known = request with { ActivityId = request.ActivityId ?? Guid.CreateVersion7(time.GetUtcNow()).ToString("N", CultureInfo.InvariantCulture) };
        using var line = await arrivals.WaitAsync(known.Key, cancellationToken);
        if (known.Input is not (TurnInput.Said or TurnInput.Clicked) || !await TookAsync(known with { YieldsToInbox = true }, cancellationToken))
            await EnqueueAsync(known, body, cancellationToken);
        return new InvokeResponse(202, Body: null);
    }

    /// <summary>False when others go first, or the turn failed: it is taken from the queue.</summary>
    private async Task<bool> TookAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await TurnAsync(request, request.ActivityId, cancellationToken) is not TurnResult.InboxFirst;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.TurnFailed(fault, attempt: 0);
            return false;
        }
    }

    private async Task<TurnResult> TurnAsync(TurnRequest request, string? activityId, CancellationToken cancellationToken)
    {
        var result = await turns.RunAsync(request, done => presenter.Present(done.Turn, done.Stamp, request.Today), cancellationToken);
        if (activityId is not null && result is TurnResult.Done done && Warned(done.Turn)) await directLine.ForgetWordsAsync(request.Key, activityId, cancellationToken);
        return result;
    }

    private async Task EnqueueAsync(TurnRequest request, string body, CancellationToken cancellationToken)
    {
        TraceMemory.Keep(request.Key, request.ActivityId);
        if (request.ActivityId is { } id && await store.EnqueueAsync(request.Key, id, body, time.GetUtcNow(), request.Address.Team, cancellationToken)) signals.Inbox.Set();
    }

    private async Task<InvokeResponse> ReplyNowAsync(InboundActivity.Message message, CancellationToken cancellationToken)
    {
        if (requests.From(message, inboxId: null) is not { } request) return InvokeResponse.Replies([]);
        var result = await turns.RunAsync(request, _ => [], cancellationToken);
        var messages = result switch
        {
            TurnResult.Done done => presenter.Present(done.Turn, done.Stamp, request.Today),
            TurnResult.SeenBefore seen => presenter.Present(turns.Show(seen.State, request.Today), seen.Stamp, request.Today),
            _ => throw new UnreachableException("a result outside the closed family"),
        };
        return InvokeResponse.Replies([.. Wired.Activities(messages.Where(message => message.To is null), request.Address)]);
    }
}
