using System.Net;
using System.Net.Sockets;
using HandreikingBot.Storage.Tests.Postgres;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace HandreikingBot.Storage.Tests.Postgres;

/// <summary>A PostgreSQL server of these tests' own in a temporary folder: started when a test first asks for it, stopped and removed after the last.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly Lazy<Task<Running?>> running = new(StartAsync);
    private int schemas;

    /// <summary>A place in the database where nothing is yet.</summary>
    /// <returns>Its connection string. Skips the test when there is no server to start.</returns>
    public async Task<string> EmptyAsync()
    {
        if (await running.Value is not { } server)
        {
            Assert.Skip("No PostgreSQL server is installed (Debian: apt-get install postgresql).");
            return "";
        }

        var schema = $"test_{Interlocked.Increment(ref schemas)}";
        await RunAsync(server.ConnectionString, $"CREATE SCHEMA {schema}");
        return $"{server.ConnectionString};Search Path={schema}";
    }

    /// <summary>Runs a script beside the store and gives the first value, if any.</summary>
    public static async Task<object?> RunAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!running.IsValueCreated || await running.Value is not { } server) return;
        await server.Programs.RunAsync("pg_ctl", "-D", server.Folder, "-m", "immediate", "-w", "stop");
        Directory.Delete(server.Folder, recursive: true);
    }

    private static async Task<Running?> StartAsync()
    {
        if (PostgresPrograms.Find() is not { } programs) return null;
        var folder = Path.Combine(Path.GetTempPath(), "handreiking-pg-" + Guid.NewGuid().ToString("n"));
        var port = FreePort();
        await programs.RunAsync("initdb", "-D", folder, "-U", "bot", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        // No flush to disk: what survives a power cut is PostgreSQL's own promise, not ours to test.
        var settings = $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=500";
        await programs.RunAsync("pg_ctl", "-D", folder, "-w", "-o", settings, "-l", Path.Combine(folder, "log"), "start");
        return new Running(programs, folder, $"Host=127.0.0.1;Port={port};Username=bot;Database=postgres");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record Running(PostgresPrograms Programs, string Folder, string ConnectionString);
}
