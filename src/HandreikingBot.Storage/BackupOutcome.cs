namespace HandreikingBot.Storage;

/// <summary>What came of asking for a copy of a store.</summary>
public abstract record BackupOutcome
{
    private BackupOutcome() { }

    /// <summary>The file is whole, checked and on disk.</summary>
    /// <param name="Bytes">How large it is.</param>
    public sealed record Made(long Bytes) : BackupOutcome;

    /// <summary>The database's own program makes a better one.</summary>
    /// <param name="Command">The line to run; without the password.</param>
    public sealed record UseTool(string Command) : BackupOutcome;

    /// <summary>There is no store of this program, or none that it can read.</summary>
    public sealed record NoStore(StoreCondition Condition) : BackupOutcome;

    /// <summary>A file is there already; nothing is ever written over.</summary>
    public sealed record Exists : BackupOutcome;

    /// <summary>The copy could not be written or read back; what there was of it is gone.</summary>
    /// <param name="Code"><c>SQLite n</c>, or the kind of fault.</param>
    public sealed record Failed(string Code) : BackupOutcome;
}
