using System.Data.Common;
using Npgsql;

namespace HandreikingBot.Storage.Postgres;

/// <summary>Connection strings that name a PostgreSQL database.</summary>
internal static class Address
{
    /// <summary>So many connections per process are plenty, and leave a server with its default of 100 room for several.</summary>
    private const int MostConnections = 20;

    private static readonly string[] Schemes = ["postgres://", "postgresql://"];

    /// <summary>True for <c>postgresql://…</c> and for <c>Host=…</c>.</summary>
    /// <exception cref="ArgumentException">It is no connection string at all.</exception>
    public static bool Is(string connectionString) => IsUri(connectionString) || Names(connectionString, "Host") || Names(connectionString, "Server");

    /// <summary>Npgsql's settings, with our own where the string does not speak of them.</summary>
    /// <exception cref="ArgumentException">A part of it is unknown or wrong; the message never repeats the string, which may hold a password.</exception>
    public static string Read(string connectionString)
    {
        var settings = IsUri(connectionString) ? FromUri(connectionString) : new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ContainsKey("Maximum Pool Size")) settings.MaxPoolSize = Math.Max(MostConnections, settings.MinPoolSize);
        if (!settings.ContainsKey("Max Auto Prepare")) settings.MaxAutoPrepare = 100;
        if (!settings.ContainsKey("Auto Prepare Min Usages")) settings.AutoPrepareMinUsages = 2;
        // A session is left as it was found, so there is nothing to reset; and a process that vanished without a word must not hold a conversation's lock.
        if (!settings.ContainsKey("No Reset On Close")) settings.NoResetOnClose = true;
        settings.Options ??= "-c idle_in_transaction_session_timeout=15s";
        settings.ApplicationName ??= "HandreikingBot";
        return settings.ConnectionString;
    }

    private static bool IsUri(string text) => Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    private static bool Names(string connectionString, string keyword) =>
        new DbConnectionStringBuilder { ConnectionString = connectionString }.ContainsKey(keyword);

    private static NpgsqlConnectionStringBuilder FromUri(string text)
    {
        const string fault = "The PostgreSQL address is not a URI: postgresql://user:password@host:5432/database.";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)) throw new ArgumentException(fault, nameof(text));
        var settings = new NpgsqlConnectionStringBuilder { Host = uri.Host };
        if (uri.Port > 0) settings.Port = uri.Port;
        if (uri.AbsolutePath.Length > 1) settings.Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]);
        string[] user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0) settings.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) settings.Password = Uri.UnescapeDataString(user[1]);
        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)) Add(settings, option.Split('=', 2));
        return settings;
    }

    /// <summary>libpq's names where they differ from Npgsql's, which match without spaces.</summary>
    private static void Add(NpgsqlConnectionStringBuilder settings, string[] option)
    {
        var name = option[0] switch
        {
            "sslmode" => "SSL Mode",
            "sslrootcert" => "Root Certificate",
            "sslcert" => "SSL Certificate",
            "sslkey" => "SSL Key",
            "application_name" => "Application Name",
            "connect_timeout" => "Timeout",
            var other => other,
        };
        settings[name] = option.Length > 1 ? Uri.UnescapeDataString(option[1]) : "";
    }
}
