using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Storage;

namespace HandreikingBot.DirectLine;

/// <summary>Sending and fetching activities in Direct Line API 3.0.</summary>
internal static class ActivityEndpoints
{
    /// <summary><c>POST conversations/{id}/activities</c>: answered only after the message is on disk, in the log and in the bot's inbox.</summary>
    public static async Task<IResult> PostAsync(
        string id, HttpContext http, DirectLineDoor door, DirectLineLimits limits, EchoLog echoes, ReceiveActivity receive, TimeProvider time)
    {
        var admission = await door.AdmitAsync(DirectLineTokens.In(http.Request), id, http.RequestAborted);
        if (admission is not Admission.Admitted admitted) return ((Admission.Refused)admission).Error.ToResult();
        if (limits.Message(id) is { } error) return error.ToResult();
        if (await ActivityReader.BodyAsync(http.Request.Body, http.Request.ContentLength, http.RequestAborted) is not { } body) return DirectLineError.TooLarge.ToResult();
        return UserActivity.Read(body, admitted.Session, time.GetUtcNow()) switch
        {
            PostedActivity.Message message => await TakeAsync(message, admitted.Session, echoes, receive, http.RequestAborted),
            PostedActivity.Ignored ignored => Accepted(ignored.Id),
            PostedActivity.Faulty faulty => faulty.Error.ToResult(),
            _ => throw new System.Diagnostics.UnreachableException("a posted activity outside the closed family"),
        };
    }

    /// <summary><c>GET conversations/{id}/activities?watermark=</c>: what came after the watermark, a page at a time.</summary>
    public static async Task<IResult> GetAsync(string id, HttpContext http, DirectLineDoor door, IStore store)
    {
        var admission = await door.AdmitAsync(DirectLineTokens.In(http.Request), id, http.RequestAborted);
        if (admission is not Admission.Admitted) return ((Admission.Refused)admission).Error.ToResult();
        if (ActivitySet.From(http.Request) is not { } watermark) return DirectLineError.BadWatermark.ToResult();
        var entries = await store.ReadLogAsync(id, watermark, ActivitySet.Most, http.RequestAborted);
        return Results.Bytes(ActivitySet.ToJson(entries, watermark), "application/json");
    }

    /// <summary><c>POST conversations/{id}/upload</c>: the bot takes no files.</summary>
    public static async Task<IResult> UploadAsync(string id, HttpContext http, DirectLineDoor door) =>
        await door.AdmitAsync(DirectLineTokens.In(http.Request), id, http.RequestAborted) is Admission.Refused refused
            ? refused.Error.ToResult()
            : DirectLineError.NoFiles.ToResult();

    // Log first, so that question and answer lie in it in this order; a crash in between was not acknowledged, and posting again completes it.
    private static async Task<IResult> TakeAsync(
        PostedActivity.Message message, DirectLineSession session, EchoLog echoes, ReceiveActivity receive, CancellationToken cancellationToken)
    {
        if (!await echoes.AppendOnceAsync(session.ConversationId, message.Id, message.Json, cancellationToken)) return DirectLineError.NotYours.ToResult();
        await receive(message.Activity, message.Json, cancellationToken);
        return Accepted(message.Id);
    }

    private static IResult Accepted(string id) => Results.Json(new ResourceAnswer(id), DirectLineJson.Default.ResourceAnswer);
}
