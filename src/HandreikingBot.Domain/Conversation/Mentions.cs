using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Domain.Conversation;

/// <summary>Names of mentioned people in a message.</summary>
internal static class Mentions
{
    /// <summary>The message without these names, as whole words: "Bo" goes, "bovenbouw" stays.</summary>
    public static string Without(string text, IReadOnlyList<Person> people) =>
        people.Where(person => person.Name.Length > 0).Aggregate(text, (left, person) => Without(left, person.Name));

    private static string Without(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, Math.Min(at + 1, text.Length), StringComparison.OrdinalIgnoreCase))
        {
            if (CommandWords.IsWhole(text, at, name.Length)) text = string.Concat(text.AsSpan(0, at), " ", text.AsSpan(at + name.Length));
        }

        return text;
    }
}
