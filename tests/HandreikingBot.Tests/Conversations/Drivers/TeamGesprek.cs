using System.Globalization;

namespace HandreikingBot.Tests.Conversations.Drivers;

/// <summary>
/// A conversation of a team in a file that a colleague who does not program can write. Somebody's name stands before what that person does:
/// <c>Anna: what Anna types in the channel</c> (<c>@Bo</c> mentions Bo), <c>Anna klikt: button | option | id=value</c>, <c>Anna ziet: words that only Anna sees</c>
/// after a click, <c>Anna ziet niet:</c>, <c>Anna alleen: what Anna types in her own chat</c>, <c>Anna alleen klikt:</c> and <c>Anna alleen leest:</c>. <c>Bot:</c> and <c>Bot niet:</c> are about what the
/// channel saw of the last turn, and <c>Dag: 2027-01-12</c> lets it become that day.
/// </summary>
internal static class TeamGesprek
{
    public static string Folder { get; } = Repository.PathTo("tests", "HandreikingBot.Tests", "Conversations", "teamgesprekken");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.gesprek").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal);

    public static void Play(string name, TeamChat chat)
    {
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Folder, name + ".gesprek")))
        {
            number++;
            if (line.Length is 0 || line.StartsWith('#')) continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var where = $"{name}.gesprek, regel {number}";
            Assert.True(colon > 0, $"{where}: er ontbreekt een dubbele punt");
            Act(chat, line[..colon].Split(' '), line[(colon + 1)..].Trim(), where);
            SoundTeam.Check(chat, where);
        }
    }

    private static void Act(TeamChat chat, string[] who, string what, string where)
    {
        switch (who)
        {
            case ["Bot"]: Holds(chat.Text, what, where); break;
            case ["Bot", "niet"]: Lacks(chat.Text, what, where); break;
            case ["Dag"]: chat.Becomes(DateOnly.ParseExact(what, "yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case [var person]: chat.Say(person, what); break;
            case [var person, "klikt"]: Click(what, (title, chosen) => chat.Click(person, title, chosen)); break;
            case [_, "ziet"]: Holds(chat.Seen, what, where); break;
            case [_, "ziet", "niet"]: Lacks(chat.Seen, what, where); break;
            case [var person, "alleen"]: chat.Alone(person).Say(what); break;
            case [var person, "alleen", "klikt"]: Click(what, (title, chosen) => chat.Alone(person).Click(title, chosen)); break;
            case [var person, "alleen", "leest"]: Holds(chat.Alone(person).Text, what, where); break;
            default: Assert.Fail($"{where}: wie doet hier wat?"); break;
        }
    }

    private static void Click(string what, Action<string, string[]> click)
    {
        var parts = what.Split('|', StringSplitOptions.TrimEntries);
        click(parts[0], parts[1..]);
    }

    private static void Holds(string text, string what, string where) => Assert.True(text.Contains(what, StringComparison.OrdinalIgnoreCase), $"{where}: verwacht '{what}', maar er stond:\n{text}");

    private static void Lacks(string text, string what, string where) => Assert.False(text.Contains(what, StringComparison.OrdinalIgnoreCase), $"{where}: niet verwacht '{what}', maar er stond:\n{text}");
}
