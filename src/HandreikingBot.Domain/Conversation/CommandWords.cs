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

    /// <summary>True when one of the words for this command stands somewhere in the message, as whole words.</summary>
    public bool Mentions(string text, string command) => Find(text, command) >= 0;

    /// <summary>Where the first words for this command begin in the message, as whole words; -1 when they are not there.</summary>
    public int Find(string text, string command)
    {
        var first = -1;
        foreach (var (words, name) in byWords)
        {
            if (name != command) continue;
            for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (!IsWhole(text, at, words.Length)) continue;
                if (first < 0 || at < first) first = at;
                break;
            }
        }

        return first;
    }

    /// <summary>True when what stands there is no part of a longer word.</summary>
    internal static bool IsWhole(string text, int at, int length) =>
        (at is 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

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

    /// <summary>No command: by these words a question is about other programmes than the one that is shown.</summary>
    public const string Others = "andere";
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

    public const string PlanText = "plan-tekst";
    public const string Reminders = "herinneringen";
    public const string ReminderDone = "herinnering-klaar";
    public const string Later = "later";
    public const string StopReminders = "stop-herinneringen";
    public const string AnyDay = "toch";
    public const string Halfway = "halverwege";
    public const string Evaluation = "evaluatie";
    public const string Yearly = "jaarlijks";
    public const string StartTeam = "start-team";
    public const string CloseQuestion = "sluit";
    public const string Settle = "leg-vast";
    public const string Because = "want";
    public const string HandOver = "draag-over";
    public const string StartVote = "stem";
    public const string Anonymous = "anoniem";
    public const string CloseVote = "sluit-stemming";
    public const string VoteFor = "voor";
    public const string VoteDoubt = "twijfel";
    public const string VoteAgainst = "tegen";
    public const string Record = "verslag";
    public const string Share = "deel";
    public const string Led = "mijn-scholen";

    public static IReadOnlyList<string> All { get; } =
        [Overview, Databanks, Recognition, Form, Shortlist, Results, More, Others, Continue, View, Keep, Drop, Choose, Change, LetGo, Unlisted, Arranged, Busy, NotYet, Owner, Thanks,
            PlanText, Reminders, ReminderDone, Later, StopReminders, AnyDay, Halfway, Evaluation, Yearly, StartTeam, CloseQuestion, Settle, Because, HandOver,
            StartVote, Anonymous, CloseVote, VoteFor, VoteDoubt, VoteAgainst, Record, Share, Led];
}
