namespace HandreikingBot.BotConnector.Credentials;

/// <summary>What came of asking for the bot's own token (protocol part C2). It never holds the token.</summary>
public abstract record TokenAnswer
{
    private TokenAnswer() { }

    /// <summary>The credentials are good.</summary>
    public sealed record Got(DateTimeOffset Expires) : TokenAnswer;

    /// <summary>There is no app id, so there is nothing to ask.</summary>
    public sealed record NotConfigured : TokenAnswer;

    /// <summary>The certificate cannot be read, or has no private key.</summary>
    public sealed record NoCertificate : TokenAnswer;

    /// <summary>Entra, or the machine's managed identity, said no.</summary>
    /// <param name="Code">Such as <c>AADSTS7000222</c>; MSAL's own word when there is no such number.</param>
    public sealed record Refused(string Code) : TokenAnswer;

    /// <summary>Nobody answered.</summary>
    public sealed record Unreachable : TokenAnswer;
}
