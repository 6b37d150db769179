using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HandreikingBot.BotConnector.Authentication;

/// <summary>
/// The Bot Framework's published keys, cached (protocol part C1): fetched at first use and once a day, and at once for an unknown <c>kid</c>, but not more
/// often
/// than every five minutes, since anybody can make up a <c>kid</c>. When a daily fetch fails the old keys stay for one more day.
/// </summary>
internal sealed class SigningKeys(IHttpClientFactory http, IOptions<BotConnectorOptions> options, TimeProvider time, ILogger<SigningKeys> log) : IDisposable
{
    public const string HttpClientName = "HandreikingBot.OpenIdMetadata";
    public static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    public static readonly TimeSpan Usable = TimeSpan.FromHours(48);
    public static readonly TimeSpan RefetchForUnknownKey = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan RetryAfterFailure = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private volatile Snapshot? current;
    private DateTimeOffset lastAttempt = DateTimeOffset.MinValue;

    /// <summary>Finds a key. Cheap while the cache is fresh and knows it; otherwise at most one fetch at a time.</summary>
    /// <param name="keyId">The token's <c>kid</c>.</param>
    /// <param name="cancellation">Stops waiting; a fetch that has begun goes on.</param>
    /// <returns>The key, or why there is none: <see cref="RefusalReason.KeyUnknown"/> or <see cref="RefusalReason.MetadataUnavailable"/>.</returns>
    public async ValueTask<(SigningKey? Key, RefusalReason Reason)> FindAsync(string keyId, CancellationToken cancellation)
    {
        if (current is { } snapshot && Age(snapshot) < Fresh && snapshot.Keys.TryGetValue(keyId, out var known)) return (known, default);

        await oneAtATime.WaitAsync(cancellation);
        try
        {
            if (MustFetch(keyId)) await FetchAsync();
        }
        finally
        {
            oneAtATime.Release();
        }

        if (current is not { } latest || Age(latest) >= Usable) return (null, RefusalReason.MetadataUnavailable);
        return latest.Keys.TryGetValue(keyId, out var key) ? (key, default) : (null, RefusalReason.KeyUnknown);
    }

    public void Dispose() => oneAtATime.Dispose();

    private bool MustFetch(string keyId)
    {
        var sinceAttempt = time.GetUtcNow() - lastAttempt;
        if (current is not { } snapshot || Age(snapshot) >= Fresh) return sinceAttempt >= RetryAfterFailure;
        return !snapshot.Keys.ContainsKey(keyId) && sinceAttempt >= RefetchForUnknownKey;
    }

    private TimeSpan Age(Snapshot snapshot) => time.GetUtcNow() - snapshot.Fetched;

    private async Task FetchAsync()
    {
        lastAttempt = time.GetUtcNow();
        try
        {
            using var client = http.CreateClient(HttpClientName);
            var configuration = JsonSerializer.Deserialize(await client.GetByteArrayAsync(options.Value.OpenIdMetadataUrl), MetadataJson.Default.OpenIdBody);
            if (!Uri.TryCreate(configuration?.JwksUri, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
                throw new JsonException("jwks_uri is not an https address");

            var set = JsonSerializer.Deserialize(await client.GetByteArrayAsync(address), MetadataJson.Default.JwksBody);
            var keys = (set?.Keys ?? []).OfType<JwkBody>().Select(SigningKey.From).OfType<SigningKey>()
                .DistinctBy(key => key.Key.KeyId, StringComparer.Ordinal).ToArray();
            if (keys.Length == 0) throw new JsonException("the key set has no RSA key");
            current = new(keys.ToFrozenDictionary(key => key.Key.KeyId, StringComparer.Ordinal), lastAttempt);
            log.KeysFetched(keys.Length);
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or OperationCanceledException)
        {
            log.KeysNotFetched(problem);
        }
    }

    private sealed record Snapshot(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset Fetched);
}
