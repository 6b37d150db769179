using System.Globalization;
using System.Reflection;

namespace HandreikingBot.Storage;

/// <summary>The numbered scripts that make and change a store's tables, each applied once.</summary>
internal static class SchemaScripts
{
    /// <param name="dialect">The folder in the assembly: "sqlite" or "postgres".</param>
    /// <returns>The scripts by their number, first to last.</returns>
    public static SortedDictionary<int, string> Of(string dialect)
    {
        var prefix = dialect + "/";
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal));
        return new(names.ToDictionary(name => int.Parse(name.AsSpan(prefix.Length), CultureInfo.InvariantCulture), name => Read(assembly, name)));
    }

    /// <summary>What to apply to a store that has this version.</summary>
    /// <exception cref="StoreSchemaException">The store is of a newer program.</exception>
    public static IEnumerable<KeyValuePair<int, string>> After(this SortedDictionary<int, string> scripts, long present)
    {
        var newest = scripts.Keys.Max();
        if (present > newest) throw new StoreSchemaException(TooNew(present, newest));
        return scripts.Where(script => script.Key > present);
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
