using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Presenting;

/// <summary>People and numbers of them, as a school reads them. Names are typed by people, so they are made safe for markdown.</summary>
internal sealed class People(Phrases phrases)
{
    /// <summary>Names that are written out; the rest is counted.</summary>
    public const int MostNames = 12;

    /// <summary>The highest number that is written as a word.</summary>
    private const int HighestWord = 12;

    /// <summary>Longest name that is shown, in characters.</summary>
    private const int NameLength = 60;

    private Wording Words => phrases.Words;

    public string Name(Person person) => string.IsNullOrWhiteSpace(person.Name) ? Words.Text(WordKeys.PersonNameless) : Markdown.Escape(Cut(person.Name, NameLength));

    /// <summary>"Anna, Bo en Cas"; more than twelve: the first twelve "en nog 8".</summary>
    public string Names(IReadOnlyList<Person> people) => people.Count <= MostNames
        ? phrases.Joined([.. people.Select(Name)])
        : Words.Text(WordKeys.QuestionKnown, ("list", string.Join(", ", people.Take(MostNames).Select(Name))), ("count", (people.Count - MostNames).ToString(Phrases.Dutch)));

    /// <summary>"geen", "één" … "twaalf", 13.</summary>
    public string Count(int count) => count switch
    {
        0 => Words.Text(WordKeys.CountNone),
        > 0 and <= HighestWord => Words.Variant(WordKeys.CountWords, count - 1),
        _ => count.ToString(Phrases.Dutch),
    };

    /// <summary>The first characters, with "…" where something was left out.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return $"{text[..end].TrimEnd()}…";
    }
}
