using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace HandreikingBot.BotConnector.Credentials;

/// <summary>
/// The bot's current token (protocol part C2): kept until five minutes before it expires, asked for by one caller at a time, dropped when the Connector says
/// 401.
/// </summary>
internal sealed class ConnectorTokens(ITokenSource? source, TimeProvider time, ILogger<ConnectorTokens> log) : IDisposable
{
    /// <summary>A token this close to its end is not used: a call may take a while, and clocks differ.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>After a failure the callers that queue behind it fail with it, instead of each waiting for its own.</summary>
    public static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private volatile AccessToken? current;
    private DateTimeOffset pausedUntil = DateTimeOffset.MinValue;

    /// <summary>Returns a token, or null when none is to be had: the reason is in the log, and a new secret may mend it.</summary>
    /// <exception cref="OperationCanceledException">The caller stopped.</exception>
    public async ValueTask<AccessToken?> GetAsync(CancellationToken cancellation)
    {
        if (Usable() is { } token) return token;
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            return Usable() ?? (time.GetUtcNow() < pausedUntil ? null : current = await AcquireAsync(cancellation));
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>Forgets a token that was refused, unless somebody has replaced it already.</summary>
    public void Drop(AccessToken refused) => Interlocked.CompareExchange(ref current, null, refused);

    public void Dispose() => oneAtATime.Dispose();

    private AccessToken? Usable() => current is { } token && token.Expires - time.GetUtcNow() > Margin ? token : null;

    /// <summary>
    /// MSAL lets all kinds of exceptions through (JSON, cryptography, files, HTTP); for a message that waits to be sent they all mean the same.
    /// </summary>
    private async Task<AccessToken?> AcquireAsync(CancellationToken cancellation)
    {
        if (source is null)
        {
            log.NoCredentials();
            return null;
        }

        try
        {
            return await source.AcquireAsync(cancellation);
        }
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
        {
            pausedUntil = time.GetUtcNow() + PauseAfterFailure;
            log.NoToken((problem as MsalException)?.ErrorCode ?? problem.GetType().Name);
            return null;
        }
    }
}
