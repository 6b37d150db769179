using System.Data;
using Npgsql;

namespace HandreikingBot.Storage.Postgres;

/// <summary>
/// Brings a database to this program's schema: the numbered scripts in Migrations/, each applied once, all in one transaction under a lock, so that processes
/// may start together.
/// </summary>
internal static class Migrations
{
    /// <summary>Ours alone: the letters "Handreks".</summary>
    private const long Lock = 0x48616E6472656B73;

    private const string OtherTables = """
        This PostgreSQL schema holds other tables and no schema_version: it is not a HandreikingBot store. Name another database, or a schema (Search Path=…).
        """;

    public static async Task ApplyAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        var session = new Session(connection, cancellationToken);
        session.LaterUnread("SELECT pg_advisory_xact_lock($1)", Lock);
        await session.FlushAsync();
        foreach (var (number, script) in SchemaScripts.Of("postgres").After(await PresentAsync(session)))
        {
            await RunAsync(connection, script, cancellationToken);
            session.Later("INSERT INTO schema_version (version, applied_at) VALUES ($1, extract(epoch FROM clock_timestamp()) * 1000)", (long)number);
        }

        await session.FlushAsync();
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<long> PresentAsync(Session session)
    {
        const string tables = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()";
        const string create = "CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL PRIMARY KEY, applied_at bigint NOT NULL)";
        var versioned = await session.NumberAsync(tables + " AND tablename = 'schema_version'") > 0;
        if (!versioned && await session.NumberAsync(tables) > 0) throw new StoreSchemaException(OtherTables);
        if (!versioned) await session.ExecuteAsync(create);
        return await session.NumberAsync("SELECT coalesce(max(version), 0)::bigint FROM schema_version") ?? 0;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string script, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // The scripts are embedded resources.
        await using var command = new NpgsqlCommand(script, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
