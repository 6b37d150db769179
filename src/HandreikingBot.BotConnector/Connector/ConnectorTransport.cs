using System.Net;
using System.Net.Http.Headers;
using HandreikingBot.BotConnector.Credentials;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HandreikingBot.BotConnector.Connector;

/// <summary>One call to make.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="ServiceUrl">Where the Connector is, from a trusted activity.</param>
/// <param name="Path">Under the service URL, ids escaped, without a leading slash.</param>
/// <param name="Body">JSON, or null.</param>
/// <param name="Repeatable">True when doing it twice does no harm.</param>
internal sealed record ConnectorCall(HttpMethod Method, string ServiceUrl, string Path, byte[]? Body, bool Repeatable);

/// <summary>Makes calls: address check, token, one new token after a 401, time limit, and the judgement of what came back (protocol parts C2, C5).</summary>
internal sealed class ConnectorTransport(
    IHttpMessageHandlerFactory http, ConnectorTokens tokens, IOptions<BotConnectorOptions> options, TimeProvider time, ILogger<ConnectorTransport> log)
{
    public const string HttpClientName = "HandreikingBot.Connector";

    /// <summary>Longest answer that is read, in bytes.</summary>
    public const long MaxAnswer = 1024 * 1024;

    /// <summary>Returns the body of a success, or why there is none.</summary>
    /// <exception cref="OperationCanceledException">The caller stopped; a POST may have been delivered.</exception>
    public async Task<(byte[]? Body, SendOutcome? Failure)> CallAsync(ConnectorCall call, CancellationToken cancellation)
    {
        if (ServiceUrlPolicy.Judge(call.ServiceUrl, options.Value) is not ServiceUrlVerdict.Allowed address)
        {
            log.ServiceUrlRefused();
            return (null, new SendOutcome.Refused(0, "ServiceUrlNotAllowed"));
        }

        for (var attempt = 1; ; attempt++)
        {
            AccessToken? token = null;
            if (address.WithToken && (token = await tokens.GetAsync(cancellation)) is null) return (null, new SendOutcome.TryAgain("token"));

            var (status, body, failure) = await OnceAsync(call, address.Base, token, cancellation);
            if (status == HttpStatusCode.Unauthorized && token is not null)
            {
                tokens.Drop(token);
                if (attempt == 1) continue;
            }

            if (failure is not null) log.CallFailed(call.Method.Method, failure.GetType().Name);
            return (body, failure);
        }
    }

    private async Task<Answer> OnceAsync(ConnectorCall call, Uri root, AccessToken? token, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.Value.CallTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            using var request = Request(call, root, token);
            // An HttpClient would add only a time limit, which is above, and a limit to the answer, which is below.
            using var invoker = new HttpMessageInvoker(http.CreateHandler(HttpClientName), disposeHandler: false);
            using var response = await invoker.SendAsync(request, either.Token);
            await response.Content.LoadIntoBufferAsync(MaxAnswer, either.Token);
            return await JudgeAsync(response, call, either.Token);
        }
        catch (HttpRequestException problem)
        {
            log.CallBroke(problem.HttpRequestError);
            return new(null, null, OutcomeRules.FromFailure(problem, call.Repeatable));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(null, null, OutcomeRules.Unclear("timeout", call.Repeatable));
        }
    }

    private static HttpRequestMessage Request(ConnectorCall call, Uri root, AccessToken? token)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(root, call.Path));
        if (token is not null) request.Headers.Authorization = new("Bearer", token.Value);
        if (call.Body is { } body)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
        return request;
    }

    private async Task<Answer> JudgeAsync(HttpResponseMessage response, ConnectorCall call, CancellationToken cancellation)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        if (response.IsSuccessStatusCode) return new(response.StatusCode, body, null);
        var wait = OutcomeRules.RetryAfter(response.Headers.RetryAfter, time.GetUtcNow(), options.Value.DefaultRetryAfter);
        return new(response.StatusCode, null, OutcomeRules.FromStatus(response.StatusCode, ErrorBody.Code(body), wait, call.Repeatable));
    }

    private readonly record struct Answer(HttpStatusCode? Status, byte[]? Body, SendOutcome? Failure);
}
