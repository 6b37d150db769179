namespace HandreikingBot.Storage.Sqlite;

/// <summary>
/// That this process alone works on a file: a lock on a small file beside it, which the operating system lifts however the process ends. Reading and copying the store need none.
/// </summary>
internal sealed class FileClaim : IDisposable
{
    private readonly FileStream stream;

    private FileClaim(FileStream stream) => this.stream = stream;

    /// <exception cref="StoreInUseException">Another has it.</exception>
    public static FileClaim Of(string file)
    {
        try
        {
            return new FileClaim(new FileStream(file + "-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException taken) when (taken.GetType() == typeof(IOException))
        {
            throw new StoreInUseException(file);
        }
    }

    /// <summary>The file stays: to remove it would let two processes each hold a lock on a file of that name.</summary>
    public void Dispose() => stream.Dispose();
}
