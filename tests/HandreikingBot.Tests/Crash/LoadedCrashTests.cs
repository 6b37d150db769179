using HandreikingBot.Storage.Tests.Postgres;

namespace HandreikingBot.Tests.Crash;

/// <summary>Issue 5, lines 1 and 2, in a short form; with <c>HANDREIKING_CRASH_KILLS=30</c> in the environment as they stand there.</summary>
public sealed class LoadedCrashTests(PostgresServer postgres)
{
    private const int Alone = 20, Together = 50;

    [Fact]
    public async Task Killing_a_process_under_load_loses_nothing_and_doubles_nothing_that_it_could_know_of_on_SQLite()
    {
        var folder = Directory.CreateTempSubdirectory("handreiking-run-");
        await Holds($"Data Source={Path.Combine(folder.FullName, "store.db")}", new CrashPlan(Processes: 1, Alone));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Killing_a_process_under_load_loses_nothing_and_doubles_nothing_that_it_could_know_of_on_PostgreSQL() =>
        await Holds(await postgres.EmptyAsync(), new CrashPlan(Processes: 1, Alone));

    [Fact]
    public async Task Killing_either_of_two_processes_on_one_database_loses_nothing_and_doubles_nothing_that_they_could_know_of() =>
        await Holds(await postgres.EmptyAsync(), new CrashPlan(Processes: 2, Together));

    private static async Task Holds(string store, CrashPlan plan)
    {
        var findings = await CrashRun.Play(store, plan);
        TestContext.Current.TestOutputHelper?.WriteLine(findings.ToString());
        Assert.Empty(findings.Faults);
    }
}
