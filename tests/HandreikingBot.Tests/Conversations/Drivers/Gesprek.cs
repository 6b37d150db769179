namespace HandreikingBot.Tests.Conversations.Drivers;

/// <summary>
/// A conversation in a file that a colleague who does not program can write. A line is one of:
/// <c># title or remark</c>, <c>Ik: what somebody types</c>, <c>Klik: button | option | option</c>, <c>Bot: words that the bot's answer holds</c> and
/// <c>Bot niet: words that it does not hold</c>. Words are looked for without regard to capitals, in the answer to the last line above.
/// </summary>
internal static class Gesprek
{
    public static string Folder { get; } = Repository.PathTo("tests", "HandreikingBot.Tests", "Conversations", "gesprekken");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.gesprek").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal);

    /// <summary>Plays a file; after each turn the visitor sees the chat.</summary>
    public static void Play(string name, Chat chat, Action<Chat>? visit = null)
    {
        chat.Join();
        visit?.Invoke(chat);
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Folder, name + ".gesprek")))
        {
            number++;
            if (line.Length is 0 || line.StartsWith('#')) continue;
            var (who, what) = Parts(line, name, number);
            Act(chat, who, what, $"{name}.gesprek, regel {number}");
            if (who is "Ik" or "Klik") visit?.Invoke(chat);
        }
    }

    private static void Act(Chat chat, string who, string what, string where)
    {
        switch (who)
        {
            case "Ik":
                chat.Say(what);
                break;
            case "Klik":
                var parts = what.Split('|', StringSplitOptions.TrimEntries);
                chat.Click(parts[0], parts[1..]);
                break;
            case "Bot":
                Assert.True(chat.Text.Contains(what, StringComparison.OrdinalIgnoreCase), $"{where}: verwacht '{what}', maar de bot zei:\n{chat.Text}");
                break;
            case "Bot niet":
                Assert.False(chat.Text.Contains(what, StringComparison.OrdinalIgnoreCase), $"{where}: niet verwacht '{what}', maar de bot zei:\n{chat.Text}");
                break;
            default:
                Assert.Fail($"{where}: een regel begint met Ik:, Klik:, Bot: of Bot niet:");
                break;
        }
    }

    private static (string Who, string What) Parts(string line, string name, int number)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0, $"{name}.gesprek, regel {number}: er ontbreekt een dubbele punt");
        return (line[..colon], line[(colon + 1)..].Trim());
    }
}
