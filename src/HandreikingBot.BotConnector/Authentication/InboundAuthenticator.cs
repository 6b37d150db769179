using System.Net;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Credentials;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using static HandreikingBot.BotConnector.Authentication.AuthenticationResult;

namespace HandreikingBot.BotConnector.Authentication;

/// <summary>The door of <c>POST /api/messages</c>: token or bypass, one result, one log line.</summary>
public sealed class InboundAuthenticator
{
    private readonly TokenJudge judge;
    private readonly BotIdentityOptions identity;
    private readonly BotConnectorOptions options;
    private readonly ILogger<InboundAuthenticator> log;

    internal InboundAuthenticator(TokenJudge judge, IOptions<BotIdentityOptions> identity, IOptions<BotConnectorOptions> options,
        ILogger<InboundAuthenticator> log)
        => (this.judge, this.identity, this.options, this.log) = (judge, identity.Value, options.Value, log);

    /// <summary>Judges one activity. Never throws for what a sender wrote.</summary>
    /// <param name="authorizationHeader">The Authorization header as it came.</param>
    /// <param name="activity">The parsed body.</param>
    /// <param name="remote">The socket's own address (<c>HttpContext.Connection.RemoteIpAddress</c> before any forwarded-headers middleware), never one that a
    /// header names.</param>
    /// <param name="hasForwardedHeader">True when the request has <c>Forwarded</c> or <c>X-Forwarded-For</c>: then a proxy stands between, and loopback is
    /// only the proxy.</param>
    /// <param name="cancellationToken">The caller went away.</param>
    /// <exception cref="OperationCanceledException">The caller went away.</exception>
    public async ValueTask<AuthenticationResult> AuthenticateAsync(
        string? authorizationHeader, InboundActivity activity, IPAddress? remote, bool hasForwardedHeader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var envelope = activity.Envelope;
        if (MayBypass(authorizationHeader, remote, hasForwardedHeader)) return Accept(envelope, byToken: false);

        var reason = identity.AppId is { } appId
            ? await judge.JudgeAsync(authorizationHeader, appId, envelope, cancellationToken)
            : RefusalReason.NotConfigured;
        if (reason is not { } refusal) return Accept(envelope, byToken: true);
        log.Refused(refusal, envelope.ChannelId.Length <= 32 ? envelope.ChannelId : "(long)");
        return new Refused(refusal);
    }

    /// <summary>
    /// The Agents Playground sends no token at all (part C1). A token that is sent is always judged. A reverse proxy on the same machine makes every request
    /// look
    /// like loopback and may leave no header behind, so the switch must never be on in production.
    /// </summary>
    private bool MayBypass(string? header, IPAddress? remote, bool hasForwardedHeader)
        => options.DangerouslyAllowUnauthenticatedRequests && string.IsNullOrEmpty(header) && !hasForwardedHeader
            && remote is not null && IPAddress.IsLoopback(remote);

    private static Accepted Accept(ActivityEnvelope envelope, bool byToken) => new(envelope.ChannelId, envelope.ServiceUrl, envelope.TenantId, byToken);
}
