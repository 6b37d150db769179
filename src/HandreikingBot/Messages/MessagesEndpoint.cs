using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Authentication;
using HandreikingBot.Telemetry;

namespace HandreikingBot.Messages;

/// <summary><c>POST /api/messages</c>: read, judge, receive (protocol parts C1, C3). What a sender does wrong is a 4xx, never a 500.</summary>
internal static class MessagesEndpoint
{
    public static void MapMessages(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/api/messages", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, InboundAuthenticator door, Reception reception, ILogger<Reception> log)
    {
        using var trace = Instruments.Begin("request", ActivityKind.Server);
        if (await ActivityReader.BodyAsync(http.Request.Body, http.Request.ContentLength, http.RequestAborted) is not { } body) return Refused("TooLarge", StatusCodes.Status413PayloadTooLarge);
        return ActivityReader.Read(body.Span) switch
        {
            ActivityReadResult.Read read => await ReceiveAsync(http, door, reception, log, read.Activity, body),
            ActivityReadResult.TooLarge => Refused("TooLarge", StatusCodes.Status413PayloadTooLarge),
            _ => Refused("Unreadable", StatusCodes.Status400BadRequest),
        };
    }

    private static async Task<IResult> ReceiveAsync(HttpContext http, InboundAuthenticator door, Reception reception, ILogger<Reception> log, InboundActivity activity, ReadOnlyMemory<byte> body)
    {
        var forwarded = http.Request.Headers.ContainsKey("X-Forwarded-For") || http.Request.Headers.ContainsKey("Forwarded");
        var verdict = await door.AuthenticateAsync(http.Request.Headers.Authorization, activity, http.Connection.RemoteIpAddress, forwarded, http.RequestAborted);
        if (verdict is AuthenticationResult.Refused refused) return Refused(refused.Reason.ToString(), refused.StatusCode);
        try
        {
            return Answer(await reception.ReceiveAsync(activity, Encoding.UTF8.GetString(body.Span), http.RequestAborted));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The channel delivers again after this, and nothing was written: the input is not lost.
            log.RequestFailed(fault);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Refused(string reason, int status)
    {
        Instruments.Refused("messages", reason);
        return Results.StatusCode(status);
    }

    private static IResult Answer(InvokeResponse response) =>
        response.Body is { } body ? Results.Content(Written(body), "application/json", Encoding.UTF8, response.Status) : Results.StatusCode(response.Status);

    private static string Written(JsonNode body) => body.ToJsonString();
}
