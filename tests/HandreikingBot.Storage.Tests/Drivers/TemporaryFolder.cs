namespace HandreikingBot.Storage.Tests.Drivers;

/// <summary>A folder of this test's own that is not there yet, and is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "handreiking-" + Guid.NewGuid().ToString("n"));

    public string ConnectionString => $"Data Source={System.IO.Path.Combine(Path, "store.db")}";

    public void Dispose()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }
}
