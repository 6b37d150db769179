using Npgsql;

namespace HandreikingBot.Storage.Postgres;

internal sealed partial class PostgresStore
{
    public static StorePlace.OnServer PlaceOf(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(Address.Read(connectionString));
        return new StorePlace.OnServer(settings.Host, settings.Port, settings.Database, settings.Username);
    }

    /// <summary>The line that makes a copy of the database while it is used. Never the password.</summary>
    public static string DumpLine(string connectionString, string file)
    {
        var settings = new NpgsqlConnectionStringBuilder(Address.Read(connectionString));
        string?[] parts =
        [
            "pg_dump --format=custom --no-owner --no-privileges", $"--file={Quoted(file)}", Part("host", settings.Host), FormattableString.Invariant($"--port={settings.Port}"),
            Part("username", settings.Username), Part("schema", settings.SearchPath?.Split(',')[0].Trim()), Part("dbname", settings.Database),
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private static string? Part(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"--{name}={Quoted(value)}";

    /// <summary>For a POSIX shell.</summary>
    private static string Quoted(string value) =>
        value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/') ? value : $"'{value.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>As <see cref="Stores.InspectAsync"/>.</summary>
    public static async Task<StoreCondition> InspectAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var store = new PostgresStore(NpgsqlDataSource.Create(Address.Read(connectionString)));
        try
        {
            return await LookAsync(store, cancellationToken);
        }
        catch (NpgsqlException fault)
        {
            return fault.SqlState is "42501" or "25006" ? new StoreCondition.Unwritable() : new StoreCondition.Unreachable(fault.SqlState ?? "network");
        }
    }

    private static async Task<StoreCondition> LookAsync(PostgresStore store, CancellationToken cancellationToken)
    {
        const string tables = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()";
        const string mayMake = "SELECT has_schema_privilege(current_schema(), 'CREATE')::int::bigint";
        const string mayWrite = "SELECT (has_table_privilege('conversation', 'INSERT') AND NOT pg_is_in_recovery())::int::bigint";
        if (await store.NumberAsync(tables + " AND tablename = 'schema_version'", cancellationToken) is 0)
        {
            if (await store.NumberAsync(tables, cancellationToken) > 0) return new StoreCondition.Foreign();
            return await store.NumberAsync(mayMake, cancellationToken) is 1 ? new StoreCondition.Absent() : new StoreCondition.Unwritable();
        }

        var schema = await store.NumberAsync("SELECT coalesce(max(version), 0)::bigint FROM schema_version", cancellationToken);
        var newest = SchemaScripts.Of("postgres").Keys.Max();
        if (schema > newest) return new StoreCondition.Newer(schema, newest);
        if (schema < newest) return new StoreCondition.Older(schema, newest);
        if (await store.NumberAsync(mayWrite, cancellationToken) is 0) return new StoreCondition.Unwritable();
        return new StoreCondition.Current(schema, await store.CountsAsync(cancellationToken));
    }

    private async Task<long> NumberAsync(string sql, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // Every caller passes a constant.
        await using var command = source.CreateCommand(sql);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellationToken) is long number ? number : 0;
    }
}
