namespace HandreikingBot.Storage.Sqlite;

/// <summary>Brings a file to this program's schema: the numbered scripts in Migrations/, each applied once, all under one write lock.</summary>
internal static class Migrations
{
    public static void Apply(Database database)
    {
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            foreach (var (number, script) in SchemaScripts.Of("sqlite").After(Present(database))) Apply(database, number, script);
            database.Execute("COMMIT");
        }
        catch
        {
            database.Execute("ROLLBACK");
            throw;
        }
    }

    private static void Apply(Database database, int number, string script)
    {
        const string sql = "INSERT INTO schema_version (version, applied_at) VALUES ($version, CAST(unixepoch('subsec') * 1000 AS INTEGER))";
        database.ExecuteScript(script);
        database.Execute(sql, ("$version", number));
    }

    private static long Present(Database database)
    {
        var tables = database.Number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        var versioned = database.Number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'") > 0;
        if (tables > 0 && !versioned)
            throw new StoreSchemaException("This SQLite file holds other tables and no schema_version: it is not a HandreikingBot store. Name another file.");

        database.Execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT");
        return database.Number("SELECT coalesce(max(version), 0) FROM schema_version") ?? 0;
    }
}
