using HandreikingBot.Storage;
using HandreikingBot.Storage.Sqlite;

namespace HandreikingBot.DirectLine;

internal sealed class DirectLineLog(SqliteStore store, TimeProvider time)
{
    public Task DeliverAsync(OutboxItem item, CancellationToken cancellationToken) => store.DeliverToLogAsync(item.Id, item.Payload, time.GetUtcNow(), cancellationToken);
}
