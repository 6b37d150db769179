using System.Text;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Storage;

namespace HandreikingBot.DirectLine;

/// <summary>Tokens and conversations of Direct Line API 3.0. There is no secret: whoever may open the page may chat, and a token opens one conversation.</summary>
internal static class ConversationEndpoints
{
    /// <summary><c>POST tokens/generate</c>: a token for a conversation that is not opened yet.</summary>
    public static async Task<IResult> GenerateAsync(HttpContext http, IStore store, DirectLineLimits limits, TimeProvider time)
    {
        if (limits.Conversation(http) is { } error) return error.ToResult();
        var (session, token) = await NewAsync(store, time, http.RequestAborted);
        return Json(new ConversationAnswer(session.ConversationId, token), StatusCodes.Status200OK);
    }

    /// <summary><c>POST tokens/refresh</c>: the same token, which says that it still opens something.</summary>
    public static async Task<IResult> RefreshAsync(HttpContext http, DirectLineDoor door) =>
        await door.AdmitAsync(DirectLineTokens.In(http.Request), conversation: null, http.RequestAborted) switch
        {
            Admission.Admitted admitted => Json(new ConversationAnswer(admitted.Session.ConversationId, admitted.Token), StatusCodes.Status200OK),
            Admission.Refused refused => refused.Error.ToResult(),
            _ => throw new System.Diagnostics.UnreachableException("an admission outside the closed family"),
        };

    /// <summary><c>POST conversations</c>: opens the conversation of the token that came along, or a new one; 200 when it was open already.</summary>
    public static async Task<IResult> StartAsync(
        HttpContext http, IStore store, DirectLineDoor door, DirectLineLimits limits, ReceiveActivity receive, TimeProvider time)
    {
        if (!http.Request.Headers.ContainsKey("Authorization"))
        {
            if (limits.Conversation(http) is { } error) return error.ToResult();
            var (session, token) = await NewAsync(store, time, http.RequestAborted);
            return await OpenAsync(http, session, token, isNew: true, receive, time);
        }

        var admission = await door.AdmitAsync(DirectLineTokens.In(http.Request), conversation: null, http.RequestAborted);
        if (admission is not Admission.Admitted known) return ((Admission.Refused)admission).Error.ToResult();
        var log = await store.ReadLogAsync(known.Session.ConversationId, afterSeq: 0, limit: 1, http.RequestAborted);
        return await OpenAsync(http, known.Session, known.Token, isNew: log.Count is 0, receive, time);
    }

    /// <summary><c>GET conversations/{id}?watermark=</c>: a new stream address to go on with after a lost connection.</summary>
    public static async Task<IResult> ReconnectAsync(string id, HttpContext http, DirectLineDoor door)
    {
        var admission = await door.AdmitAsync(DirectLineTokens.In(http.Request), id, http.RequestAborted);
        if (admission is not Admission.Admitted admitted) return ((Admission.Refused)admission).Error.ToResult();
        if (ActivitySet.From(http.Request) is not { } watermark) return DirectLineError.BadWatermark.ToResult();
        return Json(Answer(http, admitted.Session, admitted.Token, watermark), StatusCodes.Status200OK);
    }

    private static async Task<(DirectLineSession Session, string Token)> NewAsync(IStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var session = new DirectLineSession(DirectLineTokens.NewConversation(), DirectLineTokens.NewUser());
        var token = DirectLineTokens.New();
        await store.StartDirectLineAsync(session.ConversationId, DirectLineTokens.Hash(token), session.UserId, time.GetUtcNow(), cancellationToken);
        return (session, token);
    }

    // The bot welcomes on this; the id of the activity makes that once, however often a client starts.
    private static async Task<IResult> OpenAsync(HttpContext http, DirectLineSession session, string token, bool isNew, ReceiveActivity receive, TimeProvider time)
    {
        var body = WebChatChannel.Joined(session.ConversationId, session.UserId, time.GetUtcNow());
        if (ActivityReader.Read(Encoding.UTF8.GetBytes(body)) is not ActivityReadResult.Read joined) throw new InvalidOperationException("our own activity cannot be read");
        await receive(joined.Activity, body, http.RequestAborted);
        return Json(Answer(http, session, token, watermark: 0), isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static ConversationAnswer Answer(HttpContext http, DirectLineSession session, string token, long watermark) =>
        new(session.ConversationId, token, StreamUrl: StreamAddress.For(http.Request, session.ConversationId, token, watermark));

    private static IResult Json(ConversationAnswer answer, int status) => Results.Json(answer, DirectLineJson.Default.ConversationAnswer, statusCode: status);
}
