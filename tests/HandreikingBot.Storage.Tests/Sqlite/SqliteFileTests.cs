using System.Text;
using HandreikingBot.Storage.Tests.Drivers;
using Microsoft.Data.Sqlite;

namespace HandreikingBot.Storage.Tests.Sqlite;

/// <summary>What is SQLite's own: the file, its schema and its ways of going wrong.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static readonly string[] Words = ["told by a school", "about a pupil", "typed by somebody"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Opening_makes_a_folder_that_only_the_bot_may_look_into()
    {
        await using var store = await OpenAsync();

        Assert.True(Directory.Exists(folder.Path));
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Path));
    }

    [Fact]
    public async Task Only_one_process_may_take_the_work_of_a_file_over_until_it_lets_go()
    {
        await using var other = await OpenAsync();
        await using (var store = await OpenAsync())
        {
            await store.ReleaseLeases();
            await store.Said("a", "being sent");
            Assert.Single(await store.TakeOutbox());
            await Assert.ThrowsAsync<StoreInUseException>(other.ReleaseLeases);
            Assert.Empty(await other.TakeOutbox());
        }

        await other.ReleaseLeases();
        Assert.Equal("being sent", Assert.Single(await other.TakeOutbox()).Payload);
    }

    [Fact]
    public async Task Reopening_keeps_everything()
    {
        await using (var store = await OpenAsync())
        {
            await store.StartChat();
            await store.Log("logged");
            await store.Receive("waiting");
            await store.Said("a", "to be sent");
        }

        await using var again = await OpenAsync();
        Assert.Equal(1, (await again.Load())?.Version);
        Assert.False(await again.Receive("waiting"));
        Assert.Equal("waiting", Assert.Single(await again.TakeInbox()).ActivityId);
        Assert.Equal("to be sent", Assert.Single(await again.TakeOutbox()).Payload);
        Assert.Equal("a", (await again.FindChat())?.ConversationId);
        Assert.Equal([new LogEntry(1, "logged")], await again.ReadLog());
    }

    [Fact]
    public async Task What_was_erased_stands_in_no_file_any_more_while_the_bot_goes_on()
    {
        await using var store = await OpenAsync();
        await store.Commit(Turn.Of().Saying("about a pupil") with { State = "told by a school" });
        await store.StartChat();
        await store.Log("""{"id":"1","text":"typed by somebody"}""");
        string[] before = [.. Words.Where(InAnyFile)];
        await store.RedactLog("1", "(not kept)");
        await store.Erase();

        Assert.Equal(Words, before);
        Assert.DoesNotContain(Words, InAnyFile);
    }

    [Fact]
    public async Task What_was_erased_while_somebody_reads_stands_in_no_file_any_more_after_the_next_turn()
    {
        await using var store = await OpenAsync();
        await store.Commit(Turn.Of() with { State = Words[0] });
        using (var reader = new SqliteConnection(folder.ConnectionString + ";Pooling=False"))
        {
            reader.Open();
            using var look = reader.CreateCommand();
            look.CommandText = "BEGIN; SELECT count(*) FROM conversation";
            look.ExecuteScalar();
            await store.Erase();
        }

        var whileReading = InAnyFile(Words[0]);
        await store.Said("b");
        Assert.Equal((true, false), (whileReading, InAnyFile(Words[0])));
    }

    [Fact]
    public async Task Each_migration_is_applied_once()
    {
        for (var i = 0; i < 3; i++) await (await OpenAsync()).DisposeAsync();

        Assert.Equal(1L, Ask("SELECT count(*) = max(version) FROM schema_version"));
    }

    [Fact]
    public async Task Many_that_open_a_new_file_at_once_all_get_a_store()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => OpenAsync()));

        bool[] accepted = await Task.WhenAll(stores.Select(store => store.Receive("1")));
        foreach (var store in stores) await store.DisposeAsync();

        Assert.Single(accepted, one => one);
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_refused_and_left_as_it_was()
    {
        await (await OpenAsync()).DisposeAsync();
        Run("INSERT INTO schema_version (version, applied_at) VALUES (900, 0)");

        var fault = await Assert.ThrowsAsync<StoreSchemaException>(OpenAsync);

        Assert.Contains("schema version 900", fault.Message, StringComparison.Ordinal);
        Assert.Equal(900L, Ask("SELECT max(version) FROM schema_version"));
    }

    [Fact]
    public async Task A_file_that_is_another_programs_database_is_refused()
    {
        Run("CREATE TABLE customers (id INTEGER)");

        await Assert.ThrowsAsync<StoreSchemaException>(OpenAsync);

        Assert.Equal(1L, Ask("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "store.db"), new string('x', 5000), TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<SqliteException>(OpenAsync);
    }

    [Theory]
    [InlineData("schema-1.sql", 5)]
    [InlineData("schema-2.sql", 10)]
    public async Task A_store_written_by_an_earlier_schema_opens_with_all_that_was_in_it(string fixture, long nextMessage)
    {
        Run(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", fixture), TestContext.Current.CancellationToken));

        await using var store = await OpenAsync();

        Assert.Equal(new StoredConversation(StoreDriver.Key("a"), 2, 1, """{"groep":7}""", """{"serviceUrl":"x"}""", StoreDriver.Start), await store.Load());
        Assert.False(await store.Receive("done"));
        Assert.Equal(("waiting", 1), Assert.Single(await store.TakeInbox()) is var input ? (input.ActivityId, input.Attempts) : default);
        var message = Assert.Single(await store.TakeOutbox());
        Assert.Equal(("second", true, 2), (message.Payload, message.MaybeSent, message.Attempts));
        Assert.Equal(new StoreCounts(1, 2, 1, 1, StoreDriver.Start, StoreDriver.Start), await store.Counts());
        Assert.Equal(new DirectLineSession("a", "user-a"), await store.FindChat());
        Assert.Equal([new LogEntry(1, "question"), new LogEntry(2, "first")], await store.ReadLog());
        await store.Said("b", "new");
        Assert.Equal(nextMessage, Assert.Single(await store.TakeOutbox()).Id);
    }

    [Fact]
    public async Task What_was_erased_cannot_be_read_from_the_file()
    {
        await using (var store = await OpenAsync())
        {
            await store.Commit(Turn.Of().Saying("geheim-antwoord") with { State = "geheim-staat" });
            await store.Receive("geheim-vraag");
            await store.Erase();
        }

        var left = string.Concat(Directory.GetFiles(folder.Path).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.NotEmpty(left);
        Assert.DoesNotContain("geheim", left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_that_fails_spoils_none_of_those_that_come_with_it()
    {
        await using var store = await OpenAsync();
        using var together = new Barrier(40);

        var faults = await Task.WhenAll(Enumerable.Range(0, 40).Select(n => Task.Factory.StartNew(() => Write(n), Cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));

        Assert.Equal(Enumerable.Range(0, 40).Where(IsFaulty), Enumerable.Range(0, 40).Where(n => faults[n] is SqliteException));
        Assert.Equal(32, (await store.Counts()).Outbox);

        static bool IsFaulty(int n) => n % 5 is 0;
        async Task<Exception?> Write(int n)
        {
            together.SignalAndWait(Cancellation);
            // No column takes nothing at all.
            return await Record.ExceptionAsync(() => store.Commit(Turn.Of($"c{n}").Saying(IsFaulty(n) ? null! : "x")));
        }
    }

    private async Task<StoreDriver> OpenAsync() => new(await Stores.OpenAsync(folder.ConnectionString, TestContext.Current.CancellationToken));

    private bool InAnyFile(string words) => Directory.EnumerateFiles(folder.Path).Any(file => Bytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0);

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private void Run(string sql) => Ask(sql);

    private object? Ask(string sql)
    {
        Directory.CreateDirectory(folder.Path);
        using var connection = new SqliteConnection(folder.ConnectionString + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
