using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace HandreikingBot.BotConnector.Authentication;

/// <summary>What came of asking for the Bot Framework's published keys (protocol part C1).</summary>
public abstract record MetadataAnswer
{
    private MetadataAnswer() { }

    /// <param name="Keys">How many keys there are.</param>
    /// <param name="Date">The other side's clock, to the second, when it told it.</param>
    public sealed record Got(int Keys, DateTimeOffset? Date) : MetadataAnswer;

    /// <summary>Somebody answered, but not with keys: a proxy, or a wrong address.</summary>
    /// <param name="Status">The HTTP status of the last answer.</param>
    /// <param name="Date">As in <see cref="Got"/>.</param>
    public sealed record NoKeys(HttpStatusCode Status, DateTimeOffset? Date) : MetadataAnswer;

    /// <summary>Nobody answered.</summary>
    public sealed record Unreachable : MetadataAnswer;
}

/// <summary>Fetches the Bot Framework's keys once, past the cache, to see whether tokens of Teams can be judged here.</summary>
public sealed class MetadataProbe
{
    private readonly IHttpClientFactory http;
    private readonly IOptions<BotConnectorOptions> options;

    internal MetadataProbe(IHttpClientFactory http, IOptions<BotConnectorOptions> options) => (this.http, this.options) = (http, options);

    /// <exception cref="OptionsValidationException">The settings are faulty, so nothing was asked.</exception>
    public async Task<MetadataAnswer> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var client = http.CreateClient(SigningKeys.HttpClientName);
            using var metadata = await client.GetAsync(options.Value.OpenIdMetadataUrl, cancellationToken);
            var date = metadata.Headers.Date;
            if (await AddressIn(metadata, cancellationToken) is not { } address) return new MetadataAnswer.NoKeys(metadata.StatusCode, date);
            using var keys = await client.GetAsync(address, cancellationToken);
            return await CountIn(keys, cancellationToken) is > 0 and var count ? new MetadataAnswer.Got(count, date) : new MetadataAnswer.NoKeys(keys.StatusCode, date);
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new MetadataAnswer.Unreachable();
        }
    }

    private static async Task<Uri?> AddressIn(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await ReadAsync(response, bytes => JsonSerializer.Deserialize(bytes, MetadataJson.Default.OpenIdBody), cancellationToken);
        return Uri.TryCreate(body?.JwksUri, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address : null;
    }

    private static async Task<int> CountIn(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var set = await ReadAsync(response, bytes => JsonSerializer.Deserialize(bytes, MetadataJson.Default.JwksBody), cancellationToken);
        return (set?.Keys ?? []).OfType<JwkBody>().Select(SigningKey.From).OfType<SigningKey>().Count();
    }

    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response, Func<byte[], T?> read, CancellationToken cancellationToken) where T : class
    {
        if (!response.IsSuccessStatusCode) return null;
        try
        {
            return read(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
