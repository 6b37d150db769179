namespace HandreikingBot.BotConnector.Authentication;

/// <summary>Whether an activity may be acted on (protocol part C1).</summary>
public abstract record AuthenticationResult
{
    private AuthenticationResult() { }

    /// <summary>
    /// The activity came from the Bot Connector, or from this machine while <see cref="BotConnectorOptions.DangerouslyAllowUnauthenticatedRequests"/> is on.
    /// </summary>
    /// <param name="ChannelId">The activity's channel, for which the key was endorsed.</param>
    /// <param name="ServiceUrl">The activity's address for answers, equal to the token's claim.</param>
    /// <param name="TenantId">The school's tenant, on the allow-list if there is one.</param>
    /// <param name="ByToken">False for the bypass: nothing of the other fields is proved then.</param>
    public sealed record Accepted(string ChannelId, string? ServiceUrl, string? TenantId, bool ByToken) : AuthenticationResult;

    /// <summary>Nothing may be done with the activity.</summary>
    public sealed record Refused(RefusalReason Reason) : AuthenticationResult
    {
        /// <summary>401 when other credentials would help, 403 when none would, 503 when we could not judge and the channel should try again.</summary>
        public int StatusCode => Reason switch
        {
            RefusalReason.NotConfigured or RefusalReason.TenantNotAllowed => 403,
            RefusalReason.MetadataUnavailable => 503,
            _ => 401,
        };
    }
}

/// <summary>Why an activity is refused: one rule each (protocol part C1).</summary>
public enum RefusalReason
{
    /// <summary>No app id is configured and no bypass applies.</summary>
    NotConfigured,

    /// <summary>No Authorization header.</summary>
    TokenMissing,

    /// <summary>The header is not <c>Bearer</c> and one token, or the token is no JWT.</summary>
    TokenMalformed,

    /// <summary>Not RS256, RS384 or RS512: above all not <c>none</c> and not HS*.</summary>
    AlgorithmNotAllowed,

    /// <summary>Not issued by the Bot Framework; Entra and emulator tokens are refused too.</summary>
    IssuerNotAllowed,

    /// <summary>Meant for another bot.</summary>
    AudienceNotAllowed,

    /// <summary>No readable expiry.</summary>
    LifetimeMissing,

    /// <summary>Expired more than five minutes ago.</summary>
    Expired,

    /// <summary>Not valid until more than five minutes from now.</summary>
    NotYetValid,

    /// <summary>No published key has the token's <c>kid</c>.</summary>
    KeyUnknown,

    /// <summary>The published keys could not be fetched.</summary>
    MetadataUnavailable,

    /// <summary>Not signed by that key.</summary>
    SignatureInvalid,

    /// <summary>The key is not endorsed for the activity's channel.</summary>
    ChannelNotEndorsed,

    /// <summary>The token names no service URL.</summary>
    ServiceUrlClaimMissing,

    /// <summary>The token's service URL is not the activity's.</summary>
    ServiceUrlMismatch,

    /// <summary>The activity's tenant is not on the allow-list, or it names none while there is a list.</summary>
    TenantNotAllowed,
}
