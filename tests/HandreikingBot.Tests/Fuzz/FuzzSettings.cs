using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace HandreikingBot.Tests.Fuzz;

/// <summary>How long the fuzzing goes on and where its chance begins, from the environment.</summary>
internal static class FuzzSettings
{
    public static int Requests { get; } = Setting("FUZZ_COUNT", 4_000);

    public static int Content { get; } = Setting("FUZZ_CONTENT", 60);

    public static int Seed { get; } = Setting("FUZZ_SEED", 20261122);

    /// <summary>The connection string of another store than SQLite.</summary>
    public static string? Store { get; } = Environment.GetEnvironmentVariable("FUZZ_STORE");

    /// <summary>Any number that is not negative.</summary>
    public static Gen<int> Number { get; } = Gen.Choose(0, int.MaxValue - 1);

    private static int Setting(string name, int ordinary) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : ordinary;
}
