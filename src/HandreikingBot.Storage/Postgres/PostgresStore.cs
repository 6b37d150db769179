using System.Buffers.Binary;
using System.Data;
using Npgsql;

namespace HandreikingBot.Storage.Postgres;

/// <summary>
/// One PostgreSQL database for any number of bot processes; what its methods promise is on <see cref="IStore"/>. What concerns one conversation is done under
/// that conversation's lock, so no caller sees a serialization failure; takes skip what another process is taking, and the work of a process that died
/// comes back when its leases end.
/// </summary>
internal sealed partial class PostgresStore : IStore
{
    internal const string SameKey = "channel = $1 AND tenant = $2 AND conversation = $3";

    /// <summary>A deadlock or a lost connection before the commit changed nothing, so the work may be done again.</summary>
    private const int MostTries = 4;

    /// <summary>With the message that its slot has.</summary>
    private const string OutboxColumns = $"""
        {Rows.OutboxColumns},
        (SELECT activity_id FROM slot_message AS known WHERE known.channel = outbox.channel AND known.tenant = outbox.tenant
            AND known.conversation = outbox.conversation AND known.slot = outbox.slot)
        """;

    private static readonly Line<InboxItem> Inbox = new("inbox", ["activity_id", "payload", "team"], Rows.InboxColumns, Rows.Inbox);
    private static readonly Line<OutboxItem> Outbox = new("outbox", ["kind", "payload", "reference", "slot", "reminder"], OutboxColumns, OutboxRow);

    // Here, as they are made of the two above.
    private static readonly string EnqueueSql = $"""
        WITH fresh AS (INSERT INTO seen (digest, seen_at) VALUES ($8, $4) ON CONFLICT DO NOTHING RETURNING 1)
        {Inbox.Insert} WHERE EXISTS (SELECT 1 FROM fresh)
        """;

    /// <summary>
    /// An update of a slot takes the place of the newest message that waits in it, when that was not tried yet or is an update: what comes before it in the
    /// line is older, and what comes after it must not show first.
    /// </summary>
    private static readonly string RenewSql = $"""
        WITH renewed AS (
            UPDATE outbox SET payload = $6
            WHERE id = (SELECT max(id) FROM outbox WHERE {SameKey} AND slot = $8 AND parked_at IS NULL)
                AND parked_at IS NULL AND NOT leased AND (kind = 'update' OR (kind <> 'delete' AND attempts = 0))
            RETURNING 1)
        {Outbox.Insert} WHERE NOT EXISTS (SELECT 1 FROM renewed)
        """;

    private readonly NpgsqlDataSource source;
    private readonly Running running = new();

    private PostgresStore(NpgsqlDataSource source) => this.source = source;

    /// <summary>As <see cref="Stores.OpenAsync"/>.</summary>
    public static async Task<PostgresStore> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var opened = NpgsqlDataSource.Create(Address.Read(connectionString));
        try
        {
            await Migrations.ApplyAsync(opened, cancellationToken);
            return new PostgresStore(opened);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await running.CloseAsync();
        await source.DisposeAsync();
    }

    /// <summary>
    /// Until the end of the transaction nobody else changes this conversation, on any machine. A transaction takes one such lock, before it changes anything.
    /// </summary>
    private static void Lock(Session session, ConversationKey key)
    {
        var stored = new ConversationKey(Arg.Storable(key.Channel), Arg.Storable(key.Tenant), Arg.Storable(key.Conversation));
        session.LaterUnread("SELECT pg_advisory_xact_lock($1)", BinaryPrimitives.ReadInt64LittleEndian(Digest.Of(stored, "")));
    }

    /// <summary>One transaction. Cancellation counts until it begins.</summary>
    private async Task<T> WriteAsync<T>(Func<Session, Task<T>> write, CancellationToken cancellationToken)
    {
        using var one = running.Begin();
        for (var tries = 1; ; tries++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, CancellationToken.None);
            T result;
            try
            {
                var session = new Session(connection, CancellationToken.None);
                result = await write(session);
                await session.FlushAsync();
            }
            catch (NpgsqlException fault) when (fault.IsTransient && tries < MostTries)
            {
                continue;
            }

            // Not tried again: it may have been done, and only the caller can say what that means.
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
    }

    /// <summary>One transaction under the lock of one conversation.</summary>
    private Task<T> WriteAsync<T>(ConversationKey key, Func<Session, Task<T>> write, CancellationToken cancellationToken) => WriteAsync(
        session =>
        {
            Lock(session, key);
            return write(session);
        },
        cancellationToken);

    private async Task<T> ReadAsync<T>(Func<Session, Task<T>> read, CancellationToken cancellationToken)
    {
        using var one = running.Begin();
        for (var tries = 1; ; tries++)
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            try
            {
                return await read(new Session(connection, cancellationToken));
            }
            catch (NpgsqlException fault) when (fault.IsTransient && tries < MostTries)
            {
                // a connection that was cut while it lay in the pool: the next one is new
            }
        }
    }
}
