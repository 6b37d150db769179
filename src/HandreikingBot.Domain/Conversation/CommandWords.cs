using System.Collections.Frozen;
using System.Globalization;

namespace HandreikingBot.Domain.Conversation;

/// <summary>
/// What people type for what a button does, beyond the intents of the reader: whole messages ("mijn antwoorden") and verbs before
/// a name or number ("bekijk kiva", "bewaar 2"). Data in <c>content/guide/commands.json</c>.
/// </summary>
public sealed class CommandWords
{
    private readonly FrozenDictionary<string, string> byWords;
    private readonly int longest;

    /// <param name="commands">Per command name (constants of <see cref="CommandNames"/>) the words for it, lower case.</param>
    /// <exception cref="ArgumentException">The same words stand for two commands.</exception>
    public CommandWords(IReadOnlyDictionary<string, IReadOnlyList<string>> commands)
    {
        byWords = commands
            .SelectMany(command => command.Value, (command, words) => KeyValuePair.Create(words, command.Key))
            .ToFrozenDictionary(StringComparer.Ordinal);
        longest = byWords.Keys.Select(words => words.Count(letter => letter is ' ') + 1).DefaultIfEmpty().Max();
    }

    /// <summary>The command that the whole message is, or <c>null</c>.</summary>
    public string? Whole(string text) => byWords.GetValueOrDefault(Normalised(text));

    /// <summary>The command that the message begins with, and what follows in the user's own spelling; <c>null</c> when it begins with none.</summary>
    public (string Command, string Remainder)? Beginning(string text)
    {
        var words = text.Split(' ', longest + 1, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var count = Math.Min(longest, words.Length - 1); count > 0; count--)
        {
            if (byWords.TryGetValue(Normalised(string.Join(' ', words[..count])), out var command)) return (command, string.Join(' ', words[count..]));
        }

        return null;
    }

    private static string Normalised(string text) =>
        text.Trim().TrimEnd('.', '!', '?', ',', ' ').ToLower(CultureInfo.InvariantCulture);
}

/// <summary>The names of the commands in <c>content/guide/commands.json</c>.</summary>
public static class CommandNames
{
    public const string Overview = "overzicht";
    public const string Databanks = "databanken";
    public const string Recognition = "erkenning";
    public const string Form = "formulier";
    public const string Shortlist = "keuzelijst";
    public const string Results = "resultaten";
    public const string More = "meer";
    public const string Continue = "verder";
    public const string View = "bekijk";
    public const string Keep = "bewaar";
    public const string Drop = "verwijder";
    public const string Choose = "kies";
    public const string Change = "aanpassen";
    public const string LetGo = "laat-los";
    public const string Unlisted = "ander-programma";
    public const string Arranged = "geregeld";
    public const string Busy = "bezig";
    public const string NotYet = "nog-niet";
    public const string Owner = "wie";
    public const string Thanks = "bedankt";

    public static IReadOnlyList<string> All { get; } =
        [Overview, Databanks, Recognition, Form, Shortlist, Results, More, Continue, View, Keep, Drop, Choose, Change, LetGo, Unlisted, Arranged, Busy, NotYet, Owner, Thanks];
}
