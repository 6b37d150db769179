using System.Globalization;
using HandreikingBot.Storage;

namespace HandreikingBot.Doctor;

/// <summary>The store can be opened and written, there is room, and nothing lies waiting. The bot may be running meanwhile.</summary>
internal static class StoreCheck
{
    private const string Name = "opslag";
    private const long Megabyte = 1024 * 1024;

    /// <summary>Less than this and a busy day may fill the disk.</summary>
    private const long LittleRoom = 1024 * Megabyte, NoRoom = 100 * Megabyte;

    /// <summary>A running bot takes work within a second, and tries the last time within minutes.</summary>
    private static readonly TimeSpan LongWait = TimeSpan.FromMinutes(15);

    /// <param name="connection">As for <see cref="Stores.OpenAsync"/>.</param>
    /// <param name="time">This machine's clock.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public static async Task<IReadOnlyList<Finding>> OfAsync(string connection, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            var place = Stores.PlaceOf(connection);
            return [.. Judge(place, await Stores.InspectAsync(connection, cancellationToken), time.GetUtcNow()), .. Room(place)];
        }
        catch (ArgumentException)
        {
            return [Finding.Fault(Name, "ConnectionStrings:Store is geen geldige verbinding", "schrijf Data Source=map/handreiking.db, of postgresql://gebruiker:wachtwoord@server:5432/database")];
        }
    }

    private static IEnumerable<Finding> Judge(StorePlace place, StoreCondition condition, DateTimeOffset now) => (place, condition) switch
    {
        (StorePlace.InMemory, _) => [Finding.Note(Name, "de opslag staat alleen in het geheugen: na een herstart is alles weg", "zet ConnectionStrings:Store op een bestand of op PostgreSQL")],
        (_, StoreCondition.Absent) => [Finding.Ok(Name, $"{Of(place)} is er nog niet; de eerste start maakt hem")],
        (_, StoreCondition.Older older) => [Finding.Note(Name, $"{Of(place)} heeft schema {older.Schema}, dit programma maakt er {older.Newest} van bij de start", "maak eerst een reservekopie van de opslag")],
        (_, StoreCondition.Newer newer) => [Finding.Fault(Name, $"{Of(place)} heeft schema {newer.Schema}, dit programma kent er {newer.Newest}", "start het nieuwere programma weer, of zet een reservekopie terug van voor de overstap")],
        (_, StoreCondition.Foreign) => [Finding.Fault(Name, $"{Of(place)} is van een ander programma", "noem in ConnectionStrings:Store een ander bestand of een andere database")],
        (_, StoreCondition.Unwritable) => [Finding.Fault(Name, $"in {Of(place)} kan dit account niet schrijven", "geef het account van de bot schrijfrecht op de map of de database, of noem een andere plek in ConnectionStrings:Store")],
        (_, StoreCondition.Unreachable lost) => [Finding.Fault(Name, $"{Of(place)} gaat niet open ({lost.Code})", Remedy(lost.Code))],
        (_, StoreCondition.Current current) => Waiting(place, current, now),
        _ => throw new System.Diagnostics.UnreachableException("a condition outside the closed family"),
    };

    private static IEnumerable<Finding> Waiting(StorePlace place, StoreCondition.Current current, DateTimeOffset now)
    {
        var counts = current.Counts;
        yield return Finding.Ok(Name, $"{Of(place)} heeft schema {current.Schema}; er wachten {counts.Inbox} vragen en {counts.Outbox} antwoorden");
        if (counts.ParkedInbox + counts.ParkedOutbox is > 0 and var aside)
            yield return Finding.Note(Name, $"{aside} berichten zijn opzijgezet", "bekijk met de opdracht outbox waarom");
        if ((counts.OldestInbox, counts.OldestOutbox) is var (asked, answered) && Longest(now, asked, answered) is { } wait && wait > LongWait)
            yield return Finding.Note(Name, $"het oudste bericht wacht al {Math.Floor(wait.TotalMinutes).ToString(CultureInfo.InvariantCulture)} minuten", "kijk of de bot draait, en met de opdracht outbox wat er vastzit");
    }

    private static TimeSpan? Longest(DateTimeOffset now, DateTimeOffset? one, DateTimeOffset? other) =>
        (one, other) is (null, null) ? null : now - (one is null || other < one ? other : one);

    private static IEnumerable<Finding> Room(StorePlace place)
    {
        if (place is not StorePlace.InFile { Path: var file }) return [];
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !Directory.Exists(folder)) folder = Path.GetDirectoryName(folder);
        return folder is null ? [] : [RoomIn(new DriveInfo(folder).AvailableFreeSpace)];
    }

    internal static Finding RoomIn(long bytes)
    {
        const string remedy = "maak ruimte, of zet de opslag op een grotere schijf";
        var text = $"er is {(bytes / Megabyte).ToString(CultureInfo.InvariantCulture)} MB vrij op de schijf";
        return bytes < NoRoom ? Finding.Fault(Name, text, remedy) : bytes < LittleRoom ? Finding.Note(Name, text, remedy) : Finding.Ok(Name, text);
    }

    private static string Of(StorePlace place) => place switch
    {
        StorePlace.InFile file => file.Path,
        StorePlace.OnServer server => $"database {server.Database} op {server.Host}",
        _ => "het geheugen",
    };

    private static string Remedy(string code) => code switch
    {
        "SQLite 26" or "SQLite 11" => "het bestand is geen SQLite of is beschadigd: zet een reservekopie terug",
        "SQLite 5" => "een ander programma houdt het bestand vast: stop dat programma",
        "28P01" or "28000" => "PostgreSQL weigert gebruiker of wachtwoord: verbeter ConnectionStrings:Store",
        "3D000" => "de database bestaat niet: maak hem met createdb",
        "network" => "de server antwoordt niet: kijk naar naam, poort, firewall en of PostgreSQL draait",
        _ => "kijk in het logboek van de database naar deze code",
    };
}
