using Microsoft.Data.Sqlite;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>One SQLite file (WAL, synchronous=FULL), for one machine; what its methods promise is on <see cref="IStore"/>.</summary>
internal sealed partial class SqliteStore : IStore
{
    internal const string SameKey = "channel = $channel AND tenant = $tenant AND conversation = $conversation";

    private static readonly Line<InboxItem> Inbox = new("inbox", ["activity_id", "payload", "team"], Rows.InboxColumns, Rows.Inbox);
    private static readonly Line<OutboxItem> Outbox = new("outbox", ["kind", "payload", "reference", "slot", "reminder"], Rows.OutboxColumns, Rows.Outbox);

    private readonly Writer writer;
    private readonly Readers? readers;

    /// <summary>The file; null for a store in memory.</summary>
    private readonly string? file;
    private FileClaim? claim;

    private SqliteStore(Database database, Readers? readers, string? file)
    {
        writer = new Writer(database);
        (this.readers, this.file) = (readers, file);
    }

    /// <summary>As <see cref="Stores.OpenAsync"/>.</summary>
    public static Task<SqliteStore> OpenAsync(string connectionString, CancellationToken cancellationToken) =>
        Task.Run(() => Open(connectionString), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        readers?.Dispose();
        claim?.Dispose();
    }

    private static SqliteStore Open(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { Pooling = false, DefaultTimeout = 5 };
        var inMemory = settings.Mode == SqliteOpenMode.Memory || settings.DataSource is "" or ":memory:";
        if (!inMemory) MakeFolder(settings.DataSource);

        var database = new Database(settings.ConnectionString, readOnly: false);
        try
        {
            Migrations.Apply(database);
        }
        catch
        {
            database.Dispose();
            throw;
        }

        if (inMemory) return new SqliteStore(database, readers: null, file: null);
        // A name in SQLite's own notation of addresses may be anything; who writes it knows that it is for one bot.
        var path = settings.DataSource.StartsWith("file:", StringComparison.Ordinal) ? null : Path.GetFullPath(settings.DataSource);
        return new SqliteStore(database, new Readers(settings.ConnectionString), path);
    }

    /// <summary>A folder that we make is for the bot's own account only: conversations are in it.</summary>
    private static void MakeFolder(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file));
        if (folder is null || Directory.Exists(folder)) return;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private Task<T> WriteAsync<T>(Func<Database, T> write, CancellationToken cancellationToken) => writer.RunAsync(write, cancellationToken);

    /// <summary>A store in memory has one connection, so its reads wait in the writer's line.</summary>
    private Task<T> ReadAsync<T>(Func<Database, T> read, CancellationToken cancellationToken) =>
        readers is null ? writer.RunAsync(read, cancellationToken) : readers.RunAsync(read, cancellationToken);

    internal static (string, object?)[] Arguments(ConversationKey key, params ReadOnlySpan<(string, object?)> more) =>
        [("$channel", key.Channel), ("$tenant", key.Tenant), ("$conversation", key.Conversation), .. more];
}
