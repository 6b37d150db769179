using HandreikingBot.Storage.Tests.Drivers;
using Microsoft.Data.Sqlite;

namespace HandreikingBot.Storage.Tests.Sqlite;

/// <summary>What an operator is told of a file, and that asking changes nothing.</summary>
public sealed class SqliteInspectionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => Path.Combine(folder.Path, "store.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_store_that_was_never_made_is_absent_and_stays_so()
    {
        Assert.IsType<StoreCondition.Absent>(await InspectAsync());
        Assert.False(Directory.Exists(folder.Path));
    }

    [Fact]
    public async Task A_store_in_use_tells_its_schema_and_what_waits()
    {
        await using var store = await OpenAsync();
        await store.Receive("waits");

        var current = Assert.IsType<StoreCondition.Current>(await InspectAsync());

        Assert.Equal(1, current.Counts.Inbox);
        Assert.Equal(StoreDriver.Start, current.Counts.OldestInbox);
        Assert.True(await store.Receive("goes on"));
    }

    [Fact]
    public async Task A_store_of_an_earlier_program_is_told_apart_and_not_upgraded()
    {
        Run(await System.IO.File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "schema-1.sql"), TestContext.Current.CancellationToken));
        Assert.Equal(1, Assert.IsType<StoreCondition.Older>(await InspectAsync()).Schema);
        Assert.Equal(1, Assert.IsType<StoreCondition.Older>(await InspectAsync()).Schema);
    }

    [Fact]
    public async Task A_store_of_a_later_program_is_told_apart()
    {
        await (await OpenAsync()).DisposeAsync();
        Run("INSERT INTO schema_version (version, applied_at) VALUES (900, 0)");
        Assert.Equal(900, Assert.IsType<StoreCondition.Newer>(await InspectAsync()).Schema);
    }

    [Fact]
    public async Task Another_programs_database_is_foreign()
    {
        Run("CREATE TABLE customers (id INTEGER)");
        Assert.IsType<StoreCondition.Foreign>(await InspectAsync());
    }

    [Fact]
    public async Task A_file_that_is_no_database_cannot_be_opened()
    {
        Directory.CreateDirectory(folder.Path);
        await System.IO.File.WriteAllTextAsync(File, new string('x', 5000), TestContext.Current.CancellationToken);
        Assert.Equal("SQLite 26", Assert.IsType<StoreCondition.Unreachable>(await InspectAsync()).Code);
    }

    [Fact]
    public async Task A_store_below_what_is_no_folder_cannot_be_written()
    {
        Directory.CreateDirectory(folder.Path);
        await System.IO.File.WriteAllTextAsync(Path.Combine(folder.Path, "data"), "a file", TestContext.Current.CancellationToken);
        Assert.IsType<StoreCondition.Unwritable>(await Stores.InspectAsync($"Data Source={folder.Path}/data/store.db", TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_place_of_a_server_never_holds_the_password() =>
        Assert.Equal(new StorePlace.OnServer("db.example", 5433, "bot", "anna"), Stores.PlaceOf("postgresql://anna:geheim@db.example:5433/bot"));

    private async Task<StoreDriver> OpenAsync() => new(await Stores.OpenAsync(folder.ConnectionString, TestContext.Current.CancellationToken));

    private Task<StoreCondition> InspectAsync() => Stores.InspectAsync(folder.ConnectionString, TestContext.Current.CancellationToken);

    private void Run(string sql)
    {
        Directory.CreateDirectory(folder.Path);
        using var connection = new SqliteConnection(folder.ConnectionString + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
