using System.Globalization;
using System.Reflection;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>Brings a file to this program's schema: the numbered scripts in Migrations/, each applied once, all under one write lock.</summary>
internal static class Migrations
{
    private const string Prefix = "sqlite/";

    public static void Apply(Database database)
    {
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            var present = Present(database);
            var scripts = Scripts();
            var newest = scripts.Keys.Max();
            if (present > newest) throw new StoreSchemaException(TooNew(present, newest));

            foreach (var (number, script) in scripts.Where(script => script.Key > present)) Apply(database, number, script);
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

    private static SortedDictionary<int, string> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));
        return new(names.ToDictionary(name => int.Parse(name.AsSpan(Prefix.Length), CultureInfo.InvariantCulture), name => Read(assembly, name)));
    }

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"Resource {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string TooNew(long present, int newest) => string.Create(CultureInfo.InvariantCulture,
        $"The store has schema version {present}, this program knows versions up to {newest}. Start the newer program, or restore a backup made by this one.");
}
