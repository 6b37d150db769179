using System.Text.Json;
using HandreikingBot.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace HandreikingBot.DirectLine;

/// <summary>
/// Writes what a user said into the log, once per activity id. The ids of a conversation that is being used are kept in memory; after a restart
/// they are read back from its log, so that a client that never got its answer can post again.
/// </summary>
internal sealed class EchoLog(IStore store, LogSignals signals, TimeProvider time) : IDisposable
{
    private const int Page = 200;
    private static readonly TimeSpan Remember = TimeSpan.FromMinutes(20);

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = 5000 });
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    /// <returns>False when the conversation is gone.</returns>
    public async Task<bool> AppendOnceAsync(string conversation, string id, string activity, CancellationToken cancellationToken)
    {
        var gate = gates[(uint)conversation.GetHashCode(StringComparison.Ordinal) % (uint)gates.Length];
        await gate.WaitAsync(cancellationToken);
        try
        {
            var ids = await IdsAsync(conversation, cancellationToken);
            if (ids.Contains(id)) return true;
            if (await store.AppendLogAsync(conversation, activity, time.GetUtcNow(), cancellationToken) is null) return false;
            ids.Add(id);
        }
        finally
        {
            gate.Release();
        }

        signals.Wake(conversation);
        return true;
    }

    public void Dispose()
    {
        known.Dispose();
        foreach (var gate in gates) gate.Dispose();
    }

    private async Task<HashSet<string>> IdsAsync(string conversation, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(conversation, out HashSet<string>? ids) && ids is not null) return ids;
        ids = await ReadIdsAsync(conversation, cancellationToken);
        return known.Set(conversation, ids, new MemoryCacheEntryOptions { SlidingExpiration = Remember, Size = 1 });
    }

    private async Task<HashSet<string>> ReadIdsAsync(string conversation, CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var after = 0L; ;)
        {
            var entries = await store.ReadLogAsync(conversation, after, Page, cancellationToken);
            foreach (var entry in entries)
            {
                using var activity = JsonDocument.Parse(entry.Activity);
                if (activity.RootElement.TryGetProperty("id", out var id) && id.GetString() is { } text) ids.Add(text);
            }

            if (entries is not [.., var last] || entries.Count < Page) return ids;
            after = last.Seq;
        }
    }
}
