namespace HandreikingBot.Storage;

/// <summary>Where a connection string points.</summary>
public abstract record StorePlace
{
    private StorePlace() { }

    /// <param name="Path">The SQLite file, whole path.</param>
    public sealed record InFile(string Path) : StorePlace;

    /// <summary>Gone when the program ends.</summary>
    public sealed record InMemory : StorePlace;

    /// <summary>A PostgreSQL database; what is null is Npgsql's own choice. Never the password.</summary>
    public sealed record OnServer(string? Host, int Port, string? Database, string? User) : StorePlace;
}

/// <summary>How a store is, seen without changing anything in it: for an operator, also while the bot runs.</summary>
public abstract record StoreCondition
{
    private StoreCondition() { }

    /// <summary>Nothing is there yet; the first start makes it.</summary>
    public sealed record Absent : StoreCondition;

    /// <summary>Of this program's schema, and it can be written.</summary>
    public sealed record Current(long Schema, StoreCounts Counts) : StoreCondition;

    /// <summary>Of an earlier program; the next start brings it up to date.</summary>
    public sealed record Older(long Schema, long Newest) : StoreCondition;

    /// <summary>Of a later program; this one refuses it.</summary>
    public sealed record Newer(long Schema, long Newest) : StoreCondition;

    /// <summary>A database of something else.</summary>
    public sealed record Foreign : StoreCondition;

    /// <summary>This account cannot write there.</summary>
    public sealed record Unwritable : StoreCondition;

    /// <summary>It cannot be opened.</summary>
    /// <param name="Code">PostgreSQL's SQLSTATE, <c>SQLite n</c>, or <c>network</c>.</param>
    public sealed record Unreachable(string Code) : StoreCondition;
}
