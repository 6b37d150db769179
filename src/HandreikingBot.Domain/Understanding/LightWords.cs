namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Words that may stand anywhere without changing what is said ("weet ik ff niet"), and other ways of writing a word ("snap t niet", "goeie aanwijzingen"): <c>light</c> and <c>short</c> in
/// <c>content/vocabulary/words</c>.
/// </summary>
internal sealed class LightWords
{
    private const int Expected = 128;

    /// <summary>The light words first; one look tells of a word which of both it is.</summary>
    private readonly WordTable words = new(Expected);
    private readonly List<string> meant = [];
    private readonly int lightOnes;

    public LightWords(WordBook source)
    {
        foreach (var word in source.Light) words.Add(PhraseNotation.Normalise(word));
        lightOnes = words.Count;
        foreach (var (full, others) in source.Short)
            foreach (var other in others)
                if (words.Add(PhraseNotation.Normalise(other)) == lightOnes + meant.Count) meant.Add(full);
    }

    /// <param name="word">As it stands in the message.</param>
    /// <param name="full">The word that is meant: het for 't, goede for goeie; <c>null</c> when it is written in full.</param>
    public bool Contains(ReadOnlySpan<char> word, out string? full)
    {
        var number = words.Find(word);
        full = number >= lightOnes ? meant[number - lightOnes] : null;
        return number >= 0 && number < lightOnes;
    }
}
