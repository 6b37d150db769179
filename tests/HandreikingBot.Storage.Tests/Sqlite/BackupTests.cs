using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Sqlite;

/// <summary>A copy of the store at one moment.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Copy => Path.Combine(folder.Path, "copy.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_copy_of_a_store_in_use_holds_what_was_written_before_it_and_not_what_came_after()
    {
        await using var store = await OpenAsync(folder.ConnectionString);
        await store.Receive("before");
        Assert.IsType<BackupOutcome.Made>(await BackUpAsync());
        await store.Receive("after");

        await using var copy = await OpenAsync($"Data Source={Copy}");
        Assert.Equal((1, 2), ((await copy.Counts()).Inbox, (await store.Counts()).Inbox));
    }

    [Fact]
    public async Task A_copy_is_one_file_for_the_own_account_alone()
    {
        await (await OpenAsync(folder.ConnectionString)).DisposeAsync();
        var made = Assert.IsType<BackupOutcome.Made>(await BackUpAsync());
        Assert.Equal(made.Bytes, new FileInfo(Copy).Length);
        Assert.Equal(["copy.db"], Directory.GetFiles(folder.Path, "copy.db*").Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Copy));
    }

    [Fact]
    public async Task A_file_that_is_there_is_never_written_over()
    {
        await (await OpenAsync(folder.ConnectionString)).DisposeAsync();
        await File.WriteAllTextAsync(Copy, "yesterday", TestContext.Current.CancellationToken);
        Assert.IsType<BackupOutcome.Exists>(await BackUpAsync());
        Assert.Equal("yesterday", await File.ReadAllTextAsync(Copy, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_a_store_nothing_is_made()
    {
        Assert.IsType<StoreCondition.Absent>(Assert.IsType<BackupOutcome.NoStore>(await BackUpAsync()).Condition);
        Assert.False(File.Exists(Copy));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_told_and_leaves_nothing()
    {
        await (await OpenAsync(folder.ConnectionString)).DisposeAsync();
        Assert.IsType<BackupOutcome.Failed>(await Stores.BackUpAsync(folder.ConnectionString, Path.Combine(folder.Path, "no", "copy.db"), TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "no")));
    }

    [Fact]
    public async Task PostgreSQL_says_which_line_to_run_without_the_password() =>
        Assert.Equal(
            new BackupOutcome.UseTool("pg_dump --format=custom --no-owner --no-privileges --file='/backup/a b.dump' --host=db.example --port=5433 --username=anna --dbname=bot"),
            await Stores.BackUpAsync("postgresql://anna:geheim@db.example:5433/bot", "/backup/a b.dump", TestContext.Current.CancellationToken));

    private Task<BackupOutcome> BackUpAsync() => Stores.BackUpAsync(folder.ConnectionString, Copy, TestContext.Current.CancellationToken);

    private static async Task<StoreDriver> OpenAsync(string connection) => new(await Stores.OpenAsync(connection, TestContext.Current.CancellationToken));
}
