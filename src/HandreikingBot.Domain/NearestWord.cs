namespace HandreikingBot.Domain;

/// <summary>Finds the word that somebody probably meant, for fault lines: <c>pesen</c> → <c>pesten</c>.</summary>
public static class NearestWord
{
    private const int MostChanges = 3;

    /// <summary><c>; bedoel je 'pesten'?</c>, or nothing when no known word is near.</summary>
    public static string Suggestion(string word, IEnumerable<string> known) => Find(word, known) is { } near ? $"; bedoel je '{near}'?" : "";

    /// <summary>The known word with the fewest changed letters (at most three, and fewer than half of the word), or <c>null</c>.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        var best = known.Select(candidate => (candidate, changes: Changes(word, candidate))).OrderBy(pair => pair.changes).ThenBy(pair => pair.candidate, StringComparer.Ordinal).FirstOrDefault();
        return best.candidate is not null && best.changes <= MostChanges && best.changes * 2 <= word.Length ? best.candidate : null;
    }

    private static int Changes(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        foreach (var (row, letter) in left.Index())
        {
            var current = new int[right.Length + 1];
            current[0] = row + 1;
            for (var column = 0; column < right.Length; column++)
            {
                var replaced = previous[column] + (char.ToLowerInvariant(letter) == char.ToLowerInvariant(right[column]) ? 0 : 1);
                current[column + 1] = Math.Min(replaced, Math.Min(previous[column + 1], current[column]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
