using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HandreikingBot.Tests.Crash;

/// <summary>What the outbox holds to be on its way at this moment: after a kill, the messages of which the bot cannot know whether they arrived.</summary>
internal static class Sending
{
    /// <param name="store">Connection string.</param>
    public static async Task<IReadOnlyList<(string Conversation, JsonNode? Payload)>> In(string store)
    {
        await using DbConnection connection = store.StartsWith("Host=", StringComparison.Ordinal) ? new NpgsqlConnection(store + ";Pooling=false") : new SqliteConnection(store + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT conversation, payload FROM outbox WHERE leased AND maybe_sent";
        await using var row = await command.ExecuteReaderAsync();
        var sending = new List<(string, JsonNode?)>();
        while (await row.ReadAsync()) sending.Add((row.GetString(0), JsonNode.Parse(row.GetString(1))));
        return sending;
    }
}
